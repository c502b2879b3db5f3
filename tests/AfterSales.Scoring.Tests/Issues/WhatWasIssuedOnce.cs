using AfterSales.Scoring.Tests.Differential;
using AfterSales.Scoring.Tests.Reference;
using NodaTime;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>An issued outcome with a wrong period is not issued anew; money that is not known was taken for none.</summary>
public class WhatWasIssuedOnce
{
    private static readonly LocalDate AsOf = new(2026, 5, 1);

    private static readonly ScoringEngine Engine = EngineUnderTest.Load(
        DecidingTexts.Policy(DecidingTexts.Rule("pay", """
            "then": { "money": { "currency": "CNY", "against": "bonus", "percent": { "of": "bonus", "value": -50 } } }
            """)),
        null);

    private static readonly CaseHistory History = EngineHistory.Of(DecidingTexts.Quarters("F"), _ => null);

    private static readonly CaseHistory Paid = History.With(new PayBase("bonus", AssessmentPeriod.Quarter(2026, 1), 300, "CNY"));

    private static readonly IssuedOutcome Issued = IssuedOutcome.Of(Engine.Redecide(Paid, AsOf).Decisions[0].Outcomes[0], IssuedStage.Paid);

    [Fact]
    public void A_wrong_period_beside_the_id_changes_nothing()
    {
        IssuedOutcome elsewhere = Copy(AssessmentPeriod.Quarter(2025, 1), Issued.Money);

        Assert.Equal(ChangeKind.Keep, Assert.Single(Engine.Redecide(Paid.With(elsewhere), AsOf).Changes).Kind);
    }

    [Fact]
    public void Money_that_the_host_did_not_keep_differs_by_nothing_that_could_be_named()
    {
        CaseHistory better = EngineHistory.Of(DecidingTexts.Quarters("E"), _ => null);

        Change change = Assert.Single(Engine.Redecide(better.With(Copy(Issued.Period, money: null)), AsOf).Changes);

        Assert.Equal(ChangeKind.Revoke, change.Kind);
        Assert.True(change.RequiresApproval);
        Assert.Null(change.Difference);
    }

    [Fact]
    public void Of_two_with_one_id_the_one_that_went_farthest_is_compared()
    {
        Decision decision = Engine.Redecide(Paid, AsOf).Decisions[0];

        Assert.Equal(IssuedStage.Paid, Assert.Single(decision.ReconcileWith([Issued, Issued.WithStage(IssuedStage.Withdrawn)])).Issued!.Stage);
    }

    private static IssuedOutcome Copy(AssessmentPeriod period, Money? money) => new()
    {
        Id = Issued.Id,
        ContentHash = Issued.ContentHash,
        Policy = Issued.Policy,
        Consequence = Issued.Consequence,
        Series = Issued.Series,
        Period = period,
        Kind = Issued.Kind,
        Money = money,
        Stage = IssuedStage.Paid,
    };
}
