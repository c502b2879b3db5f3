namespace AfterSales.Scoring;

/// <summary>How the criteria become one total, and the total a grade.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class TotalRule
{
    internal TotalRule()
    {
    }

    /// <summary>Gets what the weights of the top level add up to.</summary>
    public required Exact WeightsTotal { get; init; }

    /// <summary>Gets full marks (满分).</summary>
    public required Exact OutOf { get; init; }

    /// <summary>Gets what happens with a total below 0 or above full marks.</summary>
    public required OutsideRule Outside { get; init; }

    /// <summary>Gets the declared rounding of the total, or null when it stays exact.</summary>
    public required Rounding? Rounding { get; init; }

    /// <summary>Gets the declared rounding of what the ladder sees, or null when it sees the total.</summary>
    public required Rounding? LadderRounding { get; init; }

    /// <summary>Gets the bonus points and then the penalty points, each in the order of the policy.</summary>
    public required IReadOnlyList<PointsItem> Points { get; init; }

    /// <summary>Gets the ladder, or null when totals have no grade.</summary>
    public required Ladder? Ladder { get; init; }
}
