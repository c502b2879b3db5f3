using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>What the consequences of a policy propose for one result, in the order of the policy.</summary>
/// <remarks>A decision is a set of proposals. It decides nothing about a person and claims no legality.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Decision
{
    internal Decision(ScoreResult result, ImmutableArray<Outcome> outcomes)
    {
        Result = result;
        Outcomes = outcomes;
    }

    /// <summary>Gets the result that the outcomes follow from.</summary>
    public ScoreResult Result { get; }

    /// <summary>Gets the outcomes; empty when the result has no grade.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Gets all amounts of money among the outcomes.</summary>
    public IEnumerable<Money> Money => Outcomes.Where(o => o.Money is not null).Select(o => o.Money!);
}
