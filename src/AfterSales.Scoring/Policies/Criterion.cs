using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>A criterion (考核指标) or a group of them (考核维度).</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Criterion
{
    internal Criterion()
    {
    }

    /// <summary>Gets the id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name that people read.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets what a rater should look for, or null.</summary>
    public required LocalizedText? Guidance { get; init; }

    /// <summary>Gets the source, or null.</summary>
    public required Cite? Cite { get; init; }

    /// <summary>Gets the nominal weight (权重) in the unit of the declared total; null when the criterion is not scored.</summary>
    /// <remarks>Scoring semantics, section 1: whatever way a group splits its weight, this is the resulting number.</remarks>
    public required Exact? Weight { get; init; }

    /// <summary>Gets a value indicating whether the criterion is rated and shown, but never scored.</summary>
    public required bool IsReportOnly { get; init; }

    /// <summary>Gets the scale; null for a group.</summary>
    public required Rating? Rating { get; init; }

    /// <summary>Gets the criteria of a group; empty for a rated criterion.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Gets what the rater looks at, without points of its own.</summary>
    public required IReadOnlyList<GuidanceItem> Items { get; init; }

    /// <summary>Gets the rule that makes the criterion critical (一票否决), or null.</summary>
    public required CriticalRule? Critical { get; init; }

    /// <summary>Gets the declared rounding of the points, or null when they stay exact.</summary>
    public required Rounding? Rounding { get; init; }

    // INVARIANT: one treatment for each state, in the order of the enum, resolved through the enclosing groups.
    internal ImmutableArray<UnscoredTreatment> Treatments { get; init; } = [];

    /// <summary>Gets the rule that applies here to a state, resolved through the enclosing groups and the policy.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public UnscoredRule RuleFor(UnscoredState state)
        => state is >= UnscoredState.NotApplicable and <= UnscoredState.Refused
            ? Treatments[(int)state].Rule
            : throw new ArgumentOutOfRangeException(nameof(state), state, "not an unscored state");
}
