namespace AfterSales.Scoring;

/// <summary>What to do about one outcome, compared with what was issued before. The SDK itself does none of it.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Change
{
    internal Change()
    {
    }

    /// <summary>Gets what to do.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Gets the outcome as it is now; null when there is none any more.</summary>
    public required Outcome? Outcome { get; init; }

    /// <summary>Gets what was issued; null when nothing was.</summary>
    public required IssuedOutcome? Issued { get; init; }

    /// <summary>Gets the money between what was issued and what is now, or null when no money changes.</summary>
    public required Money? Difference { get; init; }

    /// <summary>Gets a value indicating whether a person has to approve: something was approved, executed or paid already.</summary>
    public required bool RequiresApproval { get; init; }

    /// <summary>Gets why.</summary>
    public required Diagnostic Reason { get; init; }

    /// <summary>Gets the id of the outcome.</summary>
    public string OutcomeId => Outcome?.Id ?? Issued!.Id;
}
