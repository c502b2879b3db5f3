using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>A criterion or group as executed.</summary>
internal sealed class PlanNode
{
    public required string Id { get; init; }

    /// <summary>Gets the index of the group around it; -1 at the top.</summary>
    public required int Parent { get; init; }

    /// <summary>Gets the indexes of the scored children; empty for a rated criterion.</summary>
    public required ImmutableArray<int> Children { get; init; }

    public required bool IsGroup { get; init; }

    public required bool IsReportOnly { get; init; }

    /// <summary>Gets the nominal weight; 1 for each where the policy has no total, so that counting and spreading work alike.</summary>
    public required Exact Weight { get; init; }

    public required PlanScale? Scale { get; init; }

    public required PlanCritical? Critical { get; init; }

    public required Rounding? Rounding { get; init; }

    /// <summary>Gets the treatment of each state, in the order of the enum.</summary>
    public required ImmutableArray<PlanTreatment> Treatments { get; init; }
}

/// <summary>A rating scale as executed.</summary>
internal sealed record PlanScale(Exact Min, Exact Max, Exact? Step, bool Clamps, bool Accepts)
{
    public Exact ShareOf(Exact value) => (value - Min) / (Max - Min);
}

/// <summary>A critical rule as executed; exactly one of the two limits is there.</summary>
internal sealed record PlanCritical(Exact Bound, bool IsHitAtBound, Exact? TotalAtMost, Grade? GradeAtMost)
{
    public bool IsHitBy(Exact value) => IsHitAtBound ? value <= Bound : value < Bound;
}

/// <summary>The treatment of one state as executed.</summary>
internal readonly record struct PlanTreatment(UnscoredRule Rule, Exact Value);

/// <summary>Bonus or penalty points as executed.</summary>
internal sealed record PlanPoints(string Id, bool IsPenalty, Exact? Each, Exact UpTo, bool IsOwedWhenUnreported);

/// <summary>A step of the ladder as executed; no cut means all that is left, no grade means a printed gap.</summary>
internal sealed record PlanStep(Cut? Cut, Grade? Grade);

/// <summary>A series as executed.</summary>
internal sealed record PlanSeries(string Id, Cycle Cycle, bool IsReportOnly);
