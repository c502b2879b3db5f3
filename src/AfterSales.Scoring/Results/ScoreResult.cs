namespace AfterSales.Scoring;

/// <summary>The score of one subject in one period under one policy.</summary>
/// <remarks>
/// The status and the grade are worked out when the result is made; totals and contributions when they are first asked
/// for, always to the same values. The result keeps its assessment for that.
/// </remarks>
/// <threadsafety>Immutable as seen from outside; safe to share between threads.</threadsafety>
public sealed class ScoreResult
{
    /// <summary>The number of the scoring semantics that results of this package follow.</summary>
    public const int Semantics = 1;

    private readonly IScoreTrace _trace;
    private readonly long _units;

    // A cache of a pure function: two threads may both compute it and store equal values.
    private ScoreBreakdown? _breakdown;

    /// <summary>A result of the filter: nothing is wrong, and the grade is certain.</summary>
    internal ScoreResult(Assessment assessment, IScoreTrace trace, Grade? grade, long units)
    {
        _units = units;
        Assessment = assessment;
        _trace = trace;
        Status = ScoreStatus.Scored;
        Grade = grade;
    }

    /// <summary>A result that was worked out in full.</summary>
    internal ScoreResult(Assessment assessment, IScoreTrace trace, ScoreBreakdown breakdown)
    {
        Assessment = assessment;
        _trace = trace;
        Status = breakdown.Status;
        Grade = breakdown.Grade;
        _breakdown = breakdown;
        WasWorkedOutInFull = true;
    }

    /// <summary>Gets the assessment that was scored.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets the version of the policy that scored it, with its fingerprint.</summary>
    public PolicyVersion Policy => _trace.Policy;

    /// <summary>Gets the id of the series; null when the assessment names none and the policy scores several.</summary>
    public string? Series => _trace.SeriesOf(Assessment);

    /// <summary>Gets how far the result could be brought.</summary>
    public ScoreStatus Status { get; }

    /// <summary>Gets the grade; null unless <see cref="Status"/> is <see cref="ScoreStatus.Scored"/> and the policy has a ladder.</summary>
    public Grade? Grade { get; }

    /// <summary>Gets full marks (满分), or null when the policy has no total.</summary>
    public Exact? OutOf => _trace.OutOf;

    /// <summary>Gets the total after all steps; null when there is none (see <see cref="Status"/>).</summary>
    public Exact? Total
        => !WasWorkedOutInFull ? _trace.TotalOf(Assessment, _units)
            : Status is ScoreStatus.Scored or ScoreStatus.NeedsReview ? Steps?.Total
            : null;

    /// <summary>Gets the value after each step on the way to the total; null when there is no total.</summary>
    public TotalSteps? Steps => Breakdown.Steps;

    /// <summary>Gets the criteria and groups in the order of the policy.</summary>
    public IReadOnlyList<CriterionScore> Criteria => Breakdown.Criteria;

    /// <summary>Gets the bonus and penalty points in the order of the policy.</summary>
    public IReadOnlyList<PointsScore> Points => Breakdown.Points;

    /// <summary>Gets the critical criteria that were hit, in the order of the policy.</summary>
    public IReadOnlyList<CriticalHit> CriticalHits => Breakdown.CriticalHits;

    /// <summary>Gets the sum of share times nominal weight over the rated criteria that count, before any weight is spread or rounded.</summary>
    /// <remarks>Scoring semantics, section 5.4; in the unit of the weights, and without groups that count as a whole.</remarks>
    public Exact RawPoints => Breakdown.RawPoints;

    /// <summary>Gets the sum of the nominal weights behind <see cref="RawPoints"/>.</summary>
    public Exact RawOutOf => Breakdown.RawOutOf;

    /// <summary>Gets between which totals an incomplete result can still end; null when it isn't known or isn't needed.</summary>
    public PossibleRange? Range => Breakdown.Range;

    /// <summary>Gets why the result is what it is, where that needs saying; empty for most scored results.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Breakdown.Diagnostics;

    /// <summary>Gets a value indicating whether the filter was not enough and the result was worked out in full at once.</summary>
    internal bool WasWorkedOutInFull { get; }

    /// <summary>Tells whether the result was made by a plan.</summary>
    internal bool IsOf(IScoreTrace trace) => ReferenceEquals(_trace, trace);

    internal ScoreBreakdown Breakdown => _breakdown ??= _trace.BreakDown(Assessment);
}
