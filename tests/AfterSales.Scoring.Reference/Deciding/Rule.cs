namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>A valid policy, read for deciding.</summary>
internal sealed record DecidingPolicy
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? To { get; init; }

    public required IReadOnlyList<DecidingSeries> Series { get; init; }

    /// <summary>Gets the ids of the grades, best first.</summary>
    public required IReadOnlyList<string> Grades { get; init; }

    /// <summary>Gets the consequences in document order.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    public DecidingSeries? SeriesOf(string id) => Series.FirstOrDefault(s => s.Id == id);

    public int PlaceOf(string series) => Series.TakeWhile(s => s.Id != series).Count();

    public bool IsInForceOn(DateOnly day) => day >= From && (To is null || day <= To);
}

internal sealed record DecidingSeries(string Id, Cycle? Cycle, bool IsReportOnly);

/// <summary>A consequence.</summary>
internal sealed record Rule
{
    public required string Id { get; init; }

    public required Condition When { get; init; }

    /// <summary>Gets the measures of <c>then</c>; empty beside <see cref="Escalation"/>.</summary>
    public required IReadOnlyList<Measure> Then { get; init; }

    public required Escalation? Escalation { get; init; }

    public required string Repeat { get; init; }

    public required IReadOnlyList<Requirement> Requires { get; init; }

    public required string? Exclusive { get; init; }

    public required Duration? ValidFor { get; init; }

    /// <summary>Gets the one <c>consecutive</c> that <c>when</c> holds, or null.</summary>
    public Consecutive? Consecutive => Find(When);

    /// <summary>Section 6.1.</summary>
    public bool IsLookedAt(DecidingSeries series)
        => !series.IsReportOnly || Names(When, series.Id) || (Escalation?.Run?.Series.Contains(series.Id) ?? false) || Escalation?.Window?.Series == series.Id;

    private static bool Names(Condition condition, string series) => condition switch
    {
        Consecutive consecutive => consecutive.Run.Series.Contains(series),
        CountOf count => count.Window.Series == series,
        AllOf all => all.Parts.Any(p => Names(p, series)),
        AnyOf any => any.Parts.Any(p => Names(p, series)),
        Not not => Names(not.Part, series),
        _ => false,
    };

    private static Consecutive? Find(Condition condition) => condition switch
    {
        Consecutive consecutive => consecutive,
        AllOf all => all.Parts.Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };
}

internal abstract record Condition;

internal sealed record Always : Condition;

internal sealed record GradeIn(IReadOnlySet<string> Grades) : Condition;

internal sealed record TotalIn(Bounds Bounds) : Condition;

/// <summary>A condition on the rating (or else the points) of a criterion.</summary>
internal sealed record CriterionIn(string Id, bool OnRating, Bounds Bounds) : Condition;

internal sealed record Consecutive(RunRule Run, int Count, bool AnyRun) : Condition;

internal sealed record CountOf(WindowRule Window, int AtLeast) : Condition;

internal sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition;

internal sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition;

internal sealed record Not(Condition Part) : Condition;

/// <summary>Section 3.1.</summary>
internal sealed record Bounds(Rational? AtLeast, Rational? Above, Rational? AtMost, Rational? Below)
{
    public bool Hold(Rational value)
        => (AtLeast is null || value >= AtLeast)
        && (Above is null || value > Above)
        && (AtMost is null || value <= AtMost)
        && (Below is null || value < Below);
}

/// <summary>What section 4 walks by: a <c>consecutive</c> without its <c>count</c>.</summary>
internal sealed record RunRule
{
    public required IReadOnlySet<string> Matching { get; init; }

    public required IReadOnlyList<string> Series { get; init; }

    public required string MissedPeriod { get; init; }

    public required string NotEvaluated { get; init; }

    public required string RoleChange { get; init; }

    public required string PolicyChange { get; init; }

    public required Duration? MaxGap { get; init; }

    public required bool CountsRelative { get; init; }
}

/// <summary>What section 5 counts by: a <c>count</c> without its <c>atLeast</c>.</summary>
internal sealed record WindowRule(IReadOnlySet<string> Matching, string Series, Duration Within, bool CountsRelative);

/// <summary>Steps by the length of a run, or by the count in a window.</summary>
internal sealed record Escalation(RunRule? Run, WindowRule? Window, IReadOnlyList<IReadOnlyList<Measure>> Steps);

/// <summary>One measure; a choice is one too.</summary>
internal sealed record Measure(
    string Kind, IReadOnlyList<string> Details, MoneyRule? Money, string? ChosenBy, IReadOnlyList<Measure> Options);

internal sealed record MoneyRule
{
    public required string Currency { get; init; }

    public required string? Against { get; init; }

    public required Rational? Amount { get; init; }

    public required IReadOnlyDictionary<string, Rational>? ByGrade { get; init; }

    /// <summary>Gets the pay base of a percentage; then <see cref="Amount"/> and <see cref="ByGrade"/> are per cent.</summary>
    public required string? PercentOf { get; init; }

    public required Rational? Floor { get; init; }

    public required Rational? Cap { get; init; }

    public required bool IsProrated { get; init; }

    public required GridRounding? Rounding { get; init; }
}

internal sealed record Requirement
{
    public required string Kind { get; init; }

    /// <summary>Gets the kinds of evidence that do, for <c>evidence</c> and <c>notice</c>.</summary>
    public IReadOnlyList<string> EvidenceKinds { get; init; } = [];

    public string? CompletedAfter { get; init; }

    public string? Before { get; init; }

    public string? By { get; init; }

    public Duration? Lead { get; init; }
}
