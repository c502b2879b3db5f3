using System.Collections.Concurrent;
using AfterSales.Scoring.Reference.Deciding;
using AfterSales.Scoring.Tests.Generators;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>Counts what was compared, so that a run says what it is worth.</summary>
internal sealed class DecidingTally
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public void Add(ReferenceTimeline timeline, GeneratedCase drawn)
    {
        Count("histories");
        Count("records", drawn.History.Records.Count);
        Count("issued", drawn.History.Issued.Count);
        foreach (ReferenceChange change in timeline.Changes)
        {
            Count($"change {change.Kind}");
            Count("change with difference", change.Difference is { Sign: not 0 } ? 1 : 0);
            Count("change that requires approval", change.RequiresApproval ? 1 : 0);
            Count("change not decided again", change.DecidedAgain ? 0 : 1);
        }

        foreach (string error in timeline.Errors)
        {
            Count($"history with error {error}");
        }

        foreach (ReferenceDecision decision in timeline.Decisions)
        {
            AddDecision(decision);
        }
    }

    public void Add(ReferenceDecision decision)
    {
        Count("results");
        AddDecision(decision);
    }

    public void AddRefused() => Count("refused policies");

    public void AssertRich()
    {
        int outcomes = _counts["outcomes"];
        foreach ((string what, double least) in new[]
        {
            ("state due", 0.05), ("state recommended", 0.05), ("state referred", 0.05), ("state blocked", 0.05), ("state requiresApproval", 0.02),
            ("with a run", 0.1), ("anchored earlier", 0.01), ("ruled", 0.01), ("with money", 0.1), ("money not applied whole", 0.01), ("displaced", 0.02),
            ("chosen", 0.01), ("lapsing", 0.03),
        })
        {
            Assert.True(Share(what, outcomes) >= least, $"only {Share(what, outcomes):P1} of the outcomes: {what}\n{this}");
        }

        foreach (string change in (string[])["keep", "amend", "revoke", "issue"])
        {
            Assert.True(Share($"change {change}", _counts["histories"]) >= 0.1, $"too few changes {change}\n{this}");
        }
    }

    public override string ToString()
    {
        IEnumerable<string> lines = _counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c =>
            c.Key.StartsWith("state ", StringComparison.Ordinal) || c.Key.StartsWith("kind ", StringComparison.Ordinal)
                ? $"{c.Key} {Share(c.Key, _counts["outcomes"]):P1}"
                : $"{c.Key} {c.Value}");
        return string.Join('\n', lines);
    }

    private void AddDecision(ReferenceDecision decision)
    {
        Count("decisions");
        foreach (string error in decision.Errors)
        {
            Count($"error {error}");
        }

        Count("choices without effect", decision.ChoicesWithoutEffect);
        Count("displaced", decision.Displaced.Count);
        foreach (ReferenceOutcome outcome in decision.Outcomes)
        {
            Count("outcomes");
            Count($"state {outcome.State}");
            Count($"kind {outcome.Kind}");
            Count("with a run", outcome.Run.Count > 0 ? 1 : 0);
            Count("anchored earlier", outcome.Anchor != decision.Period ? 1 : 0);
            Count("ruled", outcome.RuledBy is null ? 0 : 1);
            Count("chosen", outcome.Chosen is null ? 0 : 1);
            Count("with money", outcome.Money is null ? 0 : 1);
            Count("money not applied whole", outcome.Money?.NotApplied is { Sign: not 0 } ? 1 : 0);
            Count("lapsing", outcome.LapsesAfter is null ? 0 : 1);
            foreach ((string kind, bool isMet) in outcome.Requirements)
            {
                Count($"requirement {kind} {(isMet ? "met" : "not met")}");
            }
        }
    }

    private double Share(string what, int of) => (double)_counts.GetValueOrDefault(what) / of;

    private void Count(string what, int number = 1) => _counts.AddOrUpdate(what, number, (_, sum) => sum + number);
}
