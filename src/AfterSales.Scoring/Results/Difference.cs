namespace AfterSales.Scoring;

/// <summary>One thing that is not as it was certified.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Difference
{
    internal Difference(Diagnostic reason, string pointer, string? certified, string? now, string? record = null)
    {
        Reason = reason;
        Pointer = pointer;
        Certified = certified;
        Now = now;
        Record = record;
    }

    /// <summary>Gets what differs, in words without personal data.</summary>
    public Diagnostic Reason { get; }

    /// <summary>Gets where it stands in the certificate, as a JSON pointer such as <c>/result/criteria/0/rating</c>; for something that only is there now, where it should stand.</summary>
    public string Pointer { get; }

    /// <summary>Gets the value of the certificate as text, or null when it has none.</summary>
    public string? Certified { get; }

    /// <summary>Gets the value as it is now, or null when there is none.</summary>
    public string? Now { get; }

    /// <summary>Gets the host's id of the record that it is about; null when a certificate was verified by itself.</summary>
    public string? Record { get; }

    /// <summary>Renders the finding as one English line; values are left out, for they may be personal.</summary>
    public override string ToString() => (Record is null ? "" : Record + ": ") + Reason;

    internal Difference Of(string record) => new(Reason, Pointer, Certified, Now, record);
}
