using AfterSales.Scoring.Tests.RealYear;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>A quarter whose grade isn't known, before a fail, was taken for the end of the run: "not met" without a word.</summary>
public sealed class AnUnknownGradeMayBeAFail
{
    private static readonly PolicyVersion Version = new("management-rules", "1.0.0");

    [Fact]
    public void A_quarter_in_a_printed_gap_and_then_a_fail_is_for_a_person_to_decide()
    {
        Outcome finding = Decide(RecordStanding.NeedsReview);

        Assert.Equal(OutcomeState.Referred, finding.State);
        Assert.Contains(finding.Reasons, r => r.Code == "ASC7022");
        Assert.Equal([null, "fail"], finding.Run.Select(r => r.Grade));
    }

    [Fact]
    public void So_is_one_that_is_incomplete() => Assert.Equal(OutcomeState.Referred, Decide(RecordStanding.Incomplete).State);

    [Fact]
    public void So_is_a_fail_that_is_contested_for_its_finding_must_not_come_and_go_with_the_appeal()
    {
        CaseHistory history = CaseHistory.Of("p-1", "employer").With(
            PeriodRecord.Graded("r1", "quarterly", AssessmentPeriod.Quarter(2026, 1), Version, "fail").WithStatus(RecordStatus.Contested),
            PeriodRecord.Graded("r2", "quarterly", AssessmentPeriod.Quarter(2026, 2), Version, "fail"));
        Outcome finding = Rules.Published.Redecide(history, new(2026, 7, 15)).Decisions[1].Outcomes.Single(o => o.Consequence == "termination");

        Assert.Equal(OutcomeState.Referred, finding.State);
        Assert.Contains(finding.Reasons, r => r.Code == "ASC7027");
    }

    private static Outcome Decide(RecordStanding first)
    {
        CaseHistory history = CaseHistory.Of("p-1", "employer").With(
            PeriodRecord.Ungraded("r1", "quarterly", AssessmentPeriod.Quarter(2026, 1), Version, first),
            PeriodRecord.Graded("r2", "quarterly", AssessmentPeriod.Quarter(2026, 2), Version, "fail"));
        return Rules.Published.Redecide(history, new(2026, 7, 15)).Decisions[1].Outcomes.Single(o => o.Consequence == "termination");
    }
}
