using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>All exact numbers behind a result, from the weights to the total.</summary>
internal sealed class ScoreBreakdown
{
    public required ScoreStatus Status { get; init; }

    public required Grade? Grade { get; init; }

    public required ImmutableArray<CriterionScore> Criteria { get; init; }

    public required ImmutableArray<PointsScore> Points { get; init; }

    public required ImmutableArray<CriticalHit> CriticalHits { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required PossibleRange? Range { get; init; }

    public required TotalSteps? Steps { get; init; }

    public required Exact RawPoints { get; init; }

    public required Exact RawOutOf { get; init; }
}
