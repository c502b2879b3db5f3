namespace AfterSales.Scoring;

/// <summary>What one criterion or group contributed to a result.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class CriterionScore
{
    internal CriterionScore()
    {
    }

    /// <summary>Gets the id in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the group that it belongs to, or null at the top.</summary>
    public required string? Group { get; init; }

    /// <summary>Gets a value indicating whether it is a group of criteria.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>Gets the value that counted, on the criterion's own scale; null when none counted, and for groups.</summary>
    public required Exact? Value { get; init; }

    /// <summary>Gets the state that stood in place of a value (for a group: that it took on when emptied), or null.</summary>
    public required UnscoredState? State { get; init; }

    /// <summary>Gets the rule of the policy that was followed for <see cref="State"/>, or null when there is no state.</summary>
    public required UnscoredRule? Rule { get; init; }

    /// <summary>Gets a value indicating whether a value is still owed: absent, unusable, or left incomplete by its rule.</summary>
    public required bool IsOwed { get; init; }

    /// <summary>Gets the nominal weight (满分), in the unit of the policy's declared total of weights.</summary>
    public required Exact Weight { get; init; }

    /// <summary>Gets the effective weight (实际权重); those of all that count add up to the declared total, and what doesn't count has 0.</summary>
    public required Exact EffectiveWeight { get; init; }

    /// <summary>Gets the share of full marks before the criterion's own rounding, 0 to 1 on the scale; null when none counted.</summary>
    public required Exact? Share { get; init; }

    /// <summary>Gets the score (得分) out of <see cref="Weight"/>, after the criterion's own rounding; null when none counted.</summary>
    public required Exact? Points { get; init; }

    /// <summary>Gets what it adds to the sum, in points of the total, after its own rounding; null when none counted.</summary>
    public required Exact? Contribution { get; init; }
}
