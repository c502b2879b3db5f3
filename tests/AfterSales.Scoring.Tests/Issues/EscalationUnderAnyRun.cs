using AfterSales.Scoring.Tests.Differential;
using AfterSales.Scoring.Tests.Reference;
using NodaTime;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>A record at which an escalation has no step yet was taken for the end of the search, and an earlier finding was lost.</summary>
public class EscalationUnderAnyRun
{
    [Fact]
    public void A_record_without_a_step_does_not_hide_an_earlier_one()
    {
        string when = DecidingTexts.Consecutive.Replace("\"failing\": true", "\"grades\": [ \"fair\", \"poor\" ]", StringComparison.Ordinal);
        string by = DecidingTexts.Consecutive.Replace("\"count\": 2, ", "", StringComparison.Ordinal);
        string policy = DecidingTexts.Policy(DecidingTexts.Rule("steps", $$"""
            "when": { "consecutive": { {{when}}, "evaluate": "anyRun" } }, "repeat": "each",
            "then": { "escalate": { "by": { "consecutive": { {{by}} } }, "steps": [ { "coaching": {} }, { "training": {} } ] } }
            """));
        CaseHistory history = EngineHistory.Of(DecidingTexts.Quarters("FFPP"), _ => null);

        Outcome outcome = Assert.Single(EngineUnderTest.Load(policy, null).Redecide(history, new LocalDate(2027, 1, 1)).Decisions[^1].Outcomes);

        Assert.Equal(OutcomeKind.Training, outcome.Kind);
        Assert.Equal(AssessmentPeriod.Quarter(2026, 2), outcome.Anchor);
    }
}
