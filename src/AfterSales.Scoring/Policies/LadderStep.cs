namespace AfterSales.Scoring;

/// <summary>One step of a ladder: from its cut up to the step before, totals have its grade or lie in a printed gap.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class LadderStep
{
    internal LadderStep(Cut? cut, Grade? grade)
    {
        LowerCut = cut;
        Grade = grade;
    }

    /// <summary>Gets the number at which the step starts; null for the last step, which takes all that is left.</summary>
    public Exact? Cut => LowerCut?.Value;

    /// <summary>Gets a value indicating whether the cut itself belongs to the step (<c>atLeast</c>) or not (<c>above</c>).</summary>
    public bool IncludesCut => LowerCut?.Inclusive ?? true;

    /// <summary>Gets the grade, or null for a printed gap.</summary>
    public Grade? Grade { get; }

    internal Cut? LowerCut { get; }
}
