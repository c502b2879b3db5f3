namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>Row 12. A fail, a pass and a fail are no run. A fail in the last quarter and one in the first of the next year are: nothing resets it.</summary>
public sealed class Row12WhatIsARun
{
    [Fact]
    public void Fail_pass_fail_has_no_finding_in_any_quarter()
    {
        Timeline timeline = new Employee().Rated("2026-Q1", 60).Rated("2026-Q2", 75).Rated("2026-Q3", 65).Redecide("2026-10-15");

        Assert.Equal(3, timeline.Decisions.Count);
        Assert.DoesNotContain(timeline.Decisions.SelectMany(d => d.Outcomes), o => o.Kind == OutcomeKind.Termination);
    }

    [Fact]
    public void A_run_crosses_the_year_end()
    {
        Outcome termination = new Employee().Rated("2026-Q4", 60).Rated("2027-Q1", 65).Decide("2027-Q1", "2027-04-15").TheOnly("termination");

        Assert.Equal(OutcomeState.Blocked, termination.State);
        Assert.Equal(["2026-Q4", "2027-Q1"], termination.Run.Select(r => r.Period.ToString()));
    }
}
