using System.Text.Json.Nodes;
using AfterSales.Scoring.Tests.Standards;

namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>The rules of the year: standard S04 with a fifth of the weight on each criterion, as headquarters chose.</summary>
internal static class Rules
{
    /// <summary>Gets the rules as they were published, version 1.0.0.</summary>
    public static ScoringEngine Published { get; } = LoadAgain();

    /// <summary>Loads the published rules from their text, as after a restart.</summary>
    public static ScoringEngine LoadAgain() => StandardFour.Load().ValueOrThrow();

    /// <summary>Makes the rules with a choice of the table in the standards document, such as <c>deductionFloor</c>, <c>zero</c>.</summary>
    public static ScoringEngine With(string choice, string option)
        => StandardFour.Load([.. StandardsFiles.Choices["S04"]![choice]![option]!.AsArray().Select(e => e!.DeepClone().AsObject())]).ValueOrThrow();

    /// <summary>Makes another version of the rules.</summary>
    public static ScoringEngine Version(string version, string path, JsonNode value)
        => StandardFour.Load(StandardFour.Replace("/version", version), StandardFour.Replace(path, value)).ValueOrThrow();
}
