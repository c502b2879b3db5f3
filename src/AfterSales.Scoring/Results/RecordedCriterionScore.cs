namespace AfterSales.Scoring;

/// <summary>What one criterion or group contributed to a stored result.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RecordedCriterionScore
{
    internal RecordedCriterionScore()
    {
    }

    /// <summary>Gets the id in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the value that counted, on the criterion's own scale; null when none counted, and for groups.</summary>
    public required Exact? Rating { get; init; }

    /// <summary>Gets the state that stood in place of a value, or null.</summary>
    public required UnscoredState? State { get; init; }

    /// <summary>Gets the score out of the nominal weight; null when none counted.</summary>
    public required Exact? Points { get; init; }

    /// <summary>Gets the effective weight, in the unit of the policy's declared total of weights.</summary>
    public required Exact EffectiveWeight { get; init; }

    /// <summary>Gets what it added to the sum, in points of the total; null when none counted.</summary>
    public required Exact? Contribution { get; init; }
}
