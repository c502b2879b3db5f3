using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Reference.Deciding;
using static AfterSales.Scoring.Tests.Reference.DecidingTexts;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>Sections 6.5 to 8 of the decision semantics, worked out by hand.</summary>
public class OutcomesTests
{
    private const string Choice =
        """ "then": { "chooseOne": { "by": "head", "from": [ { "warning": { "forms": [ "oral", "written" ] } }, { "demotion": { "with": "retraining" } } ] } } """;

    [Theory]
    [InlineData(""" "amount": -300, "floor": 100 """, "-300", "-200")]
    [InlineData(""" "amount": -150, "floor": 100 """, "-150", "-150")]
    [InlineData(""" "amount": -150, "floor": 400 """, "-150", "0")]
    [InlineData(""" "amount": 70, "floor": 400 """, "70", "70")]
    [InlineData(""" "amount": -400 """, "-400", "-400")]
    [InlineData(""" "percent": { "of": "bonus", "value": 33.5 } """, "100.5", "100.5")]
    [InlineData(""" "percent": { "of": "bonus", "value": -50 }, "prorate": "days" """, "-100", "-100")]
    [InlineData(""" "percent": { "of": "bonus", "value": 1.55 }, "prorate": "days", "rounding": { "decimals": 0, "mode": "halfEven" } """, "3", "3")]
    [InlineData(""" "percent": { "of": "bonus", "byGrade": { "good": 1, "fair": 2, "poor": -50 } }, "cap": 75 """, "-75", "-75")]
    [InlineData(""" "percent": { "of": "salary", "value": 1 } """, null, null)]
    [InlineData(""" "against": "salary", "amount": -5, "floor": 0 """, "-5", null)]
    [InlineData(""" "against": "salary", "amount": 5, "floor": 0 """, "5", "5")]
    public void Money_is_worked_out_in_its_order(string money, string? amount, string? applied)
    {
        string against = money.Contains("against", StringComparison.Ordinal) ? "" : """ "against": "bonus", """;
        string policy = Policy(Rule("pay", $$""" "then": { "money": { "currency": "CNY", {{against}} {{money}} } } """));
        ReferenceHistory history = Quarters("F").With(0, r => r with { Served = Days.Read("2026-01-31/2026-03-31") }) with
        {
            Pay = [new("bonus", Quarter(0), 300, "CNY"), new("salary", Quarter(0), 300, "EUR"), new("salary", Quarter(1), 300, "CNY")],
        };

        // Served are 60 of the 90 days.
        ReferenceOutcome outcome = Assert.Single(DecideLast(policy, history).Outcomes);

        Assert.Equal(amount is null ? null : Number(amount), outcome.Money!.Amount);
        Assert.Equal(applied is null ? null : Number(applied), outcome.Money.Applied);
        Assert.Equal(applied is null ? "blocked" : "due", outcome.State);
    }

    [Fact]
    public void Applied_money_moves_what_is_left()
    {
        string policy = Policy(
            Rule("a", """ "then": { "money": { "currency": "CNY", "against": "bonus", "amount": -150, "floor": 100 } } """),
            Rule("b", """ "then": { "chooseOne": { "by": "head", "from": [ { "training": {} }, { "money": { "currency": "CNY", "against": "bonus", "amount": -60, "floor": 100 } } ] } } """),
            Rule("c", """ "then": { "money": { "currency": "CNY", "against": "bonus", "amount": 10 } } """),
            Rule("d", """ "then": { "money": { "currency": "EUR", "against": "bonus", "amount": -10 } } """),
            Rule("e", """ "then": { "money": { "currency": "CNY", "against": "bonus", "amount": -100, "floor": 100 } } """));
        ReferenceDecision decision = DecideLast(policy, Quarters("F") with { Pay = [new("bonus", Quarter(0), 300, "CNY")] });

        Assert.Equal([-150, null, 10, -10, -60], decision.Outcomes.Select(o => o.Money?.Applied));
        Assert.Equal([0, null, 0, 0, -40], decision.Outcomes.Select(o => o.Money?.NotApplied));
        Assert.Equal(-50, decision.Outcomes[1].Options[1].Money!.Applied);
    }

