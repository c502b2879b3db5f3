namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 15. 500 yuan are to be deducted from a performance bonus of 300, and the host's choice is a floor of 0: 300 apply,
/// and 200 are reported as not applied. What the standard leaves open is a choice, not a habit of the engine.
/// </summary>
public sealed class Row15ADeductionAboveTheBonus
{
    private readonly Employee _employee = new Employee().Under(Rules.With("deductionFloor", "zero")).Rated("2026-Q1", 60);

    [Fact]
    public void What_the_bonus_holds_is_applied_and_the_rest_reported()
    {
        Money money = _employee.HasBonus("2026-Q1", 300).Decide("2026-Q1", "2026-04-15").TheOnly("performancePay").Money!;

        Assert.Equal(-500, money.Amount);
        Assert.Equal(-300, money.Applied);
        Assert.Equal(-200, money.NotApplied);
        Assert.Equal("performanceBonus", money.Against);
    }

    [Fact]
    public void Without_the_bonus_the_deduction_waits_for_it()
    {
        Outcome outcome = _employee.Decide("2026-Q1", "2026-04-15").TheOnly("performancePay");

        Assert.Equal(OutcomeState.Blocked, outcome.State);
        Assert.Equal(["the amount of 'performanceBonus' for 2026-Q1 in CNY is not known"], outcome.Reasons.Select(r => r.Message));
        Assert.Null(outcome.Money!.Applied);
    }
}
