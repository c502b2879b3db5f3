using AfterSales.Scoring.Reference.Deciding;
using static AfterSales.Scoring.Tests.Reference.DecidingTexts;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>Sections 1 to 3, 5 and 6.1 to 6.4 of the decision semantics, worked out by hand.</summary>
public class DecidingTests
{
    [Theory]
    [InlineData("""{ "total": { "atLeast": 50 } }""", "recommended")]
    [InlineData("""{ "total": { "above": 50 } }""", "none")]
    [InlineData("""{ "total": { "atMost": 50, "above": 49 } }""", "recommended")]
    [InlineData("""{ "total": { "below": 50 } }""", "none")]
    [InlineData("""{ "criterion": { "id": "a", "rating": { "below": 41 } } }""", "recommended")]
    [InlineData("""{ "criterion": { "id": "a", "points": { "below": 41 } } }""", "referred")]
    [InlineData("""{ "not": { "criterion": { "id": "a", "points": { "below": 41 } } } }""", "referred")]
    [InlineData("""{ "all": [ { "grade": { "failing": true } }, { "criterion": { "id": "a", "points": { "below": 41 } } } ] }""", "referred")]
    [InlineData("""{ "all": [ { "grade": { "failing": false } }, { "criterion": { "id": "a", "points": { "below": 41 } } } ] }""", "none")]
    [InlineData("""{ "any": [ { "grade": { "failing": true } }, { "criterion": { "id": "a", "points": { "below": 41 } } } ] }""", "recommended")]
    [InlineData("""{ "any": [ { "grade": { "failing": false } }, { "criterion": { "id": "a", "points": { "below": 41 } } } ] }""", "referred")]
    [InlineData("""{ "grade": { "atMost": "fair" } }""", "recommended")]
    [InlineData("""{ "grade": { "atLeast": "fair" } }""", "none")]
    public void A_condition_is_met_not_met_or_undecided(string condition, string told)
    {
        ReferenceHistory history = Quarters("F").With(0, r => r with
        {
            Total = 50,
            Criteria = new Dictionary<string, ReferenceValue> { ["a"] = new(40, null) },
        });

        Assert.Equal(told, Told(DecideLast(Policy(Rule("c", $$""" "when": {{condition}}, {{Termination}} """)), history)));
    }

    [Theory]
    [InlineData("FPPPF", "none")] // 2026-Q1 ended on March 31, which is a year before 2027-03-31 and so not after it
    [InlineData("PFPPF", "recommended")]
    [InlineData("PFPPG", "none")]
    [InlineData("PFFPG", "recommended")]
    [InlineData("PUPPF", "referred")]
    [InlineData("PNPPF", "none")]
    [InlineData("PTPPF", "referred")]
    [InlineData("PFPPT", "blocked")]
    public void Two_fails_within_a_year(string quarters, string told)
        => Assert.Equal(told, Told(DecideLast(Policy(Rule(
            "c", $$""" "when": { "count": { "failing": true, "atLeast": 2, "within": "P1Y", "series": "quarterly" } }, {{Termination}} """)), Quarters(quarters))));

    [Theory]
    [InlineData("P", "")]
    [InlineData("F", "coaching recommended")]
    [InlineData("FF", "training recommended")]
    [InlineData("FFF", "training recommended")]
    [InlineData("FF-FF", "training recommended")]
    [InlineData("F-F", "coaching referred")]
    public void Steps_follow_the_length_of_the_run(string quarters, string told)
    {
        string by = Consecutive.Replace("\"count\": 2, ", "", StringComparison.Ordinal);
        string rule = Rule("c", $$""" "then": { "escalate": { "by": { "consecutive": { {{by}} } }, "steps": [ { "coaching": {} }, { "training": {} } ] } } """);

        Assert.Equal(told, Kinds(DecideLast(Policy(rule), Quarters(quarters))));
    }

    [Fact]
    public void Of_an_exclusive_group_the_first_with_an_effect_displaces_the_later_ones()
    {
        string[] rules =
        [
            Rule("never", """ "when": { "grade": { "is": "good" } }, "then": { "award": "a" }, "exclusive": "g" """),
            Rule("blocked", """ "then": { "training": {} }, "exclusive": "g", "requires": [ { "notProtected": {} } ] """),
            Rule("first", """ "then": { "all": [ { "coaching": {} }, { "coaching": {} } ] }, "exclusive": "g", "requires": [ { "approval": { "by": "hr" } } ] """),
            Rule("other", """ "then": { "transfer": {} } """),
            Rule("second", """ "then": { "termination": {} }, "exclusive": "g" """),
            Rule("third", """ "when": { "grade": { "is": "good" } }, "then": { "award": "a" }, "exclusive": "g" """),
        ];

        ReferenceDecision decision = DecideLast(Policy(rules), Quarters("F"));

        Assert.Equal("training blocked, coaching requiresApproval, coaching requiresApproval, transfer recommended", Kinds(decision));
        Assert.Equal([("second", "first")], decision.Displaced);
        Assert.NotEqual(decision.Outcomes[1].Id, decision.Outcomes[2].Id);
        Assert.Equal(decision.Outcomes[1].Content, decision.Outcomes[2].Content);
    }