    [Theory]
    [InlineData("""{ "evidence": { "kind": "training" } }""", "training", "2027-01-01", true)]
    [InlineData("""{ "evidence": { "anyOf": [ "training", "talk" ] } }""", "talk", "2027-01-02", false)]
    [InlineData("""{ "evidence": { "kind": "training", "completedAfter": "firstOfRun" } }""", "training", "2026-03-31", false)]
    [InlineData("""{ "evidence": { "kind": "training", "completedAfter": "firstOfRun", "before": "lastOfRun" } }""", "training", "2026-04-01", true)]
    [InlineData("""{ "evidence": { "kind": "training", "before": "period" } }""", "training", "2026-06-30", false)]
    [InlineData("""{ "evidence": { "kind": "training", "by": "head" } }""", "training", "2026-06-29", true)]
    [InlineData("""{ "evidence": { "kind": "training", "by": "hr" } }""", "training", "2026-06-29", false)]
    [InlineData("""{ "evidence": { "kind": "training" } }""", "training", null, false)]
    [InlineData("""{ "notice": { "kind": "talk" } }""", "talk", "2026-06-30", true)]
    [InlineData("""{ "notice": { "kind": "talk" } }""", "talk", "2026-06-29", false)]
    [InlineData("""{ "notice": { "kind": "talk", "lead": "P1M" } }""", "talk", "2026-12-01", true)]
    [InlineData("""{ "notice": { "kind": "talk", "lead": "P1M" } }""", "talk", "2026-12-02", false)]
    [InlineData("""{ "adoption": {} }""", "adoption", "2026-01-01", true)]
    [InlineData("""{ "adoption": {} }""", "adoption", "2026-01-02", false)]
    public void A_requirement_is_met_or_not(string requirement, string kind, string? last, bool met)
    {
        string policy = Policy(Fails(more: $$""", "requires": [ { "notProtected": {} }, {{requirement}} ] """));
        ReferenceHistory history = Quarters("FF") with
        {
            Protected = false,
            Evidence = [new ReferenceEvidence { Id = "e", Kind = kind, To = last is null ? null : Day(last), By = "head", Reference = "worked@1.0.0" }],
        };

        ReferenceOutcome outcome = Assert.Single(new ReferenceDecider(policy, null).Decide(history, Day("2027-01-01"), "quarterly", Quarter(1)).Outcomes);

        Assert.True(outcome.Requirements[0].IsMet);
        Assert.Equal(met, outcome.Requirements[1].IsMet);
        Assert.Equal(met ? "recommended" : "blocked", outcome.State);
    }

    [Fact]
    public void An_approval_is_of_one_outcome_and_its_content()
    {
        string policy = Policy(Fails(more: """, "requires": [ { "approval": { "by": "hr" } } ] """));
        ReferenceHistory history = Quarters("FF");
        ReferenceOutcome before = Assert.Single(DecideLast(policy, history).Outcomes);
        var approval = new ReferenceEvidence { Id = "e", Kind = "approval", By = "hr", Outcome = before.Id, To = Day("2026-07-01") };

        Assert.Equal("requiresApproval", before.State);
        Assert.Equal("requiresApproval", After(approval)); // that of a termination has to name the content
        Assert.Equal("recommended", After(approval with { Content = before.Content }));
        Assert.Equal("requiresApproval", After(approval with { Content = new string('0', 64) }));
        Assert.Equal("requiresApproval", After(approval with { Content = before.Content, Outcome = null }));
        Assert.Equal("requiresApproval", After(approval with { Content = before.Content, To = Day("2026-06-29") }));
        Assert.Equal("requiresApproval", After(approval with { Content = before.Content, By = "head" }));

        string After(ReferenceEvidence evidence) => Assert.Single(DecideLast(policy, history with { Evidence = [evidence] }).Outcomes).State;
    }

    [Theory]
    [InlineData(null, "blocked")]
    [InlineData(false, "recommended")]
    [InlineData(true, "blocked")]
    public void No_statement_is_not_enough(bool? isProtected, string state)
        => Assert.Equal(state, Assert.Single(DecideLast(
            Policy(Rule("c", $$""" {{Termination}}, "requires": [ { "notProtected": {} } ] """)), Quarters("F") with { Protected = isProtected }).Outcomes).State);

