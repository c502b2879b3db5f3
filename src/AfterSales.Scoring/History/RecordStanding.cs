namespace AfterSales.Scoring;

/// <summary>What a period ended with for a person.</summary>
/// <remarks>Decision semantics, section 1.2.</remarks>
public enum RecordStanding
{
    /// <summary>With a grade.</summary>
    Graded,

    /// <summary>Not evaluated (不予评定): no grade, and never a fail.</summary>
    NotEvaluated,

    /// <summary>Excused from the assessment (免予考核); the reason is not part of the data.</summary>
    Excused,

    /// <summary>Incomplete (数据不全): something is missing or unusable.</summary>
    Incomplete,

    /// <summary>In a printed gap of the standard; a person decides on the grade.</summary>
    NeedsReview,

    /// <summary>Without a total or a grade, because the policy has none.</summary>
    NoTotal,
}
