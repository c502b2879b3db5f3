using System.Collections.Immutable;

namespace AfterSales.Scoring.Tests.Architecture;

/// <summary>The layers of the core (a layer is a folder), and what each may import.</summary>
/// <remarks>The table of the architecture document, written down once for the machine. A new folder needs a line here.</remarks>
internal static class LayerRules
{
    /// <summary>The name of the layer that the files directly in the project's folder belong to.</summary>
    public const string Root = "(root)";

    private const string DependencyInjection = "DependencyInjection";

    // Direct imports only: what an allowed layer may import is allowed too.
    private static readonly ImmutableDictionary<string, string[]> DirectImports = new Dictionary<string, string[]>
    {
        ["Diagnostics"] = [],
        ["Numerics"] = [],
        ["Time"] = [],
        ["Assessments"] = ["Diagnostics", "Numerics", "Time"],
        ["Results"] = ["Assessments"],
        ["Policies"] = ["Results", "Assessments"],

        // A history holds what was issued, and so knows outcomes; a policy never knows a history.
        ["History"] = ["Results"],
        ["Decisions"] = ["Policies", "History", "Documents"],
        ["Documents"] = ["Diagnostics", "Numerics"],

        // The stored forms of everything that a host keeps; nothing below may know how it is stored.
        ["Archives"] = ["Decisions", "History", "Validation", "Documents"],
        ["Expressions"] = ["Policies"],
        ["Validation"] = ["Documents", "Policies", "Expressions"],

        // Never Policies: the plan is the executable form, and must not ask what was meant.
        ["Plans"] = ["Results", "Assessments", "Numerics", "Time"],
        ["Compilation"] = ["Policies", "Plans"],
        ["Explanation"] = ["Decisions", "Policies"],
    }.ToImmutableDictionary();

    // Which layers may touch a foreign assembly; an assembly that isn't listed is free for all.
    private static readonly ImmutableDictionary<string, Func<string, bool>> ForeignImports = new Dictionary<string, Func<string, bool>>
    {
        ["NodaTime"] = layer => Allows(layer, "Time"),
        ["System.Text.Json"] = layer => layer is "Documents" or "Explanation",
        ["RulesEngine"] = layer => layer is "Expressions",
        ["System.Linq.Expressions"] = layer => layer is "Expressions",
        ["Microsoft.Extensions.DependencyInjection.Abstractions"] = _ => false,
    }.ToImmutableDictionary();

    /// <summary>Gets the layer that a file belongs to.</summary>
    /// <param name="relativePath">The file's path below the project's folder, with forward slashes.</param>
    public static string LayerOf(string relativePath)
    {
        int slash = relativePath.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Root : relativePath[..slash];
    }

    public static bool IsKnown(string layer) => SeesEverything(layer) || DirectImports.ContainsKey(layer);

    public static bool Allows(string from, string to)
        => from == to
            || SeesEverything(from)
            || (DirectImports.TryGetValue(from, out string[]? imports) && Array.Exists(imports, import => Allows(import, to)));

    public static bool AllowsForeign(string from, string assembly)
        => SeesEverything(from)
            || !ForeignImports.TryGetValue(assembly, out Func<string, bool>? isAllowed)
            || isAllowed(from);

    private static bool SeesEverything(string layer) => layer is Root or DependencyInjection;
}
