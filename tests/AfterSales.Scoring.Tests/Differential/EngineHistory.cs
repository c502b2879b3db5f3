using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Reference.Deciding;
using NodaTime;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>The reference's plain data as the engine takes it.</summary>
internal static class EngineHistory
{
    /// <summary>Makes a case history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="scored">Finds the result that a record holds the figures of, or null for one that holds none.</param>
    public static CaseHistory Of(ReferenceHistory history, Func<ReferenceRecord, ScoreResult?> scored)
    {
        CaseHistory made = CaseHistory.Of(history.Person, history.Employer)
            .AlsoKnownAs([.. history.KnownAs])
            .With([.. history.Records.Select(r => Record(r, scored(r)))])
            .With([.. history.Evidence.Select(e => new Evidence(
                e.Id, e.Kind, e.To is { } to ? Day(to) : null, by: e.By, reference: e.Reference, outcome: e.Outcome, content: e.Content))])
            .With([.. history.Issued.Select(Issued)])
            .With([.. history.Choices.Select(c => c.Option is { } option
                ? PersonChoice.Of(c.Outcome, option, c.By, Day(c.On))
                : PersonChoice.Rule(c.Outcome, c.Ruling == "met", c.By, Day(c.On)))])
            .With([.. history.Pay.Select(p => new PayBase(p.Base, Period(p.Period), Exact(p.Amount), p.Currency))]);
        return history.Protected is { } isProtected ? made.WithProtection(isProtected) : made;
    }

    public static PeriodRecord Record(ReferenceRecord record, ScoreResult? result)
    {
        var version = new PolicyVersion(record.PolicyId, record.PolicyVersion);
        PeriodRecord made = result is not null ? PeriodRecord.Of(record.Id!, result)
            : record.Grade is { } grade ? PeriodRecord.Graded(record.Id!, record.Series, Period(record.Period), version, grade)
            : PeriodRecord.Ungraded(record.Id!, record.Series, Period(record.Period), version, Parse<RecordStanding>(record.Standing));
        made = made.WithStatus(Parse<RecordStatus>(record.Status));
        made = record.Role is { } role ? made.WithRole(role) : made;
        made = record.Served is { } served ? made.WithService(Day(served.First), Day(served.Last)) : made;
        made = record.AdjustedGrade is { } adjusted ? made.WithAdjustment(new Adjustment(adjusted, "head", "heard")) : made;
        return record.Relative ? made.AsRelative() : made;
    }

    public static IssuedOutcome Issued(ReferenceIssued issued) => new()
    {
        Id = issued.Id,
        ContentHash = issued.Content,
        Policy = issued.Policy,
        Consequence = issued.Consequence,
        Series = issued.Series,
        Period = Period(issued.Period),
        Kind = Parse<OutcomeKind>(issued.Kind),
        Stage = Parse<IssuedStage>(issued.Stage),
        Money = issued.Money is { Amount: { } amount } money
            ? new Money(Exact(amount), money.Applied is { } applied ? Exact(applied) : null, money.Currency, money.Against)
            : null,
    };

    public static AssessmentPeriod Period(Days days) => AssessmentPeriod.Between(Day(days.First), Day(days.Last));

    public static LocalDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static Exact Exact(Rational number) => Scoring.Exact.FromRatio(number.Numerator, number.Denominator);

    private static T Parse<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
