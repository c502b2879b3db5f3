using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>Standard S04 with equal weights and some edits.</summary>
internal static class StandardFour
{
    private static readonly string[] Criteria = ["attitude", "ability", "efficiency", "satisfaction", "teamwork"];

    /// <summary>Loads the policy without its examples, which are about the policy as it is written.</summary>
    public static Diagnosed<ScoringEngine> Load(params JsonObject[] edits)
    {
        JsonObject policy = StandardsFiles.PolicyOf("S04");
        JsonPatch.Apply(policy, [new JsonObject { ["op"] = "remove", ["path"] = "/examples" }, .. edits]);
        return ScoringEngine.Load(PolicySource.FromJson(policy.ToJsonString()), PolicyParameters.None.WithWeights("weights", 20, 20, 20, 20, 20));
    }

    /// <summary>Scores five ratings, or one that stands for all five, as JSON texts.</summary>
    public static ScoreResult Score(ScoringEngine engine, params string[] ratings)
    {
        string values = string.Join(", ", Criteria.Zip(
            ratings is [string all] ? Enumerable.Repeat(all, Criteria.Length) : ratings, (id, rating) => $"\"{id}\": {rating}"));
        return engine.Score(Assert.Single(AssessmentJson.Read(PolicySource.FromJson(
            $$"""{ "subject": "E001", "period": "2026-Q1", "values": { {{values}} } }""")).ValueOrThrow()));
    }

    public static JsonObject Replace(string path, JsonNode value) => new() { ["op"] = "replace", ["path"] = path, ["value"] = value };

    public static JsonObject TotalRounding(int decimals, string mode)
        => Replace("/total/rounding", new JsonObject { ["decimals"] = decimals, ["mode"] = mode });
}
