using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>A rule that says what follows from a grade (结果运用规则).</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Consequence
{
    internal Consequence()
    {
    }

    /// <summary>Gets the id in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name that people read, or null.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>Gets the source, or null.</summary>
    public required Cite? Cite { get; init; }

    /// <summary>Gets the grades for which the consequence applies, best first.</summary>
    public required IReadOnlyList<Grade> Grades { get; init; }

    internal ImmutableArray<Measure> Measures { get; init; } = [];
}
