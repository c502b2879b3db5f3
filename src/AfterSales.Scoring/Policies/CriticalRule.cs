namespace AfterSales.Scoring;

/// <summary>What a critical criterion (一票否决项) does to the total or the grade when its value is too low.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class CriticalRule
{
    internal CriticalRule(Exact bound, bool isHitAtBound, Exact? totalAtMost, Grade? gradeAtMost)
    {
        Bound = bound;
        IsHitAtBound = isHitAtBound;
        TotalAtMost = totalAtMost;
        GradeAtMost = gradeAtMost;
    }

    /// <summary>Gets the bound, on the criterion's own scale.</summary>
    public Exact Bound { get; }

    /// <summary>Gets a value indicating whether the bound itself is a hit (<c>atMost</c>) or not (<c>below</c>).</summary>
    public bool IsHitAtBound { get; }

    /// <summary>Gets the most that the total may be after a hit, or null.</summary>
    public Exact? TotalAtMost { get; }

    /// <summary>Gets the best grade that may be given after a hit, or null.</summary>
    public Grade? GradeAtMost { get; }
}
