namespace AfterSales.Scoring;

/// <summary>Between which totals a stored incomplete result could still end.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RecordedRange
{
    internal RecordedRange(Exact lowest, Exact highest, string? decidedGrade)
    {
        Lowest = lowest;
        Highest = highest;
        DecidedGrade = decidedGrade;
    }

    /// <summary>Gets the total if everything that is owed turns out worst.</summary>
    public Exact Lowest { get; }

    /// <summary>Gets the total if everything that is owed turns out best.</summary>
    public Exact Highest { get; }

    /// <summary>Gets the id of the grade that will be given whatever arrives, or null while it is open.</summary>
    public string? DecidedGrade { get; }
}
