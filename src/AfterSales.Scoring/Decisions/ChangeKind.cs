namespace AfterSales.Scoring;

/// <summary>What to do about an outcome, compared with what was issued before.</summary>
/// <remarks>Decision semantics, section 9.</remarks>
public enum ChangeKind
{
    /// <summary>Nothing changes.</summary>
    Keep,

    /// <summary>The same outcome with another content.</summary>
    Amend,

    /// <summary>The outcome has lost its ground.</summary>
    Revoke,

    /// <summary>A new outcome.</summary>
    Issue,
}
