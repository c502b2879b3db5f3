using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Reference.Deciding;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>A drawn policy whose consequences hang on a history, with what histories are drawn from.</summary>
internal sealed class CasePolicy
{
    public const string Id = "drawn";
    public const string Version = "2.0.0";

    private CasePolicy(string json, IReadOnlyList<CaseSeries> series, DateOnly from, DateOnly? to)
    {
        Json = json;
        Series = series;
        From = from;
        To = to;
        Reference = new ReferenceDecider(json, null);
    }

    public string Json { get; }

    public IReadOnlyList<CaseSeries> Series { get; }

    public DateOnly From { get; }

    public DateOnly? To { get; }

    public ReferenceDecider Reference { get; }

    /// <summary>Gets scored values to make records from, so that no history has to be scored by itself.</summary>
    public IReadOnlyList<CaseValues> Pool { get; private set; } = [];

    public static CasePolicy Draw(SplitMix64 random)
    {
        CaseSeries[] series = [.. DrawSeries(random)];
        DateOnly from = new(2026, 1, 1);
        if (random.Percent(75) || !series.Where(s => !s.IsReportOnly).First().Periods.Any(p => p.First >= from))
        {
            from = new DateOnly(2025, 1, 1);
        }

        DateOnly? to = random.Percent(15) ? new DateOnly(2026, 12, 31) : null;
        var effective = new JsonObject { ["from"] = Iso(from) };
        if (to is { } last)
        {
            effective.Add("to", Iso(last));
        }

        var policy = new JsonObject
        {
            ["format"] = 1,
            ["id"] = Id,
            ["version"] = Version,
            ["language"] = "en",
            ["title"] = "Drawn",
            ["effective"] = effective,
            ["series"] = new JsonArray([.. series.Select(s => (JsonNode)s.Json)]),
            ["grades"] = JsonNode.Parse(
                """[ { "id": "excellent", "title": "e" }, { "id": "good", "title": "g" }, { "id": "pass", "title": "p" }, { "id": "fail", "title": "f", "failing": true } ]"""),
            ["unscored"] = JsonNode.Parse(
                """{ "notApplicable": "spreadToSiblings", "missing": "countAsZero", "refused": "leaveUngraded", "excused": "leaveIncomplete", "notObserved": "countAsFull" }"""),
            ["criteria"] = JsonNode.Parse(
                """
                [ { "id": "a", "title": "a", "weight": 60, "rating": { "min": 0, "max": 100 } },
                  { "id": "b", "title": "b", "weight": 40, "rating": { "min": 0, "max": 100, "outside": "clamp" } },
                  { "id": "c", "title": "c", "reportOnly": true, "rating": { "min": 0, "max": 100 } } ]
                """),
            ["total"] = JsonNode.Parse(random.Percent(70)
                ? """{ "weightsTotal": 100, "outOf": 100, "ladder": [ { "grade": "excellent", "atLeast": 90 }, { "grade": "good", "atLeast": 80 }, { "grade": "pass", "atLeast": 60 }, { "grade": "fail", "otherwise": true } ] }"""
                : """{ "weightsTotal": 100, "outOf": 100, "printedRanges": { "gap": "refer", "ranges": [ { "grade": "excellent", "atLeast": 90 }, { "grade": "good", "atLeast": 80, "atMost": 89 }, { "grade": "pass", "atLeast": 60, "atMost": 79 }, { "grade": "fail", "atMost": 55 } ] } }"""),
            ["consequences"] = DrawConsequences(random, [.. series.Select(s => s.Id)]),
        };
        var drawn = new CasePolicy(policy.ToJsonString(), series, from, to);
        drawn.Pool = [.. Enumerable.Range(0, 14).Select(_ => CaseValues.Draw(random, drawn))];
        return drawn;
    }

    private static JsonArray DrawConsequences(SplitMix64 random, string[] series)
    {
        JsonArray consequences = [];
        for (int i = random.Between(2, 5); i > 0; i--)
        {
            var conditions = new CaseConditions(random, series);
            JsonObject? when = conditions.Draw(out bool hasConsecutive);
            List<string> names = [];
            JsonObject then = new CaseMeasures(random, conditions).Then(names);
            var consequence = new JsonObject { ["id"] = $"c{i}", ["then"] = then };
            if (when is not null)
            {
                consequence.Add("when", when);
            }

            if (hasConsecutive)
            {
                consequence.Add("repeat", random.Pick("each", "once", "oncePerRun", "oncePerRun"));
            }
            else if (random.Percent(30))
            {
                consequence.Add("repeat", random.Pick("each", "once", "once"));
            }

            JsonArray requires = new CaseMeasures(random, conditions).Requirements(hasConsecutive, names.Contains("termination"));
            if (requires.Count > 0)
            {
                consequence.Add("requires", requires);
            }

            if (random.Percent(55))
            {
                consequence.Add("exclusive", random.Pick("first", "first", "first", "second"));
            }

            if (random.Percent(15))
            {
                consequence.Add("validFor", random.Pick("P30D", "P3M", "P1Y"));
            }

            consequences.Add(consequence);
        }

        return consequences;
    }

    private static IEnumerable<CaseSeries> DrawSeries(SplitMix64 random)
    {
        string cycle = random.Pick("quarter", "quarter", "month", "half", "P4W", "P45D", "P2M", "adHoc");
        yield return CaseSeries.Of(random, "main", cycle, reportOnly: false);
        if (random.Percent(40))
        {
            yield return CaseSeries.Of(random, "other", random.Pick("month", "quarter", "half", "year", "adHoc"), random.Percent(20));
        }

        if (random.Percent(15))
        {
            yield return CaseSeries.Of(random, "notes", "adHoc", random.Percent(50));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", null);
}

/// <summary>Values of an assessment, and what the reference scorer makes of them.</summary>
internal sealed record CaseValues(string Json, ReferenceResult Result)
{
    public static CaseValues Draw(SplitMix64 random, CasePolicy policy)
    {
        int about = random.Pick(30, 45, 50, 55, 62, 70, 79, 82, 95);
        var values = new JsonObject { ["a"] = about, ["b"] = random.Pick(about, about, about + 1, Math.Max(about - 1, 0), 101) };
        if (random.Percent(60))
        {
            values.Add("c", random.Pick(30, 50, 80));
        }

        foreach (string id in (string[])["a", "b", "c"])
        {
            if (random.Percent(7))
            {
                values[id] = new JsonObject { ["state"] = random.Pick("notApplicable", "notApplicable", "missing", "refused", "excused", "notObserved") };
            }
        }

        CaseSeries series = policy.Series.First(s => !s.IsReportOnly);
        Days period = series.Periods.First(p => p.First >= policy.From);
        string json = values.ToJsonString();
        string assessment = $$"""{ "subject": "P1", "series": "{{series.Id}}", "period": "{{period}}", "values": {{json}} }""";
        return new CaseValues(json, ReferenceScorer.Score(policy.Json, null, assessment));
    }
}
