using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>How the criteria become a total and a grade, as executed.</summary>
internal sealed class PlanTotal
{
    public required Exact WeightsTotal { get; init; }

    public required Exact OutOf { get; init; }

    public required bool Caps { get; init; }

    public required bool Accepts { get; init; }

    public required Rounding? Rounding { get; init; }

    public required Rounding? LadderRounding { get; init; }

    public required ImmutableArray<PlanPoints> Points { get; init; }

    /// <summary>Gets the steps from the highest down; empty when totals have no grade.</summary>
    public required ImmutableArray<PlanStep> Steps { get; init; }

    public required bool RefersGaps { get; init; }

    /// <summary>Gets the step that a total falls on; null without a ladder.</summary>
    public PlanStep? StepFor(Exact ladderInput)
        => Steps.FirstOrDefault(s => s.Cut is not { } cut || cut.IsReachedBy(ladderInput));

    public Exact LadderInputOf(Exact total) => LadderRounding?.Apply(total) ?? total;
}
