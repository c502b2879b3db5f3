namespace AfterSales.Scoring;

/// <summary>What happens while a condition stays met. Decision semantics, section 6.2.</summary>
internal enum Repeat
{
    /// <summary>An outcome in every period.</summary>
    Each,

    /// <summary>An outcome at the first time in the history only.</summary>
    Once,

    /// <summary>An outcome at the first time in a run only.</summary>
    OncePerRun,
}
