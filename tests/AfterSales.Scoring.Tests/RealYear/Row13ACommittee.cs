namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 13. A committee moves a good to a pass and says why. The computed grade, the final one, who and why are all kept; the
/// outcomes follow the final one.
/// </summary>
public sealed class Row13ACommittee
{
    private readonly Employee _employee = new Employee().Rated("2026-Q1", 85);

    [Fact]
    public void Both_grades_the_committee_and_the_reason_are_kept()
    {
        Decision decision = _employee.Moved("2026-Q1", "pass", "appraisal-committee", "two complaints were confirmed after the rating")
            .Decide("2026-Q1", "2026-04-20");

        Assert.Equal("good", decision.ComputedGrade!.Id);
        Assert.Equal("pass", decision.FinalGrade!.Id);
        Assert.Equal(85, decision.Record!.Total);
        Assert.Equal("appraisal-committee", decision.Record.Adjustment!.By);
        Assert.Equal("two complaints were confirmed after the rating", decision.Record.Adjustment.Reason);
    }

    [Fact]
    public void The_outcomes_follow_the_final_grade()
    {
        Assert.Equal(["performancePay: 500 of performanceBonus, due"], Lines.Of(_employee.Decide("2026-Q1", "2026-04-10")));

        _employee.Issued(_employee.Decide("2026-Q1", "2026-04-10")).Moved("2026-Q1", "pass", "appraisal-committee", "calibration");

        Assert.Equal(["performancePay: 0 of performanceBonus, due"], Lines.Of(_employee.Decide("2026-Q1", "2026-04-20")));
        Assert.Equal(["2026-Q1 performancePay (money): revoke by -500, needs approval"], Lines.Of(_employee.Redecide("2026-04-20").Changes));
    }
}
