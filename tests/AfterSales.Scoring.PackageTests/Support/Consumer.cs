using System.Xml.Linq;

namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>A customer's console program, built against the package and nothing else of ours.</summary>
internal sealed class Consumer
{
    // UTF-8 everywhere: what the program prints must not depend on the locale of the machine that runs the tests.
    private static readonly Dictionary<string, string> Locale = new() { ["LC_ALL"] = "C.UTF-8" };

    private readonly string _folder;

    private Consumer(string folder) => _folder = folder;

    public string OutputFolder => Path.Combine(_folder, "out");

    public static Consumer BuildForModern(string folder, Package package, string code) => Build(folder, package, code, "net10.0");

    public static Consumer BuildForFramework(string folder, Package package, string code) => Build(
        folder,
        package,
        code,
        "net48",
        new XElement("PropertyGroup", new XElement("AutoGenerateBindingRedirects", true), new XElement("GenerateBindingRedirectsOutputType", true)),
        new XElement("ItemGroup", Reference("Microsoft.NETFramework.ReferenceAssemblies", BuildSettings.FrameworkReferencesVersion)));

    public CommandResult RunOnDotNet() => Run(DotNet.Program, "Consumer.dll");

    public CommandResult RunOnMono() => Run(MonoFactAttribute.Program, "Consumer.exe");

    private static Consumer Build(string folder, Package package, string code, string framework, params XElement[] extras)
    {
        XElement project = new(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", framework),
                new XElement("LangVersion", "latest"),
                new XElement("Nullable", "enable"),
                new XElement("AssemblyName", "Consumer"),
                new XElement("OutputPath", "out/"),
                new XElement("AppendTargetFrameworkToOutputPath", false),

                // A cache of its own can't serve a stale package of ours; all else comes from the machine's cache.
                new XElement("RestorePackagesPath", Path.Combine(folder, "packages")),
                new XElement("RestoreFallbackFolders", BuildSettings.PackageCache),
                new XElement("RestoreAdditionalProjectSources", package.Feed)),
            new XElement("ItemGroup", Reference(Package.Id, package.Version)),
            extras);
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), project.ToString());
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
        DotNet.Run(folder, "build", "-nodeReuse:false", "-warnaserror");
        return new Consumer(folder);
    }

    private static XElement Reference(string id, string version)
        => new("PackageReference", new XAttribute("Include", id), new XAttribute("Version", version));

    private CommandResult Run(string program, string assembly)
    {
        CommandResult result = Command.Run(program, _folder, Locale, Path.Combine(OutputFolder, assembly));
        Assert.True(result.ExitCode == 0, $"{assembly} ended with {result.ExitCode}:\n{result.Error}");
        return result;
    }
}
