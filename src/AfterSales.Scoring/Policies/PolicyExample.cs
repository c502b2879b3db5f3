using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>An example in a policy: what is given, and what its author expects to come out.</summary>
internal sealed class PolicyExample
{
    public required LocalizedText Title { get; init; }

    public required ImmutableArray<KeyValuePair<string, AssessedValue>> Given { get; init; }

    public required ScoreStatus? Status { get; init; }

    public required Exact? Total { get; init; }

    public required string? Grade { get; init; }

    public required ImmutableArray<KeyValuePair<string, Exact>> Money { get; init; }

    public required SourceLocation Location { get; init; }
}
