namespace AfterSales.Scoring;

/// <summary>What became of one requirement of a consequence: met or not, and by what.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RequirementFinding
{
    internal RequirementFinding()
    {
    }

    /// <summary>Gets the kind of the requirement.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>Gets a value indicating whether it is met.</summary>
    public required bool IsMet { get; init; }

    /// <summary>Gets what is required and, when it isn't met, what is missing; an information when it is met, else a warning.</summary>
    public required Diagnostic Says { get; init; }

    /// <summary>Gets the ids of the evidence that meets it; empty when nothing does, and for a statement.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}
