namespace AfterSales.Scoring;

/// <summary>What one bonus or penalty item added to a result.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PointsScore
{
    internal PointsScore()
    {
    }

    /// <summary>Gets the id in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets a value indicating whether it is a penalty (扣分项) and not a bonus (加分项).</summary>
    public required bool IsPenalty { get; init; }

    /// <summary>Gets the count or the points that the assessment gave; null when it gave none.</summary>
    public required Exact? Given { get; init; }

    /// <summary>Gets a value indicating whether a number is still owed.</summary>
    public required bool IsOwed { get; init; }

    /// <summary>Gets the change of the total in points: negative for a penalty, 0 while nothing is known.</summary>
    public required Exact Points { get; init; }
}
