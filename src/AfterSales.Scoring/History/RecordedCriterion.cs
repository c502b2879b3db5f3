namespace AfterSales.Scoring;

/// <summary>What a record keeps of one criterion, for conditions that look at it.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RecordedCriterion
{
    /// <summary>Keeps the values of a criterion.</summary>
    /// <param name="id">The id in the policy.</param>
    /// <param name="rating">The value that counted, on the criterion's own scale, or null when none did.</param>
    /// <param name="points">The score out of its weight, or null when it didn't count.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RecordedCriterion(string id, Exact? rating, Exact? points)
    {
        Id = Given.Text(id, nameof(id));
        Rating = rating;
        Points = points;
    }

    /// <summary>Gets the id in the policy.</summary>
    public string Id { get; }

    /// <summary>Gets the value that counted, on the criterion's own scale; null when none did, and for groups.</summary>
    public Exact? Rating { get; }

    /// <summary>Gets the score (得分) out of the weight, after the criterion's own rounding; null when it didn't count.</summary>
    public Exact? Points { get; }
}
