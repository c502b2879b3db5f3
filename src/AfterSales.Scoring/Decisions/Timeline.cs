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

    /// <summary>Gets what to keep, amend, revoke and issue, in the order of the periods. Empty when the history is wrong as a whole; a period that could not be decided changes nothing.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>Gets a value indicating whether something is wrong with the history or with one of the periods.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets what is wrong, and what was not decided again.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
