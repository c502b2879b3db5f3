namespace AfterSales.Scoring;

/// <summary>A critical criterion (一票否决项) whose bound was crossed.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class CriticalHit
{
    internal CriticalHit()
    {
    }

    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the value that crossed the bound.</summary>
    public required Exact Value { get; init; }

    /// <summary>Gets the most that the total may be after the hit, or null when the hit limits the grade.</summary>
    public required Exact? TotalAtMost { get; init; }

    /// <summary>Gets the best grade that may be given after the hit, or null when the hit limits the total.</summary>
    public required Grade? GradeAtMost { get; init; }
}
