using System.Text.Json;

namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Reads what deciding needs of a valid policy (policy format: Consequences, Conditions, Measures, Requirements).</summary>
internal sealed class RuleJson(JsonElement policy, JsonElement? parameters)
{
    private readonly string[] _grades = [.. Items(policy, "grades").Select(g => Text(g, "id")!)];
    private readonly HashSet<string> _failing = [.. Items(policy, "grades").Where(g => IsTrue(g, "failing")).Select(g => Text(g, "id")!)];

    public DecidingPolicy Read()
    {
        JsonElement effective = policy.GetProperty("effective");
        return new DecidingPolicy
        {
            Id = Text(policy, "id")!,
            Version = Text(policy, "version")!,
            From = Days.Day(Text(effective, "from")!),
            To = Text(effective, "to") is { } to ? Days.Day(to) : null,
            Series = [.. Items(policy, "series").Select(s => new DecidingSeries(Text(s, "id")!, Cycle.Read(s.GetProperty("cycle")), IsTrue(s, "reportOnly")))],
            Grades = _grades,
            Rules = [.. Items(policy, "consequences").Select(ReadRule)],
        };
    }

    private Rule ReadRule(JsonElement json)
    {
        JsonElement then = json.GetProperty("then");
        JsonElement? escalate = Optional(then, "escalate");
        return new Rule
        {
            Id = Text(json, "id")!,
            When = Optional(json, "when") is { } when ? ReadCondition(when) : new Always(),
            Then = escalate is null ? [.. ReadMeasures(then)] : [],
            Escalation = escalate is { } steps ? ReadEscalation(steps) : null,
            Repeat = Text(json, "repeat") ?? "each",
            Requires = [.. Items(json, "requires").Select(ReadRequirement)],
            Exclusive = Text(json, "exclusive"),
            ValidFor = ReadDuration(json, "validFor"),
        };
    }

    private Condition ReadCondition(JsonElement json)
    {
        JsonProperty member = json.EnumerateObject().Single();
        JsonElement value = member.Value;
        return member.Name switch
        {
            "grade" => new GradeIn(ReadGrades(value.EnumerateObject().Single())),
            "total" => new TotalIn(ReadBounds(value)),
            "criterion" => Optional(value, "rating") is { } rating
                ? new CriterionIn(Text(value, "id")!, true, ReadBounds(rating))
                : new CriterionIn(Text(value, "id")!, false, ReadBounds(value.GetProperty("points"))),
            "consecutive" => new Consecutive(ReadRun(value), value.GetProperty("count").GetInt32(), Text(value, "evaluate") == "anyRun"),
            "count" => new CountOf(ReadWindow(value), value.GetProperty("atLeast").GetInt32()),
            "all" => new AllOf([.. value.EnumerateArray().Select(ReadCondition)]),
            "any" => new AnyOf([.. value.EnumerateArray().Select(ReadCondition)]),
            "not" => new Not(ReadCondition(value)),
            _ => throw new FormatException($"no such condition: {member.Name}"),
        };
    }

    // Scoring semantics, section 10.2; grades are listed best first.
    private HashSet<string> ReadGrades(JsonProperty test)
    {
        int place = test.Value.ValueKind == JsonValueKind.String ? Array.IndexOf(_grades, test.Value.GetString()) : -1;
        return test.Name switch
        {
            "is" => [_grades[place]],
            "anyOf" => [.. test.Value.EnumerateArray().Select(g => g.GetString()!)],
            "atLeast" => [.. _grades.Take(place + 1)],
            "atMost" => [.. _grades.Skip(place)],
            "failing" => [.. _grades.Where(g => _failing.Contains(g) == test.Value.GetBoolean())],
            _ => throw new FormatException($"no such condition on the grade: {test.Name}"),
        };
    }

    private Bounds ReadBounds(JsonElement json)
        => new(OptionalNumber(json, "atLeast"), OptionalNumber(json, "above"), OptionalNumber(json, "atMost"), OptionalNumber(json, "below"));

    private RunRule ReadRun(JsonElement json)
    {
        JsonElement series = json.GetProperty("series");
        return new RunRule
        {
            Matching = ReadMatching(json),
            Series = series.ValueKind == JsonValueKind.Array ? [.. series.EnumerateArray().Select(s => s.GetString()!)] : [series.GetString()!],
            MissedPeriod = Text(json, "missedPeriod")!,
            NotEvaluated = Text(json, "notEvaluated")!,
            RoleChange = Text(json, "roleChange")!,
            PolicyChange = Text(json, "policyChange")!,
            MaxGap = ReadDuration(json, "maxGap"),
            CountsRelative = Text(json, "relative") == "count",
        };
    }