    [Fact]
    public void Final_grades_are_followed_and_computed_values_compared()
    {
        string policy = Policy(
            Rule("grade", """ "when": { "grade": { "is": "good" } }, "then": { "award": "a" } """),
            Rule("total", """ "when": { "total": { "below": 60 } }, "then": { "training": {} } """));

        Assert.Equal("award due, training recommended", Kinds(DecideLast(policy, Quarters("F").With(0, r => r with { AdjustedGrade = "good", Total = 50 }))));
        Assert.Equal("award due, training referred", Kinds(DecideLast(policy, Quarters("U").With(0, r => r with { AdjustedGrade = "good" }))));
    }

    [Fact]
    public void Histories_with_errors_have_no_outcomes()
    {
        string policy = Policy(Rule("c", Termination));
        ReferenceHistory history = Quarters("FF");

        Assert.Equal("recommended", Told(DecideLast(policy, history)));
        Assert.Equal("error sameId", Told(DecideLast(policy, history.With(1, r => r with { Id = history.Records[0].Id }))));
        Assert.Equal("error twoLive", Told(DecideLast(policy, history.With(1, r => r with { Period = Quarter(0) }))));
        Assert.Equal("recommended", Told(DecideLast(policy, history.With(0, r => r with { Period = Quarter(1), Status = "superseded" }))));
        Assert.Equal("error misfit", Told(DecideLast(policy, history.With(0, r => r with { Period = Days.Read("2026-01") }))));
        Assert.Equal("error unknownSeries", Told(DecideLast(policy, history.With(0, r => r with { Series = "weekly" }))));
        Assert.Equal("error adjustment", Told(DecideLast(policy, Quarters("NF").With(0, r => r with { AdjustedGrade = "good" }))));
        Assert.Equal("error asOf", Told(new ReferenceDecider(policy, null).Decide(history, Day("2026-06-29"), "quarterly", Quarter(1))));
        Assert.Equal("recommended", Told(new ReferenceDecider(policy, null).Decide(history, Day("2026-06-30"), "quarterly", Quarter(1))));
    }

    [Fact]
    public void A_result_is_decided_beside_the_records()
    {
        var decider = new ReferenceDecider(
            Policy(Fails(), Rule("rating", """ "when": { "criterion": { "id": "a", "rating": { "atMost": 50 } } }, "then": { "coaching": {} } """)), null);

        Assert.Equal("termination recommended, coaching recommended", Kinds(Decide(Quarters("F"), 50)));
        Assert.Equal("termination recommended", Kinds(Decide(Quarters("F"), 51)));
        Assert.Equal("", Kinds(Decide(Quarters("F"), 90)));
        Assert.Equal("termination blocked, coaching blocked", Kinds(Decide(Quarters("FT"), 50)));
        Assert.Equal("error disagrees", Told(Decide(Quarters("FE"), 50)));
        Assert.Equal("error disagrees", Told(Decide(Quarters("FF"), 90)));
        Assert.Equal("error notLive", Told(Decide(Quarters("FO"), 50)));
        Assert.Equal("error subject", Told(Decide(Quarters("F") with { Person = "P2" }, 50)));
        Assert.Equal("termination recommended", Kinds(Decide(Quarters("F") with { Person = "P2", KnownAs = ["x", "P1"] }, 51)));

        ReferenceDecision Decide(ReferenceHistory history, int value) => decider.Decide(
            $$"""{ "subject": "P1", "period": "2026-Q2", "series": "quarterly", "values": { "a": {{value}} } }""", history, Day("2026-08-01"));
    }

    [Fact]
    public void A_timeline_decides_every_live_record_in_order()
    {
        var decider = new ReferenceDecider(Policy(Fails()), null);
        ReferenceHistory history = Quarters("FFEF") with { Records = [.. Quarters("FFEF").Records.Reverse(), Record('F', "yearly", Days.Read("2025"))] };

        ReferenceTimeline timeline = decider.Redecide(history, Day("2026-12-31"));

        Assert.Equal(["none", "recommended 26Q1 26Q2", "none", "referred 26Q1 26Q2 26Q4"], timeline.Decisions.Select(Told));
        Assert.Equal(3, decider.Redecide(history, Day("2026-12-30")).Decisions.Count);
    }

    private static string Kinds(ReferenceDecision decision) => string.Join(", ", decision.Outcomes.Select(o => $"{o.Kind} {o.State}"));
}
