namespace AfterSales.Scoring;

/// <summary>The scale on which a person rates a criterion.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Rating
{
    internal Rating(Exact min, Exact max, Exact? step, OutsideRule outside)
    {
        Min = min;
        Max = max;
        Step = step;
        Outside = outside;
    }

    /// <summary>Gets the lowest rating.</summary>
    public Exact Min { get; }

    /// <summary>Gets the highest rating, above <see cref="Min"/>.</summary>
    public Exact Max { get; }

    /// <summary>Gets the distance between two ratings, or null when any value with at most 6 decimals is one.</summary>
    public Exact? Step { get; }

    /// <summary>Gets what happens with a value outside the scale.</summary>
    public OutsideRule Outside { get; }
}
