namespace AfterSales.Scoring;

/// <summary>At which step of the way to the total a reason stands.</summary>
/// <remarks>Scoring semantics, sections 5 to 8; the order of the members is the order of the steps.</remarks>
public enum ReasonKind
{
    /// <summary>What a criterion, or a group that counts as a whole, lost against full marks.</summary>
    Criterion,

    /// <summary>The declared rounding of a criterion or group.</summary>
    CriterionRounding,

    /// <summary>Bonus points.</summary>
    Bonus,

    /// <summary>Penalty points.</summary>
    Penalty,

    /// <summary>A critical criterion that limited the total.</summary>
    Critical,

    /// <summary>The cap at 0 or at full marks.</summary>
    Cap,

    /// <summary>The declared rounding of the total.</summary>
    Rounding,

    /// <summary>The ladder: the rounding that it declares for its input, and the grade by the cuts.</summary>
    Ladder,

    /// <summary>A critical criterion that limited the grade; it changes no points.</summary>
    GradeLimit,
}
