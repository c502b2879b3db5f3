using System.Text.Json.Nodes;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>The data beside these tests: worked examples, how they map to policies, and what each choice edits.</summary>
internal static class StandardsFiles
{
    private static readonly string Folder = RepositoryRoot.PathOf("tests", "AfterSales.Scoring.Tests", "Standards");

    /// <summary>Gets how inputs and expectations of the records map to policies, values and results.</summary>
    public static JsonObject Adapters { get; } = Read("adapters.json").AsObject();

    /// <summary>Gets the edits of the policy that each option of each axis stands for.</summary>
    public static JsonObject Choices { get; } = Read("choices.json").AsObject();

    /// <summary>Gets all records, those of the catalogue and our own.</summary>
    public static IReadOnlyDictionary<string, ExampleRecord> Records { get; } = Directory
        .EnumerateFiles(Folder, "*-examples.json")
        .Order(StringComparer.Ordinal)
        .SelectMany(f => Read(f).AsArray())
        .Select(r => new ExampleRecord(r!.AsObject()))
        .ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>Gets a fresh copy of the policy that a standard starts from.</summary>
    public static JsonObject PolicyOf(string standard)
        => JsonNode.Parse(File.ReadAllText(RepositoryRoot.PathOf((string)Adapters["standards"]![standard]!["policy"]!)))!.AsObject();

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;
}
