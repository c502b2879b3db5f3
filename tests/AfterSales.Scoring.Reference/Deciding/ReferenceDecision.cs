namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>What the document says is decided for one period.</summary>
public sealed record ReferenceDecision
{
    /// <summary>Gets which rules of section 2.2 are broken; with any of them there are no outcomes.</summary>
    public required IReadOnlySet<string> Errors { get; init; }

    public required string Series { get; init; }

    public required Days Period { get; init; }

    /// <summary>Gets the decided record; null where there is none.</summary>
    public ReferenceRecord? Record { get; init; }

    public IReadOnlyList<ReferenceOutcome> Outcomes { get; init; } = [];

    /// <summary>Gets the displaced consequences, each with the one that took effect (section 6.4).</summary>
    public IReadOnlyList<(string Consequence, string By)> Displaced { get; init; } = [];

    /// <summary>Gets how many choices name an outcome of the decision and have no effect (section 7.5).</summary>
    public int ChoicesWithoutEffect { get; init; }
}

public sealed record ReferenceOutcome
{
    public required string Id { get; init; }

    public required string Content { get; init; }

    public required string Consequence { get; init; }

    public required string Kind { get; init; }

    public required string State { get; init; }

    public required Days Anchor { get; init; }

    public required IReadOnlyList<string> Details { get; init; }

    public ReferenceMoney? Money { get; init; }

    public string? ChosenBy { get; init; }

    public required IReadOnlyList<ReferenceOption> Options { get; init; }

    /// <summary>Gets the option that was chosen.</summary>
    public string? Chosen { get; init; }

    /// <summary>Gets the person who ruled on an undecided condition, where one did.</summary>
    public string? RuledBy { get; init; }

    /// <summary>Gets the records of the run that are named, oldest first.</summary>
    public required IReadOnlyList<ReferenceRecord> Run { get; init; }

    /// <summary>Gets the requirements in the order of the policy.</summary>
    public required IReadOnlyList<(string Kind, bool IsMet)> Requirements { get; init; }

    public DateOnly? LapsesAfter { get; init; }

    /// <summary>Gets whether a pay base is missing (section 9.5).</summary>
    public bool LacksBase { get; init; }

    /// <summary>Gets whether this is nothing but an amount of 0 (section 9).</summary>
    public bool IsEmpty => Money is { Amount.Sign: 0 };
}

public sealed record ReferenceOption(string Name, string Kind, ReferenceMoney? Money);

/// <summary>What becomes of an outcome that is new, or was issued (section 9).</summary>
/// <param name="Kind"><c>keep</c>, <c>amend</c>, <c>revoke</c> or <c>issue</c>.</param>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Difference">By how much the money differs; null where there is none, or where it can't be told.</param>
/// <param name="RequiresApproval">Whether a person has to approve of it.</param>
/// <param name="DecidedAgain">Whether the anchor period was decided again (section 9.3).</param>
public sealed record ReferenceChange(string Kind, string Outcome, Rational? Difference, bool RequiresApproval, bool DecidedAgain = true);

/// <param name="Decisions">The decisions in the order of section 2.4.</param>
/// <param name="Changes">The changes of section 9.</param>
/// <param name="Errors">The errors of section 2.2 that are about the history as a whole; with any of them there is nothing else.</param>
public sealed record ReferenceTimeline(
    IReadOnlyList<ReferenceDecision> Decisions, IReadOnlyList<ReferenceChange> Changes, IReadOnlySet<string> Errors);