    private WindowRule ReadWindow(JsonElement json)
        => new(ReadMatching(json), Text(json, "series")!, ReadDuration(json, "within")!.Value, Text(json, "relative") == "count");

    // Section 4.1.
    private HashSet<string> ReadMatching(JsonElement json)
        => IsTrue(json, "failing") ? _failing : [.. Items(json, "grades").Select(g => g.GetString()!)];

    private Escalation ReadEscalation(JsonElement json)
    {
        JsonElement by = json.GetProperty("by");
        return new Escalation(
            Optional(by, "consecutive") is { } run ? ReadRun(run) : null,
            Optional(by, "count") is { } window ? ReadWindow(window) : null,
            [.. Items(json, "steps").Select(s => (IReadOnlyList<Measure>)[.. ReadMeasures(s)])]);
    }

    // Section 6.1: "all has one for each of its own".
    private IEnumerable<Measure> ReadMeasures(JsonElement json)
        => Optional(json, "all") is { } all ? all.EnumerateArray().SelectMany(ReadMeasures) : [ReadMeasure(json)];

    private Measure ReadMeasure(JsonElement json)
    {
        JsonProperty member = json.EnumerateObject().Single();
        JsonElement value = member.Value;
        return member.Name switch
        {
            "money" => new Measure("money", [], ReadMoney(value), null, []),
            "chooseOne" => new Measure("choice", [], null, Text(value, "by"), [.. Items(value, "from").Select(ReadMeasure)]),
            "warning" => new Measure("warning", [.. Items(value, "forms").Select(f => f.GetString()!)], null, null, []),
            "demotion" => new Measure("demotion", Text(value, "with") is { } with ? [with] : [], null, null, []),
            "custom" => new Measure("custom", [Text(value, "kind")!], null, null, []),
            _ => new Measure(member.Name, [], null, null, []),
        };
    }

    private MoneyRule ReadMoney(JsonElement json)
    {
        JsonElement? percent = Optional(json, "percent");
        JsonElement amounts = percent ?? json;
        return new MoneyRule
        {
            Currency = Text(json, "currency")!,
            Against = Text(json, "against"),
            Amount = OptionalNumber(amounts, percent is null ? "amount" : "value"),
            ByGrade = Optional(amounts, "byGrade") is { } byGrade ? byGrade.EnumerateObject().ToDictionary(g => g.Name, g => Number(g.Value)) : null,
            PercentOf = percent is { } p ? Text(p, "of") : null,
            Floor = OptionalNumber(json, "floor"),
            Cap = OptionalNumber(json, "cap"),
            IsProrated = Text(json, "prorate") == "days",
            Rounding = Optional(json, "rounding") is { ValueKind: JsonValueKind.Object } rounding
                ? new GridRounding(rounding.GetProperty("decimals").GetInt32(), Text(rounding, "mode")!)
                : null,
        };
    }

    private static Requirement ReadRequirement(JsonElement json)
    {
        JsonProperty member = json.EnumerateObject().Single();
        JsonElement value = member.Value;
        return new Requirement
        {
            Kind = member.Name,
            EvidenceKinds = Text(value, "kind") is { } kind ? [kind] : [.. Items(value, "anyOf").Select(k => k.GetString()!)],
            CompletedAfter = Text(value, "completedAfter"),
            Before = Text(value, "before"),
            By = Text(value, "by"),
            Lead = ReadDuration(value, "lead"),
        };
    }

    private static Duration? ReadDuration(JsonElement owner, string member)
        => Text(owner, member) is { } text ? Duration.Read(text) : null;

    private Rational Number(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? Rational.Parse(parameters!.Value.GetProperty(Text(json, "param")!).GetRawText())
        : Rational.Parse(json.GetRawText());

    private Rational? OptionalNumber(JsonElement owner, string member)
        => Optional(owner, member) is { } json ? Number(json) : null;

    private static JsonElement? Optional(JsonElement owner, string member)
        => owner.TryGetProperty(member, out JsonElement value) ? value : null;

    private static JsonElement[] Items(JsonElement owner, string member)
        => Optional(owner, member) is { } array ? [.. array.EnumerateArray()] : [];

    private static string? Text(JsonElement owner, string member) => Optional(owner, member)?.GetString();

    private static bool IsTrue(JsonElement owner, string member)
        => Optional(owner, member) is { ValueKind: JsonValueKind.True };
}
