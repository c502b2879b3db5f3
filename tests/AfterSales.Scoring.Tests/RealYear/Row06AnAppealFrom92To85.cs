namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 6. 92 points were excellent and 1000 yuan were paid; an appeal leads to 85, which is good. The payment keeps its
/// identity and becomes 500; the 500 in between need an approval. The commendation, the raise and the chance of a promotion
/// have lost their ground.
/// </summary>
public sealed class Row06AnAppealFrom92To85
{
    private readonly Employee _employee = new Employee().Rated("2026-Q1", 92);
    private readonly Decision _before;

    public Row06AnAppealFrom92To85()
    {
        _before = _employee.Decide("2026-Q1", "2026-04-10");
        _employee.Issued(_before).Corrected("2026-Q1", 85);
    }

    [Fact]
    public void The_payment_is_amended_and_the_rest_revoked()
        => Assert.Equal(
            [
                "2026-Q1 performancePay (money): amend by -500, needs approval",
                "2026-Q1 commendation (honor): revoke, needs approval",
                "2026-Q1 raiseAndPromotion (basePayIncrease): revoke, needs approval",
                "2026-Q1 raiseAndPromotion (promotionEligibility): revoke, needs approval",
            ],
            Lines.Of(_employee.Redecide("2026-05-10").Changes));

    [Fact]
    public void A_decision_of_the_one_quarter_says_the_same()
        => Assert.Equal(
            Lines.Of(_employee.Redecide("2026-05-10").Changes),
            Lines.Of(_employee.Decide("2026-Q1", "2026-05-10").ReconcileWith(_employee.File.Issued)));

    [Fact]
    public void It_is_the_same_payment_with_another_amount()
    {
        Outcome paid = _before.TheOnly("performancePay");
        Outcome now = _employee.Decide("2026-Q1", "2026-05-10").TheOnly("performancePay");

        Assert.Equal(1000, paid.Money!.Amount);
        Assert.Equal(500, now.Money!.Amount);
        Assert.Equal(paid.Id, now.Id);
        Assert.NotEqual(paid.ContentHash, now.ContentHash);
    }

    [Fact]
    public void What_was_only_proposed_needs_no_approval_to_be_revoked()
    {
        Outcome raise = _before.Outcomes.Single(o => o.Kind == OutcomeKind.BasePayIncrease);

        Change change = Assert.Single(
            _employee.Decide("2026-Q1", "2026-05-10").ReconcileWith([IssuedOutcome.Of(raise, IssuedStage.Proposed)]), c => c.OutcomeId == raise.Id);

        Assert.Equal((ChangeKind.Revoke, false), (change.Kind, change.RequiresApproval));
    }
}
