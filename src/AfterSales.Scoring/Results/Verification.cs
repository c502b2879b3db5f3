namespace AfterSales.Scoring;

/// <summary>Whether something still is as it was certified, and if not, what differs.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Verification
{
    internal Verification(IReadOnlyList<Difference> differences) => Differences = differences;

    /// <summary>Gets a value indicating whether nothing differs.</summary>
    public bool IsIdentical => Differences.Count == 0;

    /// <summary>Gets each difference, in the order of the certificate.</summary>
    public IReadOnlyList<Difference> Differences { get; }
}
