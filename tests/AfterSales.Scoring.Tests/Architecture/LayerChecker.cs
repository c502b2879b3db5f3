using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfterSales.Scoring.Tests.Architecture;

/// <summary>A source file to check: its path below the project's folder, and its text.</summary>
internal sealed record LayerSource(string Path, string Text);

/// <summary>Compiles sources and reports every use of a symbol that the using file's layer may not import.</summary>
/// <remarks>
/// Namespaces can't tell layers apart here, since all public types share one; so the check asks the compiler
/// where each used symbol is declared. References in documentation comments don't count: they bind nobody.
/// </remarks>
internal sealed class LayerChecker
{
    // Mirrors ImplicitUsings, which the SDK turns into a generated file that isn't among the sources.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string ImplicitUsingsPath = "ImplicitUsings.g.cs";

    private readonly CSharpCompilation _compilation;

    public LayerChecker(IEnumerable<LayerSource> sources)
    {
        // The net10.0 reading of the sources: what only netstandard2.0 sees are a few polyfilled lines.
        CSharpParseOptions options = new(
            LanguageVersion.Latest,
            preprocessorSymbols: ["NET", "NET10_0", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")]);
        _compilation = CSharpCompilation.Create(
            "AfterSales.Scoring",
            sources.Append(new LayerSource(ImplicitUsingsPath, ImplicitUsings))
                .Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Gets what the compiler couldn't bind: a symbol that isn't bound can't be checked.</summary>
    public IReadOnlyList<string> FindErrors()
        => [.. _compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())];

    public IReadOnlyList<string> FindViolations()
        => [.. _compilation.SyntaxTrees
            .Where(tree => tree.FilePath != ImplicitUsingsPath)
            .SelectMany(FindViolations)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private IEnumerable<string> FindViolations(SyntaxTree tree)
    {
        string from = LayerRules.LayerOf(tree.FilePath);
        if (!LayerRules.IsKnown(from))
        {
            yield return $"{tree.FilePath}: the folder '{from}' is no layer that {nameof(LayerRules)} knows";
            yield break;
        }

        SemanticModel model = _compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            foreach (ISymbol symbol in SymbolsOf(model, node))
            {
                if (ForbiddenLayer(from, symbol) is string to)
                {
                    int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                    string name = symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
                    yield return $"{tree.FilePath}:{line}: '{name}' is used in layer {from}, which may not import {to}";
                }
            }
        }
    }

    // Every node, not only names: operators, target-typed new and conversions use symbols without naming them.
    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        if (model.GetSymbolInfo(node).Symbol is ISymbol symbol && IsImportable(symbol))
        {
            yield return symbol is IMethodSymbol { ReducedFrom: IMethodSymbol extension } ? extension : symbol.OriginalDefinition;
        }

        if (node is ExpressionSyntax && model.GetConversion(node) is { IsUserDefined: true, MethodSymbol: IMethodSymbol conversion })
        {
            yield return conversion.OriginalDefinition;
        }
    }

    private static bool IsImportable(ISymbol symbol)
        => symbol.Kind is SymbolKind.NamedType or SymbolKind.Method or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event;

    private static string? ForbiddenLayer(string from, ISymbol symbol)
    {
        ImmutableArray<string> layers = [.. symbol.Locations
            .Where(location => location.IsInSource)
            .Select(location => LayerRules.LayerOf(location.SourceTree!.FilePath))];
        if (layers.IsEmpty)
        {
            string? assembly = symbol.ContainingAssembly?.Name;
            return assembly is null || LayerRules.AllowsForeign(from, assembly) ? null : assembly;
        }

        // A partial type is where its parts are; one reachable part makes its name reachable.
        return layers.Any(layer => LayerRules.Allows(from, layer)) ? null : layers[0];
    }

    // What this process runs on is what the core was built against, minus ourselves: our types must come from source.
    private static IEnumerable<MetadataReference> References()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !Path.GetFileName(path).StartsWith("AfterSales.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
