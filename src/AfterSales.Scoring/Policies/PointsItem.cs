namespace AfterSales.Scoring;

/// <summary>Bonus points (加分项) or penalty points (扣分项) beside the weighted criteria.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PointsItem
{
    internal PointsItem()
    {
    }

    /// <summary>Gets the id, unique among the criteria and points of the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name that people read.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the source, or null.</summary>
    public required Cite? Cite { get; init; }

    /// <summary>Gets a value indicating whether the points are subtracted.</summary>
    public required bool IsPenalty { get; init; }

    /// <summary>Gets the points for each occurrence; null when the assessment gives the points themselves.</summary>
    public required Exact? Each { get; init; }

    /// <summary>Gets the most points of the item.</summary>
    public required Exact UpTo { get; init; }

    /// <summary>Gets a value indicating whether an assessment that doesn't mention the item is incomplete; otherwise it means none.</summary>
    public required bool IsOwedWhenUnreported { get; init; }
}
