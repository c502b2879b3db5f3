namespace AfterSales.Scoring;

/// <summary>What has to happen with an outcome. Nothing is ever carried out by the SDK.</summary>
/// <remarks>Decision semantics, section 7.3.</remarks>
public enum OutcomeState
{
    /// <summary>The rule gives it; the host's own process pays or grants it.</summary>
    Due,

    /// <summary>The rule proposes it; a person decides.</summary>
    Recommended,

    /// <summary>Everything else that it requires is there, but an approval isn't.</summary>
    RequiresApproval,

    /// <summary>Something that it requires is missing or speaks against it; see <see cref="Outcome.Requirements"/> and <see cref="Outcome.Reasons"/>.</summary>
    Blocked,

    /// <summary>The rule can't tell whether it applies (转人工); a person has to rule on it. See <see cref="Outcome.Reasons"/>.</summary>
    Referred,
}
