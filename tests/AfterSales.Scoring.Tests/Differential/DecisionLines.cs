using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Reference.Deciding;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>Decisions of the engine and of the reference, written alike: a line for each thing that has to be the same.</summary>
internal static class DecisionLines
{
    // What the reference calls the errors of section 2.2.
    private static readonly Dictionary<string, string> Errors = new()
    {
        ["ASC7001"] = "subject",
        ["ASC7002"] = "sameId",
        ["ASC7003"] = "twoLive",
        ["ASC7004"] = "disagrees",
        ["ASC7005"] = "notLive",
        ["ASC7006"] = "asOf",
        ["ASC7007"] = "adjustment",
        ["ASC7008"] = "unknownSeries",
        ["ASC7009"] = "misfit",
        ["ASC7010"] = "sameBase",
        ["ASC7011"] = "noSeries",
        ["ASC7012"] = "unreadable",
        ["ASC7013"] = "sameIssued",
        ["ASC7014"] = "outside",
    };

    /// <summary>Says whether the engine's errors are some of those that there are: it may stop at the first.</summary>
    public static bool AreSomeOf(this IEnumerable<Diagnostic> diagnostics, IReadOnlySet<string> errors)
        => diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).All(d => errors.Contains(Errors.GetValueOrDefault(d.Code, d.Code)));

    public static List<string> Of(ReferenceTimeline timeline) =>
        [timeline.Errors.Count > 0 ? "errors" : "no errors", .. timeline.Decisions.SelectMany(Of), .. Of(timeline.Changes)];

    // An error of one decision is repeated by the timeline.
    public static List<string> Of(Timeline timeline) =>
    [
        timeline.HasErrors && timeline.Decisions.Count == 0 ? "errors" : "no errors",
        .. timeline.Decisions.SelectMany(Of),
        .. Of(timeline.Changes),
    ];

    public static List<string> Of(ReferenceDecision decision)
    {
        if (decision.Errors.Count > 0)
        {
            return [$"{decision.Series} {decision.Period}: errors"];
        }

        List<string> lines = [$"{decision.Series} {decision.Period}: record {decision.Record!.Id}, {Grade(decision.Record)}, {decision.ChoicesWithoutEffect} without effect"];
        foreach (ReferenceOutcome outcome in decision.Outcomes)
        {
            lines.Add(Line(
                outcome.Consequence,
                outcome.Kind,
                outcome.State,
                outcome.Anchor.ToString(),
                Money(outcome.Money),
                string.Join('+', outcome.Details),
                outcome.ChosenBy,
                string.Join('+', outcome.Options.Select(o => $"{o.Name} {o.Kind} {Money(o.Money)}")),
                outcome.Chosen,
                outcome.RuledBy,
                string.Join('+', outcome.Run.Select(r => $"{r.Id} {r.Series} {r.Period} {GradeOfMember(r, decision.Series, outcome.Anchor)}")),
                string.Join('+', outcome.Requirements.Select(r => $"{r.Kind} {r.IsMet}")),
                outcome.LapsesAfter?.ToString("yyyy-MM-dd", null),
                outcome.Id,
                outcome.Content));
        }

        lines.AddRange(decision.Displaced.Select(d => $"  {d.Consequence} gives way to {d.By}"));
        return lines;
    }

    public static List<string> Of(Decision decision)
    {
        string head = $"{decision.Series} {Text(decision.Period)}:";
        if (decision.HasErrors)
        {
            return [$"{head} errors"];
        }

        int withoutEffect = decision.Diagnostics.Count(d => d.Code == "ASC7060");
        List<string> lines = [$"{head} record {Stored(decision.Record!.Id)}, {Grade(decision)}, {withoutEffect} without effect"];
        foreach (Outcome outcome in decision.Outcomes)
        {
            lines.Add(Line(
                outcome.Consequence,
                Word(outcome.Kind),
                Word(outcome.State),
                Text(outcome.Anchor),
                Money(outcome.Money),
                string.Join('+', outcome.Details),
                outcome.ChosenBy,
                string.Join('+', outcome.Options.Select(o => $"{o.Occurrence} {Word(o.Kind)} {Money(o.Money)}")),
                outcome.Chosen?.Option,
                outcome.Ruling?.By,
                string.Join('+', outcome.Run.Select(r => $"{Stored(r.Record)} {r.Series} {Text(r.Period)} {r.Grade}")),
                string.Join('+', outcome.Requirements.Select(r => $"{Word(r.Kind)} {r.IsMet}")),
                outcome.LapsesAfter?.ToString("uuuu-MM-dd", null),
                outcome.Id,
                outcome.ContentHash));
        }

        lines.AddRange(decision.Displaced.Select(d => $"  {d.Consequence} gives way to {d.By}"));
        return lines;
    }

    /// <summary>Writes changes, in an order of their own: the document doesn't order them.</summary>
    public static List<string> Of(IEnumerable<ReferenceChange> changes) =>
        [.. changes.Select(c => $"  {c.Kind} {c.Outcome}, difference {c.Difference?.ToString() ?? "none"}, approval {c.RequiresApproval}").Order(StringComparer.Ordinal)];

    public static List<string> Of(IEnumerable<Change> changes) =>
        [.. changes.Select(c => $"  {Word(c.Kind)} {c.OutcomeId}, difference {Text(c.Difference?.Amount) ?? "none"}, approval {c.RequiresApproval}").Order(StringComparer.Ordinal)];

    public static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Line(params string?[] parts) => "  " + string.Join(" | ", parts.Select(p => string.IsNullOrEmpty(p) ? "-" : p));

    private static string Grade(ReferenceRecord record) => $"grade {Declared(record.Grade)} {(record.IsGraded ? record.FinalGrade : null)}";

    // Section 4.7: "An unknown one is named without a grade."
    private static string? GradeOfMember(ReferenceRecord record, string series, Days anchor)
        => record.IsGraded && (record.Counts || (record.Period == anchor && record.Series == series)) ? Declared(record.FinalGrade) : null;

    // The engine has grades of its policy only.
    private static string? Declared(string? grade) => grade == "superb" ? null : grade;

    private static string Grade(Decision decision) => $"grade {decision.ComputedGrade?.Id} {decision.FinalGrade?.Id}";

    // A record that is made from a result is the host's only when it stores it.
    private static string? Stored(string id) => id == "result" ? null : id;

    // The engine has no money where the amount is unknown.
    private static string Money(ReferenceMoney? money) => money?.Amount is null
        ? ""
        : $"{money.Amount} applied {money.Applied?.ToString() ?? "?"} not {money.NotApplied?.ToString() ?? "?"} {money.Currency} {money.Against}";

    private static string Money(Money? money) => money is null
        ? ""
        : $"{Text(money.Amount)} applied {Text(money.Applied) ?? "?"} not {Text(money.NotApplied) ?? "?"} {money.Currency} {money.Against}";

    private static string? Text(Exact? number) => number is { } n ? new Rational(n.Numerator, n.Denominator).ToString() : null;

    private static string Text(AssessmentPeriod period) => $"{period.Start:uuuu-MM-dd}/{period.End:uuuu-MM-dd}";
}
