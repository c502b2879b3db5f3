namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 9. A fail in Q1, a fail in Q2, nothing else on file. The rule of article 8(3) is met, and nothing is proposed: there
/// was no training or transfer between the two, and nobody approved. Each quarter has its deduction, and its measure for the
/// department head to choose.
/// </summary>
public sealed class Row09TwoFails
{
    private readonly Employee _employee = new Employee().Rated("2026-Q1", 60).Rated("2026-Q2", 65);

    [Fact]
    public void Each_quarter_has_its_deduction_and_a_choice_and_the_second_a_finding_that_is_blocked()
    {
        Assert.Equal(
            [
                "performancePay: -500 of performanceBonus, due",
                "failMeasures: departmentHead chooses warning (oral, written) or demotion (retraining), recommended",
            ],
            Lines.Of(_employee.Decide("2026-Q1", "2026-07-15")));
        Assert.Equal(
            [
                "performancePay: -500 of performanceBonus, due",
                "failMeasures: departmentHead chooses warning (oral, written) or demotion (retraining), recommended",
                "termination: termination, blocked",
            ],
            Lines.Of(_employee.Decide("2026-Q2", "2026-07-15")));
    }

    [Fact]
    public void Training_or_transfer_between_the_two_and_the_approval_of_hr_are_missing()
        => Assert.Equal(
            ["no evidence of training or transfer completed after 2026-03-31 and before 2026-06-30", "the approval of the HR department is missing"],
            Lines.Missing(_employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination")));

    [Fact]
    public void A_training_after_the_second_fail_is_too_late()
        => Assert.Equal(OutcomeState.Blocked, _employee.Trained("2026-07-10").Decide("2026-Q2", "2026-07-15").TheOnly("termination").State);

    [Fact]
    public void The_approval_of_hr_alone_is_not_enough()
    {
        Outcome blocked = _employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination");

        Outcome still = _employee.Approved(blocked, "hr", "2026-07-16").Decide("2026-Q2", "2026-07-20").TheOnly("termination");

        Assert.Equal(OutcomeState.Blocked, still.State);
        Assert.Equal(RequirementKind.Evidence, Assert.Single(still.Missing).Kind);
    }
}
