using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Reference.Deciding;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>The shortest policies and histories that say what a test of the reference decider is about.</summary>
internal static class DecidingTexts
{
    public const string Consecutive =
        """ "failing": true, "count": 2, "series": "quarterly", "missedPeriod": "refer", "notEvaluated": "refer", "roleChange": "reset", "policyChange": "continues" """;

    public const string Termination = """ "then": { "termination": {} } """;

    /// <summary>Writes a policy of quarters (and of months, halves and visits) that is in force for a thousand years.</summary>
    public static string Policy(params string[] consequences) => $$"""
        { "format": 1, "id": "worked", "version": "1.0.0", "language": "en", "title": "Worked example",
          "effective": { "from": "2026-01-01" },
          "series": [ { "id": "monthly", "cycle": "month" }, { "id": "quarterly", "cycle": "quarter" }, { "id": "yearly", "cycle": "year" },
                      { "id": "visits", "cycle": "adHoc" } ],
          "grades": {{PolicyTexts.Grades}},
          "criteria": [ {{PolicyTexts.Rated("a", "100")}} ],
          "total": { "weightsTotal": 100, "outOf": 100, "ladder": {{PolicyTexts.LadderJson}} },
          "consequences": [ {{string.Join(", ", consequences)}} ] }
        """;

    public static string Rule(string id, string members) => $$"""{ "id": "{{id}}", {{members}} }""";

    /// <summary>Writes a rule that proposes to terminate after consecutive fails; <paramref name="settings"/> take the place of the usual ones.</summary>
    public static string Fails(string? settings = null, string repeat = "each", string more = "")
        => Rule("fails", $$""" "when": { "consecutive": { {{settings ?? Consecutive}} } }, {{Termination}}, "repeat": "{{repeat}}" {{more}} """);

    /// <summary>
    /// Makes a history of quarters from 2026-Q1 on: <c>G</c>ood, fair (<c>P</c>ass), poor (<c>F</c>ail), <c>-</c> without a record, <c>E</c>xcused,
    /// <c>N</c>ot evaluated, <c>U</c>ngraded, <c>O</c>verturned fail, provisional (<c>T</c>entative) fail, <c>C</c>ontested fail.
    /// </summary>
    public static ReferenceHistory Quarters(string letters) => new()
    {
        Person = "P1",
        Employer = "acme",
        Records = [.. letters.Select((letter, i) => (letter, i)).Where(q => q.letter != '-').Select(q => Record(q.letter, "quarterly", Quarter(q.i)))],
    };

    public static Days Quarter(int number) => Days.Read($"{2026 + (number / 4)}-Q{(number % 4) + 1}");

    public static ReferenceRecord Record(char letter, string series, Days period) => new()
    {
        Id = $"{series} {period}",
        Series = series,
        Period = period,
        PolicyId = "worked",
        PolicyVersion = "1.0.0",
        Standing = letter switch { 'E' => "excused", 'N' => "notEvaluated", 'U' => "needsReview", _ => "graded" },
        Grade = letter switch { 'G' => "good", 'P' => "fair", 'E' or 'N' or 'U' => null, _ => "poor" },
        Status = letter switch { 'O' => "overturned", 'T' => "provisional", 'C' => "contested", _ => "final" },
    };

    /// <summary>Replaces one record of a history.</summary>
    public static ReferenceHistory With(this ReferenceHistory history, int index, Func<ReferenceRecord, ReferenceRecord> change)
        => history with { Records = [.. history.Records.Select((r, i) => i == index ? change(r) : r)] };

    /// <summary>Decides for the newest record, long after it.</summary>
    public static ReferenceDecision DecideLast(string policy, ReferenceHistory history)
    {
        ReferenceRecord last = history.Records[^1];
        return new ReferenceDecider(policy, null).Decide(history, Day("2030-01-01"), last.Series, last.Period);
    }

    /// <summary>Writes an outcome as its state and the quarters of its run, oldest first; <c>none</c> for none.</summary>
    public static string Told(ReferenceDecision decision) => decision.Errors.Count > 0
        ? $"error {string.Join(' ', decision.Errors.Order())}"
        : decision.Outcomes.Count == 0
            ? "none"
            : string.Join("; ", decision.Outcomes.Select(o => string.Join(' ', [o.State, .. o.Run.Select(r => QuarterName(r.Period))])));

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Rational Number(string text) => Rational.Parse(text);

    private static string QuarterName(Days period) => $"{period.First.Year % 100}Q{((period.First.Month - 1) / 3) + 1}";
}
