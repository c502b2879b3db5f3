namespace AfterSales.Scoring;

/// <summary>A kind of assessment with a cycle and a rater of its own, such as the quarterly one.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Series
{
    internal Series()
    {
    }

    /// <summary>Gets the id in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name that people read, or null.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>Gets the rhythm.</summary>
    public required Cycle Cycle { get; init; }

    /// <summary>Gets the role that owes the values (评分者), or null when the policy names none.</summary>
    public required string? Rater { get; init; }

    /// <summary>Gets a value indicating whether assessments of the series are kept as records and never scored.</summary>
    public required bool IsReportOnly { get; init; }

    /// <summary>Gets the source, or null.</summary>
    public required Cite? Cite { get; init; }
}
