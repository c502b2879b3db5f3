using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>What can be read from a run, by the names that <c>adapters.json</c> uses.</summary>
internal static class ResultFields
{
    private static readonly Rounding SixDecimals = new(6, RoundingMode.HalfAwayFromZero);

    private static readonly Dictionary<string, Func<StandardRun, JsonNode?>> Getters =
        new()
        {
            ["total"] = r => Text(Only(r).Total),
            ["totalToSixDecimals"] = r => Text(Only(r).Total?.Round(SixDecimals)),
            ["outOf"] = r => Text(Only(r).OutOf),
            ["status"] = r => Word(Only(r).Status),
            ["gradeTitle"] = r => Only(r).Grade?.Title.In("zh-CN"),
            ["gradeId"] = r => Only(r).Grade?.Id,
            ["gradeTitles"] = r => Array(r.Results.Select(s => (JsonNode?)s.Grade?.Title.In("zh-CN"))),
            ["gradeIds"] = r => Array(r.Results.Select(s => (JsonNode?)s.Grade?.Id)),
            ["money"] = r => Sum(MoneyOf(r, Only(r))),
            ["amounts"] = r => Array(r.Results.Select(s => Sum(MoneyOf(r, s)))),
            ["moneySum"] = r => Sum(r.Results.SelectMany(s => MoneyOf(r, s))),
            ["award"] = r => Outcomes(r).FirstOrDefault(o => o.Kind == OutcomeKind.Award)?.Text?.In("en"),
            ["measures"] = r => MeasuresOf(Outcomes(r)),
            ["options"] = r => Array(Outcomes(r).SelectMany(o => o.Options).Select(o => Word(o.Kind))),
            ["chosenBy"] = r => Outcomes(r).Select(o => o.ChosenBy).FirstOrDefault(by => by is not null),
            ["moneyByPeriod"] = r => OfPeriods(r, d => Sum(d.Money)),
            ["appliedByPeriod"] = r => OfPeriods(r, d => OneOrAll(d.Money.Select(m => m.Applied?.ToString()))),
            ["notAppliedByPeriod"] = r => OfPeriods(r, d => OneOrAll(d.Money.Select(m => m.NotApplied?.ToString()))),
            ["measuresByPeriod"] = r => OfPeriods(r, d => MeasuresOf(d.Outcomes)),
            ["dismissal"] = r => Case(r).RuleIsMet,
            ["findings"] = r => Array(Case(r).FoundIn.Select(p => (JsonNode?)p)),
            ["caseStatus"] = r => Word(Case(r).Standing),
            ["findingState"] = r => Case(r).Finding is { } finding ? Word(finding.State) : null,
            ["missing"] = r => Array(Case(r).Finding?.Missing.Select(m => Word(m.Kind)) ?? []),
            ["groupPoints"] = r => Object(Only(r).Criteria.Where(c => c.Group is null).Select(c => (c.Id, Text(c.Points)))),
            ["error"] = Errors,
            ["policyOutOf"] = r => Text(Policy(r).Total?.OutOf),
            ["sectionCount"] = r => Policy(r).Criteria.Count,
            ["itemCount"] = r => Policy(r).Criteria.SelectMany(ItemsOf).Count(),
            ["idsWithoutItems"] = r => Array(Policy(r).Criteria.Where(c => !ItemsOf(c).Any()).Select(c => (JsonNode?)c.Id)),
            ["maxima"] = r => Object(Policy(r).Criteria.Select(c => (c.Id, Text(c.Weight)))),
            ["innerMaxima"] = r => Object(Policy(r).Criteria.SelectMany(c => c.Criteria).Select(c => (c.Id, Text(c.Weight)))),
        };

    /// <summary>Reads what an expected field speaks of.</summary>
    public static JsonNode? Read(StandardRun run, string field) => Getters[GetterOf(run, field)](run);

    private static string GetterOf(StandardRun run, string field)
    {
        JsonObject adapters = StandardsFiles.Adapters;
        string? beside = adapters["fieldsBeside"]!.AsObject()
            .Where(b => run.Record.Expected.ContainsKey(b.Key))
            .Select(b => (string?)b.Value![field])
            .FirstOrDefault(g => g is not null);
        return beside ?? (string?)run.Record.Kind?["fields"]?[field] ?? (string?)adapters["fields"]![field]
            ?? throw new InvalidOperationException($"no getter is written down for the expected field '{field}'");
    }

    private static ScoringPolicy Policy(StandardRun run) => run.Loaded.ValueOrThrow().Policy;

    private static ScoreResult Only(StandardRun run) => run.Loaded.HasValue ? Assert.Single(run.Results) : throw new DiagnosticException(run.Loaded.Diagnostics);

    private static StandardCase Case(StandardRun run) => run.Case ?? throw new DiagnosticException(run.Loaded.Diagnostics);

    private static JsonArray OfPeriods(StandardRun run, Func<Decision, JsonNode?> read) => Array(Case(run).Decisions.Select(read));

    private static IEnumerable<Outcome> Outcomes(StandardRun run) => run.Loaded.ValueOrThrow().Decide(Only(run)).Outcomes;

    private static JsonArray MeasuresOf(IEnumerable<Outcome> outcomes)
        => Array(outcomes.Where(o => o.State == OutcomeState.Recommended && o.Kind != OutcomeKind.Choice).Select(o => Word(o.Kind)));

    private static IEnumerable<Money> MoneyOf(StandardRun run, ScoreResult result) => run.Loaded.ValueOrThrow().Decide(result).Money;

    private static IEnumerable<string> ItemsOf(Criterion section) => section.Items.Select(i => i.Id).Concat(section.Criteria.Select(c => c.Id));

    /// <summary>The sum in the one currency of the policy; two currencies come out as two sums.</summary>
    private static JsonNode? Sum(IEnumerable<Money> amounts) => OneOrAll(Money.SumByCurrency(amounts).Select(s => s.Value.ToString()));

    /// <summary>The codes of the errors that kept the policy from loading, or that every one of the results has.</summary>
    private static JsonNode? Errors(StandardRun run)
        => OneOrAll(run.Results.Select(r => r.Diagnostics).DefaultIfEmpty(run.Loaded.Diagnostics)
            .Select(ds => string.Join(' ', ds.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code).Distinct()))
            .Distinct());

    private static JsonNode? OneOrAll(IEnumerable<string?> texts)
    {
        string?[] all = [.. texts];
        return all is [var one] ? one : Array(all.Select(t => (JsonNode?)t));
    }

    private static JsonNode? Text(Exact? number) => number?.ToString();

    private static JsonNode? Word<T>(T value)
        where T : struct, Enum
        => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonObject Object(IEnumerable<(string Id, JsonNode? Value)> members)
        => new(members.Select(m => KeyValuePair.Create(m.Id, m.Value)));
}
