namespace AfterSales.Scoring;

/// <summary>How far a result could be brought. Only <see cref="Scored"/> comes with a grade.</summary>
/// <remarks>Scoring semantics, section 9.</remarks>
public enum ScoreStatus
{
    /// <summary>There is a total, and a grade where the policy has a ladder.</summary>
    Scored,

    /// <summary>Something is missing or wrong (数据不全); the diagnostics say what. It is never a fail.</summary>
    Incomplete,

    /// <summary>The policy asks for no evaluation here (不予评定). It is never a fail.</summary>
    NotEvaluated,

    /// <summary>The total lies in a gap that the standard prints; a person decides on the grade (转人工).</summary>
    NeedsReview,

    /// <summary>The policy has no total; the criteria stand for themselves.</summary>
    NoTotal,
}
