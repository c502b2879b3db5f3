using NodaTime;

namespace AfterSales.Scoring;

/// <summary>A decision as it is stored: what was proposed, as data, without the policy and the history that it came from.</summary>
/// <remarks>Ids and content hashes of its outcomes are those that were stored; they are not worked out again.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RecordedDecision
{
    internal RecordedDecision()
    {
    }

    /// <summary>Gets the host's stable id of the person.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the id of the employer.</summary>
    public required string Employer { get; init; }

    /// <summary>Gets the version of the policy that decided.</summary>
    public required PolicyVersion Policy { get; init; }

    /// <summary>Gets the host's id of the record that was decided; null when there was an error.</summary>
    public required string? Record { get; init; }

    /// <summary>Gets the series; empty when the assessment named none and the policy has several.</summary>
    public required string Series { get; init; }

    /// <summary>Gets the period.</summary>
    public required AssessmentPeriod Period { get; init; }

    /// <summary>Gets the day as of which it was decided.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets the id of the grade that was computed, or null.</summary>
    public required string? ComputedGrade { get; init; }

    /// <summary>Gets the id of the grade that the outcomes follow, or null.</summary>
    public required string? FinalGrade { get; init; }

    /// <summary>Gets the outcomes in the order of the policy.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>Gets the consequences that gave way to others.</summary>
    public required IReadOnlyList<Displaced> Displaced { get; init; }

    /// <summary>Gets what was wrong, and what had no effect; those that were read back are in English.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Keeps a decision as data.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">There is no decision.</exception>
    public static RecordedDecision Of(Decision decision)
        => new()
        {
            Person = Given.Value(decision, nameof(decision)).Person,
            Employer = decision.Employer,
            Policy = decision.Policy,
            Record = decision.Record?.Id,
            Series = decision.Series,
            Period = decision.Period,
            AsOf = decision.AsOf,
            ComputedGrade = decision.ComputedGrade?.Id,
            FinalGrade = decision.FinalGrade?.Id,
            Outcomes = decision.Outcomes,
            Displaced = decision.Displaced,
            Diagnostics = decision.Diagnostics,
        };
}
