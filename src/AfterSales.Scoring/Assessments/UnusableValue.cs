namespace AfterSales.Scoring;

/// <summary>Something that stands where a value should: why it can't be used, and what it is, so that it can be stored as it is.</summary>
internal sealed class UnusableValue
{
    public UnusableValue(Diagnostic problem, string written)
    {
        Problem = problem;
        Written = written;
    }

    public UnusableValue(Diagnostic problem, AssessedValue first, AssessedValue second)
    {
        Problem = problem;
        Given = [first, second];
    }

    public Diagnostic Problem { get; }

    /// <summary>Gets the JSON text as it was written, or null where a host gave two values by calls.</summary>
    public string? Written { get; }

    /// <summary>Gets the two values; empty where there is a text.</summary>
    public IReadOnlyList<AssessedValue> Given { get; } = [];
}
