using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>A rule that says what follows from a grade, a score or a history (结果运用规则).</summary>
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

    /// <summary>Gets the condition; null when the consequence always applies.</summary>
    internal Condition? When { get; init; }

    /// <summary>Gets what is proposed; empty where <see cref="Escalation"/> says it.</summary>
    internal ImmutableArray<Measure> Measures { get; init; } = [];

    internal Escalation? Escalation { get; init; }

    internal Repeat Repeat { get; init; }

    internal ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>Gets the group of consequences of which one takes effect, or null.</summary>
    internal string? Exclusive { get; init; }

    internal Period? ValidFor { get; init; }
}
