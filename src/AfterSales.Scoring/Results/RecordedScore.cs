namespace AfterSales.Scoring;

/// <summary>A score result as it is stored: what came out, as data, without the policy and the assessment that it came from.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RecordedScore
{
    internal RecordedScore()
    {
    }

    /// <summary>Gets the number of the scoring semantics.</summary>
    public required int Semantics { get; init; }

    /// <summary>Gets the version of the policy, with its fingerprint.</summary>
    public required PolicyVersion Policy { get; init; }

    /// <summary>Gets the subject of the assessment.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the period of the assessment.</summary>
    public required AssessmentPeriod Period { get; init; }

    /// <summary>Gets the id of the series; null when the assessment names none and the policy scores several.</summary>
    public required string? Series { get; init; }

    /// <summary>Gets how far the result could be brought.</summary>
    public required ScoreStatus Status { get; init; }

    /// <summary>Gets the total, or null when there is none.</summary>
    public required Exact? Total { get; init; }

    /// <summary>Gets full marks, or null when the policy has no total.</summary>
    public required Exact? OutOf { get; init; }

    /// <summary>Gets the id of the grade, or null when there is none.</summary>
    public required string? Grade { get; init; }

    /// <summary>Gets the criteria and groups in the order of the policy.</summary>
    public required IReadOnlyList<RecordedCriterionScore> Criteria { get; init; }

    /// <summary>Gets the bonus and penalty points in the order of the policy.</summary>
    public required IReadOnlyList<RecordedPoints> Points { get; init; }

    /// <summary>Gets the ids of the critical criteria that were hit, in the order of the policy.</summary>
    public required IReadOnlyList<string> CriticalHits { get; init; }

    /// <summary>Gets between which totals an incomplete result can still end, or null.</summary>
    public required RecordedRange? Range { get; init; }

    /// <summary>Gets why the result is what it is; their places are pointers into the assessment, and those that were read back are in English.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Keeps a result as data.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    public static RecordedScore Of(ScoreResult result)
    {
        Assessment assessment = Given.Value(result, nameof(result)).Assessment;
        return new RecordedScore
        {
            Semantics = ScoreResult.Semantics,
            Policy = result.Policy,
            Subject = assessment.Subject,
            Period = assessment.Period,
            Series = result.Series,
            Status = result.Status,
            Total = result.Total,
            OutOf = result.OutOf,
            Grade = result.Grade?.Id,
            Criteria = [.. result.Criteria.Select(c => new RecordedCriterionScore
            {
                Id = c.Id, Rating = c.Value, State = c.State, Points = c.Points, EffectiveWeight = c.EffectiveWeight, Contribution = c.Contribution,
            })],
            Points = [.. result.Points.Select(p => new RecordedPoints(p.Id, p.Points))],
            CriticalHits = [.. result.CriticalHits.Select(h => h.Criterion)],
            Range = result.Range is { } range ? new RecordedRange(range.Lowest, range.Highest, range.DecidedGrade?.Id) : null,
            Diagnostics = [.. result.Diagnostics.Select(d => d.MovedTo(assessment.Places.PointerIn(d.Location)))],
        };
    }
}
