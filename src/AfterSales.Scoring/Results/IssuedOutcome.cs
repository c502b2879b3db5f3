namespace AfterSales.Scoring;

/// <summary>An outcome that was issued earlier, and what has become of it.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class IssuedOutcome
{
    internal IssuedOutcome()
    {
    }

    /// <summary>Gets the id of the outcome (decision semantics, section 8).</summary>
    public required string Id { get; init; }

    /// <summary>Gets the hash of what was proposed.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Gets the logical id of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the id of the consequence.</summary>
    public required string Consequence { get; init; }

    /// <summary>Gets the id of the series.</summary>
    public required string Series { get; init; }

    /// <summary>Gets the anchor period.</summary>
    public required AssessmentPeriod Period { get; init; }

    /// <summary>Gets what was proposed.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>Gets the money; null unless the kind is money.</summary>
    public required Money? Money { get; init; }

    /// <summary>Gets what people have done with it.</summary>
    public required IssuedStage Stage { get; init; }

    /// <summary>Records that an outcome was issued.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="stage">What people have done with it.</param>
    /// <exception cref="ArgumentNullException">There is no outcome.</exception>
    public static IssuedOutcome Of(Outcome outcome, IssuedStage stage)
        => new()
        {
            Id = Given.Value(outcome, nameof(outcome)).Id,
            ContentHash = outcome.ContentHash,
            Policy = outcome.Policy,
            Consequence = outcome.Consequence,
            Series = outcome.Series,
            Period = outcome.Anchor,
            Kind = outcome.Kind,
            Money = outcome.Money,
            Stage = Given.Member(stage, nameof(stage)),
        };

    /// <summary>Says that people have done something else with it.</summary>
    /// <param name="stage">The stage.</param>
    public IssuedOutcome WithStage(IssuedStage stage)
        => new()
        {
            Id = Id,
            ContentHash = ContentHash,
            Policy = Policy,
            Consequence = Consequence,
            Series = Series,
            Period = Period,
            Kind = Kind,
            Money = Money,
            Stage = Given.Member(stage, nameof(stage)),
        };
}
