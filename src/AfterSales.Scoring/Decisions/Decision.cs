using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What the consequences of a policy propose for one period of one person.</summary>
/// <remarks>A decision is a set of proposals. It decides nothing about a person and claims no legality. Decision semantics, section 2.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Decision
{
    internal Decision()
    {
    }

    /// <summary>Gets the host's stable id of the person.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the id of the employer.</summary>
    public required string Employer { get; init; }

    /// <summary>Gets the version of the policy that decided.</summary>
    public required PolicyVersion Policy { get; init; }

    /// <summary>Gets the record that was decided; null when there is an error.</summary>
    public required PeriodRecord? Record { get; init; }

    /// <summary>Gets the series; empty when the assessment names none and the policy has several.</summary>
    public required string Series { get; init; }

    /// <summary>Gets the period.</summary>
    public required AssessmentPeriod Period { get; init; }

    /// <summary>Gets the day as of which it was decided.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets the grade that was computed, or null when there is none.</summary>
    public required Grade? ComputedGrade { get; init; }

    /// <summary>Gets the grade that the outcomes follow: the adjusted one, else the computed one; null when there is none.</summary>
    public required Grade? FinalGrade { get; init; }

    /// <summary>Gets the outcomes in the order of the policy; empty when there is no grade or an error.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>Gets the consequences that gave way to others.</summary>
    public required IReadOnlyList<Displaced> Displaced { get; init; }

    /// <summary>Gets what is wrong with the result or the history, and what had no effect. With an error there are no outcomes.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Gets a value indicating whether something is wrong, so that nothing was decided.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets all amounts of money among the outcomes.</summary>
    public IEnumerable<Money> Money => Outcomes.Where(o => o.Money is not null).Select(o => o.Money!);

    /// <summary>Compares the outcomes with those that were issued for the period before.</summary>
    /// <param name="issued">What was issued; outcomes of other policies, series and periods are not looked at.</param>
    /// <returns>What to keep, amend, revoke and issue. Empty when the decision has errors: nothing is revoked by a mistake.</returns>
    /// <exception cref="ArgumentNullException">There is nothing to compare with.</exception>
    public IReadOnlyList<Change> ReconcileWith(IEnumerable<IssuedOutcome> issued)
        => Reconciler.Reconcile(this, Given.Value(issued, nameof(issued)));
}
