using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>How an amount of money comes about. Decision semantics, sections 6.5 and 6.6.</summary>
internal sealed class MoneyRule
{
    public required string Currency { get; init; }

    public required string? Against { get; init; }

    /// <summary>Gets the amount, or the percentage of <see cref="PercentOf"/>, for each grade in the order of their ranks.</summary>
    public required ImmutableArray<Exact> ByGrade { get; init; }

    /// <summary>Gets the part of pay that <see cref="ByGrade"/> is a percentage of; null when it holds amounts.</summary>
    public string? PercentOf { get; init; }

    /// <summary>Gets what a deduction must leave of the part of pay; null when nothing is said.</summary>
    public Exact? Floor { get; init; }

    /// <summary>Gets the greatest size of the amount; null when there is none.</summary>
    public Exact? Cap { get; init; }

    public bool IsProrated { get; init; }

    public Rounding? Rounding { get; init; }

    /// <summary>Gets a value indicating whether the author says, with a reason, that a better grade may get less money.</summary>
    public bool IsNonMonotone { get; init; }
}
