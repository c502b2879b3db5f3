namespace AfterSales.Scoring;

/// <summary>What one bonus or penalty item added to a stored result.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RecordedPoints
{
    internal RecordedPoints(string id, Exact points)
    {
        Id = id;
        Points = points;
    }

    /// <summary>Gets the id in the policy.</summary>
    public string Id { get; }

    /// <summary>Gets the change of the total in points; negative for a penalty.</summary>
    public Exact Points { get; }
}
