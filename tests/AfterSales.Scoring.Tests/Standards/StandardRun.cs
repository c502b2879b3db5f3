using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>A record, run: the policy that its choice edits to, loaded, and the result of each assessment.</summary>
internal sealed class StandardRun
{
    private StandardRun(ExampleRecord record, IReadOnlyList<string> changed, Diagnosed<ScoringEngine> loaded)
    {
        Record = record;
        Changed = changed;
        Loaded = loaded;
        if (loaded.HasValue && record.Kind?["history"]?["whetherMet"] is { } edits)
        {
            Case = StandardCase.Of(loaded.Value, Load(record, edits.AsArray(), out _).ValueOrThrow(), record);
        }

        Results = loaded.HasValue && Case is null ? Score(loaded.Value, record) : [];
    }

    public ExampleRecord Record { get; }

    /// <summary>Gets the JSON pointers of the policy that the choice changed.</summary>
    public IReadOnlyList<string> Changed { get; }

    public Diagnosed<ScoringEngine> Loaded { get; }

    /// <summary>Gets the results; empty when the record is about a history.</summary>
    public IReadOnlyList<ScoreResult> Results { get; }

    /// <summary>Gets the history, decided; null when the record is about single assessments.</summary>
    public StandardCase? Case { get; }

    public static StandardRun Of(ExampleRecord record)
    {
        Diagnosed<ScoringEngine> loaded = Load(record, [], out IReadOnlyList<string> changed);
        return new StandardRun(record, changed, loaded);
    }

    private static Diagnosed<ScoringEngine> Load(ExampleRecord record, JsonArray moreEdits, out IReadOnlyList<string> changed)
    {
        JsonNode standard = StandardOf(record);
        JsonObject policy = StandardsFiles.PolicyOf(record.Standard);
        changed = JsonPatch.Apply(policy, record.Edits.Concat(moreEdits));
        JsonObject parameters = Pick(AskedParameters(policy), standard["parameters"]!, record.Inputs, standard["defaults"]);
        return ScoringEngine.Load(
            PolicySource.FromJson(policy.ToJsonString(), record.Id),
            PolicyParameters.Read(PolicySource.FromJson(parameters.ToJsonString())).ValueOrThrow());
    }

    /// <summary>Scores one set of inputs.</summary>
    public static ScoreResult Score(ScoringEngine engine, ExampleRecord record, JsonObject inputs, string period)
    {
        JsonNode standard = StandardOf(record);
        string[] rated = [.. engine.Policy.AllCriteria().Where(c => c.Rating is not null).Select(c => c.Id)];
        var assessment = new JsonObject
        {
            ["subject"] = "E001",
            ["period"] = period,
            ["values"] = Pick(rated, record.Kind?["values"] ?? standard["values"]!, Represent(inputs, standard), null),
        };
        return engine.Score(Assert.Single(AssessmentJson.Read(PolicySource.FromJson(assessment.ToJsonString(), record.Id)).ValueOrThrow()));
    }

    private static JsonNode StandardOf(ExampleRecord record) => StandardsFiles.Adapters["standards"]![record.Standard]!;

    private static IEnumerable<string> AskedParameters(JsonObject policy)
        => policy["parameters"]?.AsArray().Select(p => (string)p!["id"]!) ?? [];

    private static IReadOnlyList<ScoreResult> Score(ScoringEngine engine, ExampleRecord record)
        => [.. InputsOfRuns(record.Inputs, StandardOf(record)).Select(i => Score(engine, record, i, (string)StandardOf(record)["period"]!))];

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

    /// <summary>Several scores or grades in one record are several assessments.</summary>
    private static IEnumerable<JsonObject> InputsOfRuns(JsonObject inputs, JsonNode standard)
    {
        foreach ((string plural, JsonNode? singular) in standard["runs"]?.AsObject() ?? [])
        {
            if (inputs[plural] is JsonArray many)
            {
                return many.SelectMany(one => InputsOfRuns(new JsonObject { [(string)singular!] = one!.DeepClone() }, standard));
            }
        }

        return [inputs];
    }

    /// <summary>A grade stands for a rating of its kind.</summary>
    private static JsonObject Represent(JsonObject inputs, JsonNode standard)
    {
        var run = (JsonObject)inputs.DeepClone();
        foreach ((string word, JsonNode? table) in standard["representatives"]?.AsObject() ?? [])
        {
            if (run[word] is { } given)
            {
                run[(string)table!["gives"]!] = table["of"]![(string)given!]!.DeepClone();
            }
        }

        return run;
    }
}