    [Theory]
    [InlineData("P3M", "2026-07-01", "2026-06-30", "blocked")]
    [InlineData("P3M", "2026-06-30", "2026-06-30", "recommended")]
    [InlineData("P1M", "2026-04-30", "2026-04-30", "recommended")]
    public void A_finding_lapses(string validFor, string asOf, string lapsesAfter, string state)
    {
        string policy = Policy(Rule("c", $$""" {{Termination}}, "validFor": "{{validFor}}" """));
        ReferenceOutcome outcome = Assert.Single(new ReferenceDecider(policy, null).Decide(Quarters("F"), Day(asOf), "quarterly", Quarter(0)).Outcomes);

        Assert.Equal(Day(lapsesAfter), outcome.LapsesAfter);
        Assert.Equal(state, outcome.State);
    }

    [Fact]
    public void A_person_chooses_in_the_role_that_chooses()
    {
        string policy = Policy(Rule("c", Choice));
        string id = Assert.Single(DecideLast(policy, Quarters("F")).Outcomes).Id;

        Assert.Equal(("warning", 0), After(new ReferenceChoice(id, "head", Day("2026-07-01"), "warning", null)));
        Assert.Equal(("demotion", 0), After(new(id, "head", Day("2026-07-01"), "warning", null), new(id, "head", Day("2026-07-01"), "demotion", null)));
        Assert.Equal(("warning", 0), After(new(id, "head", Day("2026-07-02"), "warning", null), new(id, "head", Day("2026-07-01"), "demotion", null)));
        Assert.Equal((null, 1), After(new ReferenceChoice(id, "hr", Day("2026-07-01"), "warning", null)));
        Assert.Equal((null, 1), After(new ReferenceChoice(id, "head", Day("2026-07-01"), "training", null)));
        Assert.Equal((null, 1), After(new ReferenceChoice(id, "head", Day("2030-01-02"), "warning", null)));
        Assert.Equal((null, 1), After(new ReferenceChoice(id, "head", Day("2026-07-01"), null, "met")));

        (string?, int) After(params ReferenceChoice[] choices)
        {
            ReferenceDecision decision = DecideLast(policy, Quarters("F") with { Choices = choices });
            Assert.Equal("recommended", decision.Outcomes[0].State);
            return (decision.Outcomes[0].Chosen, decision.ChoicesWithoutEffect);
        }
    }

    [Fact]
    public void A_person_rules_on_what_is_undecided()
    {
        string policy = Policy(Fails());
        string id = Assert.Single(DecideLast(policy, Quarters("F-F")).Outcomes).Id;

        Assert.Equal("recommended 26Q1 26Q3", After(new ReferenceChoice(id, "anyone", Day("2026-12-01"), null, "met")));
        Assert.Equal("none", After(new ReferenceChoice(id, "anyone", Day("2026-12-01"), null, "notMet")));
        Assert.Equal("referred 26Q1 26Q3", After(new ReferenceChoice(id, "anyone", Day("2030-01-02"), null, "met")));

        string After(ReferenceChoice choice) => Told(DecideLast(policy, Quarters("F-F") with { Choices = [choice] }));
    }

    [Fact]
    public void Ids_and_contents_are_those_of_another_program()
    {
        ReferenceOutcome run = Assert.Single(DecideLast(Policy(Fails()), Quarters("FF")).Outcomes);
        ReferenceOutcome choice = Assert.Single(DecideLast(Policy(Rule("c", Choice)), Quarters("F")).Outcomes);
        ReferenceOutcome money = Assert.Single(DecideLast(
            Policy(Rule("c", """ "then": { "money": { "currency": "CNY", "against": "bonus", "amount": -500.5, "floor": 100 } } """)),
            Quarters("F") with { Pay = [new("bonus", Quarter(0), 300, "CNY")] }).Outcomes);

        Assert.Equal("36b83b2d8a36d1f1bb1600f1f499368816a7a180c8e7d776df6f7509746f9351", run.Id);
        Assert.Equal("5346425d86c1775cbced18cc0c47e0c063e347749c13cb3ec74437bcb14be58f", run.Content);
        Assert.Equal("674532d2fd8ea98caf8f1d8cdcc71fedf80bc69117a39ac812677830c0ba7f17", money.Content);
        Assert.Equal("6dd84157fc1039436077f32ef0f3323e30362debb7ce36d7877829d5b4afd507", choice.Content);
    }
}
