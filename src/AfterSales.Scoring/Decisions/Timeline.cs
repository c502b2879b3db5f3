namespace AfterSales.Scoring;

/// <summary>A person's periods decided again, and what that changes in what was issued.</summary>
/// <remarks>Decision semantics, sections 2.5 and 9.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Timeline
{
    internal Timeline(IReadOnlyList<Decision> decisions, IReadOnlyList<Change> changes, IReadOnlyList<Diagnostic> diagnostics)
    {
        Decisions = decisions;
        Changes = changes;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets the decisions, oldest period first.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>Gets what to keep, amend, revoke and issue, in the order of the periods. Empty when a decision has errors: nothing is revoked by a mistake.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>Gets what was not decided again, and why.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
