namespace AfterSales.Scoring;

/// <summary>The next better grade, and how far away it is.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class NextGrade
{
    internal NextGrade(Grade grade, Exact cut, bool includesCut, Exact distance)
    {
        Grade = grade;
        Cut = cut;
        IncludesCut = includesCut;
        Distance = distance;
    }

    /// <summary>Gets the grade.</summary>
    public Grade Grade { get; }

    /// <summary>Gets the cut at which it starts.</summary>
    public Exact Cut { get; }

    /// <summary>Gets a value indicating whether the cut itself is enough.</summary>
    public bool IncludesCut { get; }

    /// <summary>Gets how many points the ladder input lies below the cut.</summary>
    public Exact Distance { get; }
}
