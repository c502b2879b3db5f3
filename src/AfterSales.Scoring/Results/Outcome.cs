using NodaTime;

namespace AfterSales.Scoring;

/// <summary>One proposal that a consequence of the policy makes (处理建议). It decides nothing and claims no legality.</summary>
/// <remarks>Decision semantics, sections 6 to 8. The id and the content hash are worked out when first asked for.</remarks>
/// <threadsafety>Immutable as seen from outside; safe to share between threads.</threadsafety>
public sealed class Outcome
{
    // Caches of pure functions: two threads may both compute them and store equal values.
    private string? _id;
    private string? _contentHash;

    internal Outcome()
    {
    }

    /// <summary>Gets the id: the same for the same person, employer, series, period, policy, consequence and occurrence, whatever the version or the amount.</summary>
    /// <remarks>An option of a choice has an id too, but only the choice itself is issued.</remarks>
    public string Id => _id ??= Identity.IdOf(this);

    /// <summary>Gets the hash of what is proposed: kind, money, details, options and the periods of the run. Titles and cites are not in it.</summary>
    public string ContentHash => _contentHash ??= Identity.ContentOf(this);

    /// <summary>Gets the logical id of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the id of the consequence in the policy.</summary>
    public required string Consequence { get; init; }

    /// <summary>Gets what tells the outcomes of one consequence apart: the kind as policies write it, with a number from the second on.</summary>
    public required string Occurrence { get; init; }

    /// <summary>Gets what is proposed.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>Gets what has to happen with it.</summary>
    public required OutcomeState State { get; init; }

    /// <summary>Gets the id of the series.</summary>
    public required string Series { get; init; }

    /// <summary>Gets the anchor period: the one that the outcome belongs to.</summary>
    public required AssessmentPeriod Anchor { get; init; }

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

    /// <summary>Gets which option a person chose; null when nobody did.</summary>
    public required PersonChoice? Chosen { get; init; }

    /// <summary>Gets that a person ruled the undecided condition to be met; null when nobody did.</summary>
    public required PersonChoice? Ruling { get; init; }

    /// <summary>Gets the records that formed the run, oldest first; empty without a consecutive rule.</summary>
    public required IReadOnlyList<RunRecord> Run { get; init; }

    /// <summary>Gets all requirements of the consequence in its order, met or not.</summary>
    public required IReadOnlyList<RequirementFinding> Requirements { get; init; }

    /// <summary>Gets why it is referred or blocked, beyond the requirements; may be empty.</summary>
    public required IReadOnlyList<Diagnostic> Reasons { get; init; }

    /// <summary>Gets the last day on which the finding holds, or null when it doesn't lapse.</summary>
    public required LocalDate? LapsesAfter { get; init; }

    /// <summary>Gets what is still missing: the requirements that are not met.</summary>
    public IEnumerable<RequirementFinding> Missing => Requirements.Where(r => !r.IsMet);

    internal IOutcomeIdentity Identity { get; init; } = null!;

    /// <summary>Makes the same proposal in a state.</summary>
    internal Outcome With(
        OutcomeState state, IReadOnlyList<RequirementFinding> requirements, IReadOnlyList<Diagnostic> reasons, LocalDate? lapsesAfter,
        PersonChoice? chosen, PersonChoice? ruling)
        => new()
        {
            _id = _id,
            Identity = Identity,
            Policy = Policy,
            Consequence = Consequence,
            Occurrence = Occurrence,
            Kind = Kind,
            State = state,
            Series = Series,
            Anchor = Anchor,
            Cite = Cite,
            Text = Text,
            Money = Money,
            Details = Details,
            ChosenBy = ChosenBy,
            Options = Options,
            Chosen = chosen,
            Ruling = ruling,
            Run = Run,
            Requirements = requirements,
            Reasons = reasons,
            LapsesAfter = lapsesAfter,
        };
}
