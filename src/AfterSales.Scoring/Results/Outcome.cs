namespace AfterSales.Scoring;

/// <summary>One proposal that a consequence of the policy makes for a result (处理建议).</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Outcome
{
    internal Outcome()
    {
    }

    /// <summary>Gets the id of the consequence in the policy.</summary>
    public required string Consequence { get; init; }

    /// <summary>Gets what is proposed.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>Gets what has to happen with it.</summary>
    public required OutcomeState State { get; init; }

    /// <summary>Gets the source that the consequence rests on, or null when the policy cites none.</summary>
    public required Cite? Cite { get; init; }

    /// <summary>Gets the words of the policy: the title of an honour, the text of a measure; null when there are none.</summary>
    public required LocalizedText? Text { get; init; }

    /// <summary>Gets the money; null unless <see cref="Kind"/> is <see cref="OutcomeKind.Money"/>.</summary>
    public required Money? Money { get; init; }

    /// <summary>Gets how it is done, such as <c>oral</c>, <c>written</c>, <c>retraining</c>, or the kind of a custom one; may be empty.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>Gets the role that chooses; null unless <see cref="Kind"/> is <see cref="OutcomeKind.Choice"/>.</summary>
    public required string? ChosenBy { get; init; }

    /// <summary>Gets the measures to choose from; empty unless <see cref="Kind"/> is <see cref="OutcomeKind.Choice"/>.</summary>
    public required IReadOnlyList<Outcome> Options { get; init; }
}
