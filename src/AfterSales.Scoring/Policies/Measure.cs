using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>What a consequence proposes, before it is known for which grade.</summary>
internal sealed class Measure
{
    public required OutcomeKind Kind { get; init; }

    public LocalizedText? Text { get; init; }

    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Gets the money for each grade in the order of their ranks; empty unless the kind is money.</summary>
    public ImmutableArray<Money> MoneyByGrade { get; init; } = [];

    /// <summary>Gets a value indicating whether the author says, with a reason, that a better grade may get less money.</summary>
    public bool IsNonMonotone { get; init; }

    public string? ChosenBy { get; init; }

    public ImmutableArray<Measure> Options { get; init; } = [];
}
