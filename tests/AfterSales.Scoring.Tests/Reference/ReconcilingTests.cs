using AfterSales.Scoring.Reference.Deciding;
using static AfterSales.Scoring.Tests.Reference.DecidingTexts;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>Section 9 of the decision semantics, worked out by hand.</summary>
public class ReconcilingTests
{
    private static readonly ReferenceDecider Pays = new(
        Policy(Rule("pay", """ "then": { "money": { "currency": "CNY", "against": "bonus", "byGrade": { "good": 100, "fair": 0, "poor": -100 } } } """)), null);

    [Theory]
    [InlineData("F", "F", "paid", "keep")]
    [InlineData("F", "T", "paid", "keep approval")]
    [InlineData("F", "C", "proposed", "keep")]
    [InlineData("F", "G", "proposed", "amend 200")]
    [InlineData("F", "G", "paid", "amend 200 approval")]
    [InlineData("F", "P", "proposed", "revoke 100")]
    [InlineData("F", "P", "executed", "revoke 100 approval")]
    [InlineData("F", "E", "approved", "revoke 100 approval")]
    [InlineData("F", "O", "approved", "revoke 100 approval")]
    [InlineData("F", "-", "approved", "keep not again")]
    [InlineData("P", "F", "paid", "amend -100 approval")]
    [InlineData("P", "P", "paid", "keep")]
    [InlineData("F", "F", "withdrawn", "keep")]
    [InlineData("F", "G", "withdrawn", "issue")]
    [InlineData("F", "P", "withdrawn", "keep")]
    [InlineData("F", "E", "withdrawn", "keep")]
    [InlineData("G", "T", "withdrawn", "keep")]
    [InlineData("-", "G", "", "issue")]
    [InlineData("-", "P", "", "")]
    [InlineData("-", "T", "", "")]
    public void What_was_issued_is_compared_with_what_is_decided_now(string before, string after, string stage, string told)
    {
        ReferenceIssued[] issued = before == "-" ? [] : [Issue(Assert.Single(Pays.Redecide(Quarters(before), Day("2026-05-01")).Decisions[0].Outcomes), stage)];

        ReferenceTimeline timeline = Pays.Redecide(Quarters(after) with { Issued = issued }, Day("2026-05-01"));

        Assert.Equal(told, Tell(timeline.Changes));
    }

    [Fact]
    public void What_is_not_decided_again_is_kept()
    {
        ReferenceIssued paid = Issue(Pays.Redecide(Quarters("F"), Day("2026-05-01")).Decisions[0].Outcomes[0], "paid");

        Assert.Equal("keep not again, issue", Tell(Redecide(Quarters("F"), paid with { Period = Quarter(3), Id = "x" }), "issue", "keep"));
        Assert.Equal("keep not again", Tell(Redecide(Quarters("E"), paid with { Period = Days.Read("2025-Q4") })));
        Assert.Equal("", Tell(Redecide(Quarters("E"), paid with { Policy = "other" })));
        Assert.Equal("keep not again", Tell(Redecide(Quarters("E").With(0, r => r with { PolicyId = "other" }), paid)));
        Assert.Equal("keep not again", Tell(Redecide(Quarters("F").With(0, r => r with { AdjustedGrade = "superb" }), paid)));
        Assert.Equal("keep not again", Tell(Pays.Redecide(Quarters("F") with { Issued = [paid] }, Day("2025-12-31")).Changes));

        static IReadOnlyList<ReferenceChange> Redecide(ReferenceHistory history, ReferenceIssued issued)
            => Pays.Redecide(history with { Issued = [issued] }, Day("2026-05-01")).Changes;
    }

    [Fact]
    public void One_outcome_of_several_decisions_is_compared_once()
    {
        var decider = new ReferenceDecider(Policy(Fails($"{Consecutive}, \"evaluate\": \"anyRun\"")), null);

        ReferenceTimeline timeline = decider.Redecide(Quarters("FFPP"), Day("2027-01-01"));

        Assert.Equal([0, 1, 1, 1], timeline.Decisions.Select(d => d.Outcomes.Count));
        Assert.Equal("issue", Tell(timeline.Changes));
        ReferenceIssued issued = Issue(timeline.Decisions[1].Outcomes[0], "approved");
        Assert.Equal("keep", Tell(decider.Redecide(Quarters("FFPP") with { Issued = [issued] }, Day("2027-01-01")).Changes));
        Assert.Equal("keep", Tell(decider.Reconcile(timeline.Decisions[3], [issued])));
        Assert.Equal("revoke approval", Tell(decider.Redecide(Quarters("FOPP") with { Issued = [issued] }, Day("2027-01-01")).Changes));
    }

    private static ReferenceIssued Issue(ReferenceOutcome outcome, string stage) => new()
    {
        Id = outcome.Id,
        Content = outcome.Content,
        Policy = "worked",
        Consequence = outcome.Consequence,
        Series = "quarterly",
        Period = outcome.Anchor,
        Kind = outcome.Kind,
        Stage = stage,
        Money = outcome.Money,
    };

    private static string Tell(IEnumerable<ReferenceChange> changes, params string[] order) => string.Join(", ", changes
        .OrderByDescending(c => Array.IndexOf(order, c.Kind))
        .Select(c => $"{c.Kind}{(c.Difference is { } d ? $" {d}" : "")}{(c.RequiresApproval ? " approval" : "")}{(c.DecidedAgain ? "" : " not again")}"));
}
