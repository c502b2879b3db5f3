namespace AfterSales.Scoring.Reference;

/// <summary>What the document says that an assessment comes to.</summary>
public sealed record ReferenceResult
{
    /// <summary>Gets <c>scored</c>, <c>incomplete</c>, <c>notEvaluated</c>, <c>needsReview</c> or <c>noTotal</c> (section 9.1).</summary>
    public required string Status { get; init; }

    /// <summary>Gets whether the assessment holds an invalid value, an unknown id, or a period or series that doesn't fit (section 2.4).</summary>
    public required bool HasInvalidInput { get; init; }

    /// <summary>Gets the total after section 7, or null.</summary>
    public Rational? Total { get; init; }

    /// <summary>Gets the total before its own rounding (section 7, after step 3), or null where there is no total.</summary>
    public Rational? TotalBeforeRounding { get; init; }

    /// <summary>Gets the grade, or null.</summary>
    public string? Grade { get; init; }

    /// <summary>Gets the raw points (section 5.4) of the criteria that have a value.</summary>
    public Rational RawPoints { get; init; }

    /// <summary>Gets the sum of nominal weights that the raw points are out of (section 5.4).</summary>
    public Rational RawOutOf { get; init; }

    /// <summary>Gets the normalized effective weight (section 4.6) of every criterion and group.</summary>
    /// <remarks>A group has what its children have together; counting as a whole, it has its own and they have 0.</remarks>
    public required IReadOnlyDictionary<string, Rational> EffectiveWeights { get; init; }

    /// <summary>Gets the ratings that were used (section 2.2, section 3) of the rated criteria that count, and those of reportOnly ones.</summary>
    public IReadOnlyDictionary<string, Rational> Ratings { get; init; } = new Dictionary<string, Rational>();

    /// <summary>Gets the points (section 5.2, rounded by section 6) of every criterion and group that counts and is known.</summary>
    public IReadOnlyDictionary<string, Rational> Points { get; init; } = new Dictionary<string, Rational>();

    /// <summary>Gets what each criterion or group that has points brings to the sum by its own share: outOf * e * s / E.</summary>
    /// <remarks>Where a group rounds, what it brings differs from what its children bring together. Empty without a total.</remarks>
    public IReadOnlyDictionary<string, Rational> Contributions { get; init; } = new Dictionary<string, Rational>();

    /// <summary>Gets the lower end of the possible range (section 9.2), or null.</summary>
    public Rational? RangeMin { get; init; }

    /// <summary>Gets the upper end of the possible range (section 9.2), or null.</summary>
    public Rational? RangeMax { get; init; }

    /// <summary>Gets the grade that is decided already (section 9.3), or null.</summary>
    public string? DecidedGrade { get; init; }

    /// <summary>Gets the amount of each money consequence that applies (section 10), by consequence id.</summary>
    public IReadOnlyDictionary<string, Rational> Money { get; init; } = new Dictionary<string, Rational>();
}
