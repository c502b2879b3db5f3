namespace AfterSales.Scoring;

/// <summary>A value that somebody still has to give.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class OwedValue
{
    internal OwedValue(string id, LocalizedText title, UnscoredState? state, string? rater)
    {
        Id = id;
        Title = title;
        State = state;
        Rater = rater;
    }

    /// <summary>Gets the id of the criterion or points item.</summary>
    public string Id { get; }

    /// <summary>Gets its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the state that stands in its place; null when nothing usable was given.</summary>
    public UnscoredState? State { get; }

    /// <summary>Gets the role that owes it, as the series names it; null when the policy names none.</summary>
    public string? Rater { get; }
}
