namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 10. As row 9, with a training completed on 20 May and the approval of HR: a recommendation for a person, that names
/// the two records, the evidence, and article 8(3).
/// </summary>
public sealed class Row10TwoFailsWithTraining
{
    private readonly Employee _employee = new Employee().Rated("2026-Q1", 60).Rated("2026-Q2", 65).Trained("2026-05-20");

    [Fact]
    public void With_the_training_it_waits_for_the_approval()
        => Assert.Equal(OutcomeState.RequiresApproval, _employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination").State);

    [Fact]
    public void With_both_it_is_recommended_and_names_what_it_rests_on()
    {
        Outcome shown = _employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination");

        Outcome termination = _employee.Approved(shown, "hr", "2026-07-16").Decide("2026-Q2", "2026-07-20").TheOnly("termination");

        Assert.Equal(OutcomeState.Recommended, termination.State);
        Assert.Empty(termination.Missing);
        Assert.Empty(termination.Reasons);
        Assert.Equal(["R-2026-Q1 fail", "R-2026-Q2 fail"], termination.Run.Select(r => $"{r.Record} {r.Grade}"));
        Assert.Equal(["training-2026-05-20", "approval-2026-07-16"], termination.Requirements.SelectMany(r => r.Evidence));
        Assert.Equal("8(3)", termination.Cite!.Article);
    }

    [Fact]
    public void It_is_recommended_as_of_the_day_of_the_approval_and_not_before()
    {
        _employee.Approved(_employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination"), "hr", "2026-07-16");

        Assert.Equal(OutcomeState.RequiresApproval, _employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination").State);
        Assert.Equal(OutcomeState.Recommended, _employee.Decide("2026-Q2", "2026-07-16").TheOnly("termination").State);
    }

    [Fact]
    public void The_approval_of_another_role_is_none()
    {
        Outcome shown = _employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination");

        Assert.Equal(
            OutcomeState.RequiresApproval,
            _employee.Approved(shown, "departmentHead", "2026-07-16").Decide("2026-Q2", "2026-07-20").TheOnly("termination").State);
    }
}
