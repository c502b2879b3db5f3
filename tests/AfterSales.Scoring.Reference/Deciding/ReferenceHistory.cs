namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>A case history (record formats): all that a decision looks at beside the policy.</summary>
public sealed record ReferenceHistory
{
    public required string Person { get; init; }

    public required string Employer { get; init; }

    public IReadOnlyList<string> KnownAs { get; init; } = [];

    /// <summary>Gets the statement about protection; null where there is none.</summary>
    public bool? Protected { get; init; }

    public IReadOnlyList<ReferenceRecord> Records { get; init; } = [];

    public IReadOnlyList<ReferenceEvidence> Evidence { get; init; } = [];

    public IReadOnlyList<ReferenceIssued> Issued { get; init; } = [];

    public IReadOnlyList<ReferenceChoice> Choices { get; init; } = [];

    public IReadOnlyList<ReferencePay> Pay { get; init; } = [];
}

/// <summary>A period record.</summary>
public sealed record ReferenceRecord
{
    /// <summary>Gets the host's id; null for a record that is made from a result (section 2.1).</summary>
    public required string? Id { get; init; }

    public required string Series { get; init; }

    public required Days Period { get; init; }

    public required string PolicyId { get; init; }

    public required string PolicyVersion { get; init; }

    public required string Standing { get; init; }

    public string? Grade { get; init; }

    public Rational? Total { get; init; }

    public IReadOnlyDictionary<string, ReferenceValue> Criteria { get; init; } = new Dictionary<string, ReferenceValue>();

    public required string Status { get; init; }

    public string? AdjustedGrade { get; init; }

    public string? Role { get; init; }

    public Days? Served { get; init; }

    public bool Relative { get; init; }

    /// <summary>Gets whether the record is live (section 1.3).</summary>
    public bool IsLive => Status is "provisional" or "final" or "contested";

    /// <summary>Gets whether the record counts (section 1.3).</summary>
    public bool Counts => Status == "final";

    /// <summary>Gets the final grade (section 1.4).</summary>
    public string? FinalGrade => AdjustedGrade ?? Grade;

    /// <summary>Gets whether the record is graded; "a record that needs review and is adjusted is graded" (section 1.4).</summary>
    public bool IsGraded => Standing == "graded" || (Standing == "needsReview" && AdjustedGrade is not null);
}

/// <summary>What a record holds of one criterion.</summary>
public sealed record ReferenceValue(Rational? Rating, Rational? Points);

public sealed record ReferenceEvidence
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>Gets the last day; null for what is not completed.</summary>
    public DateOnly? To { get; init; }

    public string? By { get; init; }

    public string? Reference { get; init; }

    public string? Outcome { get; init; }

    public string? Content { get; init; }
}

public sealed record ReferenceIssued
{
    public required string Id { get; init; }

    public required string Content { get; init; }

    public required string Policy { get; init; }

    public required string Consequence { get; init; }

    public required string Series { get; init; }

    public required Days Period { get; init; }

    public required string Kind { get; init; }

    public required string Stage { get; init; }

    public ReferenceMoney? Money { get; init; }
}

/// <summary>A choice: with an option, or with a ruling.</summary>
public sealed record ReferenceChoice(string Outcome, string By, DateOnly On, string? Option, string? Ruling);

public sealed record ReferencePay(string Base, Days Period, Rational Amount, string Currency);

/// <summary>Money of an outcome; what is null is unknown.</summary>
public sealed record ReferenceMoney(Rational? Amount, Rational? Applied, string Currency, string? Against)
{
    /// <summary>Gets the rest of the amount (section 6.6).</summary>
    public Rational? NotApplied => Amount is { } amount && Applied is { } applied ? amount - applied : null;
}
