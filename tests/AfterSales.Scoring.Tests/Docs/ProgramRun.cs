using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfterSales.Scoring.Tests.Docs;

/// <summary>Compiles a program of the documentation as a reader's own project would, and runs it in this process.</summary>
internal static class ProgramRun
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles a program; warnings count as errors, and no namespace is imported by itself.</summary>
    public static IReadOnlyList<string> Compile(string code, out byte[] assembly)
    {
        var compilation = CSharpCompilation.Create(
            "Documentation",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest))],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        string[] faults =
        [
            .. compilation.Emit(stream).Diagnostics
                .Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
                .Select(d => d.ToString()),
        ];
        assembly = stream.ToArray();
        return faults;
    }

    /// <summary>Runs a compiled program and gets what it prints.</summary>
    public static string Run(byte[] assembly)
    {
        var context = new AssemblyLoadContext("documentation", isCollectible: true);
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            MethodInfo main = context.LoadFromStream(new MemoryStream(assembly)).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}
