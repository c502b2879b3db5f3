using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>A record, run: the policy that its choice edits to, loaded, and the result of each assessment.</summary>
internal sealed class StandardRun
{
    private StandardRun(ExampleRecord record, IReadOnlyList<string> changed, Diagnosed<ScoringEngine> loaded, IReadOnlyList<ScoreResult> results)
    {
        Record = record;
        Changed = changed;
        Loaded = loaded;
        Results = results;
    }

    public ExampleRecord Record { get; }

    /// <summary>Gets the JSON pointers of the policy that the choice changed.</summary>
    public IReadOnlyList<string> Changed { get; }

    public Diagnosed<ScoringEngine> Loaded { get; }

    public IReadOnlyList<ScoreResult> Results { get; }

    public static StandardRun Of(ExampleRecord record)
    {
        JsonNode standard = StandardsFiles.Adapters["standards"]![record.Standard]!;
        JsonObject policy = StandardsFiles.PolicyOf(record.Standard);
        IReadOnlyList<string> changed = JsonPatch.Apply(policy, record.Edits);
        JsonObject parameters = Pick(AskedParameters(policy), standard["parameters"]!, record.Inputs, standard["defaults"]);
        Diagnosed<ScoringEngine> loaded = ScoringEngine.Load(
            PolicySource.FromJson(policy.ToJsonString(), record.Id),
            PolicyParameters.Read(PolicySource.FromJson(parameters.ToJsonString())).ValueOrThrow());
        return new StandardRun(record, changed, loaded, loaded.HasValue ? Score(loaded.Value, record, standard) : []);
    }

    private static IEnumerable<string> AskedParameters(JsonObject policy)
        => policy["parameters"]?.AsArray().Select(p => (string)p!["id"]!) ?? [];

    private static IReadOnlyList<ScoreResult> Score(ScoringEngine engine, ExampleRecord record, JsonNode standard)
    {
        string[] rated = [.. engine.Policy.AllCriteria().Where(c => c.Rating is not null).Select(c => c.Id)];
        var assessments = new JsonArray([.. InputsOfRuns(record.Inputs, standard).Select(inputs => new JsonObject
        {
            ["subject"] = "E001",
            ["period"] = (string)standard["period"]!,
            ["values"] = Pick(rated, record.Kind?["values"] ?? standard["values"]!, inputs, null),
        })]);
        return [.. AssessmentReader.Read(PolicySource.FromJson(assessments.ToJsonString(), record.Id)).ValueOrThrow().Select(engine.Score)];
    }

    /// <summary>Answers what the policy asks for from the record, by the first path of the table that the record has.</summary>
    private static JsonObject Pick(IEnumerable<string> asked, JsonNode paths, JsonNode inputs, JsonNode? defaults)
    {
        var picked = new JsonObject();
        foreach (string id in asked)
        {
            string? path = paths[id]?.AsArray().Select(p => (string)p!).FirstOrDefault(p => ExampleRecord.TryPick(inputs, p, out _));
            if (path is not null)
            {
                ExampleRecord.TryPick(inputs, path, out JsonNode? value);
                picked[id] = AsAssessed(value);
            }
            else if (defaults?[id] is { } usual)
            {
                picked[id] = usual.DeepClone();
            }
        }

        return picked;
    }

    /// <summary>A record writes numbers also as text, and null for what somebody owes.</summary>
    private static JsonNode AsAssessed(JsonNode? value) => value switch
    {
        null => new JsonObject { ["state"] = "missing" },
        JsonValue text when text.TryGetValue(out string? number) => JsonNode.Parse(number)!,
        _ => value.DeepClone(),
    };

    /// <summary>Several scores or grades in one record are several assessments; a grade stands for a rating of its kind.</summary>
    private static IEnumerable<JsonObject> InputsOfRuns(JsonObject inputs, JsonNode standard)
    {
        foreach ((string plural, JsonNode? singular) in standard["runs"]?.AsObject() ?? [])
        {
            if (inputs[plural] is JsonArray many)
            {
                return many.SelectMany(one => InputsOfRuns(new JsonObject { [(string)singular!] = one!.DeepClone() }, standard));
            }
        }

        var run = (JsonObject)inputs.DeepClone();
        foreach ((string word, JsonNode? table) in standard["representatives"]?.AsObject() ?? [])
        {
            if (run[word] is { } given)
            {
                run[(string)table!["gives"]!] = table["of"]![(string)given!]!.DeepClone();
            }
        }

        return [run];
    }
}
