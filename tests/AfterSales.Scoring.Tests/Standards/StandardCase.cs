using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>A record about several periods of one person: its history, decided again from the first period to the last.</summary>
internal sealed class StandardCase
{
    private readonly ScoringEngine _engine;
    private readonly ExampleRecord _record;
    private readonly JsonNode _map;
    private readonly List<(string Notation, PeriodRecord Record, JsonObject Inputs)> _periods = [];
    private readonly CaseHistory _history;
    private readonly LocalDate _asOf;

    private readonly Decision _lastForEach;

    private StandardCase(ScoringEngine engine, ScoringEngine forEach, ExampleRecord record)
    {
        _engine = engine;
        _record = record;
        _map = record.Kind!["history"]!;
        foreach (JsonNode? one in record.Inputs["records"]!.AsArray())
        {
            _periods.Add(((string)one!["period"]!, RecordOf(one.AsObject()), one.AsObject()));
        }

        _asOf = record.Inputs["asOf"] is { } day ? Day(day) : _periods.Max(p => p.Record.Period.End);
        _history = HistoryOf([.. _periods.Select(p => p.Record)]);
        Decisions = Redecide(engine);
        _lastForEach = Redecide(forEach)[^1];
    }

    /// <summary>Gets the decisions, oldest period first.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    public Decision Last => Decisions[^1];

    /// <summary>Gets the finding of the last period, whatever its state; null when there is none.</summary>
    public Outcome? Finding => FindingOf(Last);

    /// <summary>
    /// Gets whether the rule is met in the last period: a finding that still lacks something is one (a person decides),
    /// a referred one is undecided, and so is a period without a grade.
    /// </summary>
    public bool? RuleIsMet
        => Last.FinalGrade is null || IsReferred ? null : FindingOf(_lastForEach) is not null;

    /// <summary>Gets what the last period ended with, and needs review where the rule can't tell whether it is met.</summary>
    public RecordStanding Standing
        => IsReferred ? RecordStanding.NeedsReview : Last.Record!.Standing;

    /// <summary>Gets the periods that findings belong to, as the record writes them.</summary>
    public IEnumerable<string> FoundIn
        => Decisions.Select(FindingOf).OfType<Outcome>().Where(o => o.State != OutcomeState.Referred).DistinctBy(o => o.Id)
            .Select(o => _periods.Single(p => p.Record.Series == o.Series && p.Record.Period.Equals(o.Anchor)).Notation);

    private bool IsReferred => FindingOf(_lastForEach)?.State == OutcomeState.Referred;

    /// <summary>Decides the history of a record.</summary>
    /// <param name="engine">The policy of the record.</param>
    /// <param name="forEach">The same, with a finding in each period in which the rule is met.</param>
    /// <param name="record">The record.</param>
    public static StandardCase Of(ScoringEngine engine, ScoringEngine forEach, ExampleRecord record) => new(engine, forEach, record);

    /// <summary>Says what a decision proposes, without the records' own ids.</summary>
    public static IReadOnlyList<string> Describe(Decision decision)
        =>
        [
            .. decision.Outcomes.Select(o => string.Join(' ', [o.Id, o.ContentHash, o.State.ToString(), .. o.Missing.Select(m => m.Says.Code)])),
            .. decision.Diagnostics.Select(d => d.Code),
        ];

    /// <summary>Decides the last period from a fresh result: beside its record, and before there is one. Routine ones are never scored.</summary>
    public IEnumerable<Decision> DecideLastAnew()
    {
        (_, PeriodRecord last, JsonObject inputs) = _periods.Single(p => p.Record.Id == Last.Record!.Id);
        if (last.Standing != RecordStanding.Graded || _engine.Policy.Series.Single(s => s.Id == last.Series).IsReportOnly)
        {
            return [];
        }

        ScoreResult result = StandardRun.Score(_engine, _record, inputs, last.Period.ToString());
        CaseHistory before = HistoryOf([.. _periods.Select(p => p.Record).Where(r => r != last)]);
        return [_engine.Decide(result, _history, _asOf), _engine.Decide(result, before, _asOf)];
    }

    private IReadOnlyList<Decision> Redecide(ScoringEngine engine)
    {
        Timeline timeline = engine.Redecide(_history, _asOf);
        return timeline.Diagnostics.Count > 0 ? throw new DiagnosticException(timeline.Diagnostics) : timeline.Decisions;
    }

    private Outcome? FindingOf(Decision decision) => decision.Outcomes.SingleOrDefault(o => o.Consequence == (string)_map["finding"]!);

    private PeriodRecord RecordOf(JsonObject one)
    {
        string id = "R-" + (string)one["period"]!;
        string series = (string)_map["series"]![(string)one["cadence"]!]!;
        AssessmentPeriod period = PeriodOf(one["period"]!);
        var version = new PolicyVersion(_engine.Policy.Id, _engine.Policy.Version);
        return one["standing"] is { } standing
                ? PeriodRecord.Ungraded(id, series, period, version, Enum.Parse<RecordStanding>((string)_map["standings"]![(string)standing!]!))
            : one["score"] is not null ? PeriodRecord.Of(id, StandardRun.Score(_engine, _record, one, period.ToString()))
            : PeriodRecord.Graded(id, series, period, version, (string)_map["grades"]![(string)one["grade"]!]!);
    }

    private CaseHistory HistoryOf(PeriodRecord[] records)
    {
        CaseHistory history = CaseHistory.Of("E001", "employer").With(records)
            .With([.. Each("evidence").Select((e, i) => new Evidence(
                $"V-{i}", (string)e["kind"]!, e["to"] is { } to ? Day(to) : null, reference: (string?)e["reference"]))])
            .With([.. Each("pay").Select(p => new PayBase(
                (string)_map["payBase"]!, PeriodOf(p["period"]!), Exact.FromDecimal((decimal)p["amount"]!), (string)_map["currency"]!))]);
        return _record.Inputs["protected"] is { } isProtected ? history.WithProtection((bool)isProtected) : history;
    }

    private IEnumerable<JsonNode> Each(string member) => _record.Inputs[member]?.AsArray().Select(e => e!) ?? [];

    private AssessmentPeriod PeriodOf(JsonNode notation)
    {
        string text = (string)notation!;
        (string pattern, JsonNode? ours) = _map["periods"]!.AsObject().Single(p => Regex.IsMatch(text, p.Key));
        return AssessmentPeriod.Parse(Regex.Replace(text, pattern, (string)ours!));
    }

    private static LocalDate Day(JsonNode day) => LocalDatePattern.Iso.Parse((string)day!).Value;
}
