using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>What a consequence proposes, before it is known for which grade.</summary>
internal sealed class Measure
{
    public required OutcomeKind Kind { get; init; }

    public LocalizedText? Text { get; init; }

    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Gets how the amount comes about; null unless the kind is money.</summary>
    public MoneyRule? Money { get; init; }

    public string? ChosenBy { get; init; }

    public ImmutableArray<Measure> Options { get; init; } = [];
}
