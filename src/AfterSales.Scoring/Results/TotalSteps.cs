namespace AfterSales.Scoring;

/// <summary>The value of the total after each step of scoring semantics, section 7, in the order of the steps.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class TotalSteps
{
    internal TotalSteps()
    {
    }

    /// <summary>Gets the weighted sum of the criteria.</summary>
    public required Exact Sum { get; init; }

    /// <summary>Gets the value after bonus and penalty points.</summary>
    public required Exact AfterPoints { get; init; }

    /// <summary>Gets the value after critical criteria.</summary>
    public required Exact AfterCritical { get; init; }

    /// <summary>Gets the value after the caps.</summary>
    public required Exact AfterCaps { get; init; }

    /// <summary>Gets the total: the value after its declared rounding.</summary>
    public required Exact Total { get; init; }

    /// <summary>Gets what the ladder sees: the total, rounded again where the policy declares it.</summary>
    public required Exact LadderInput { get; init; }
}
