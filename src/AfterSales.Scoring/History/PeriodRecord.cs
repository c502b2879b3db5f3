using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What is on record about one person in one period of one series.</summary>
/// <remarks>
/// Decision semantics, section 1. A record is data that the host keeps; whether it fits a policy is said by the decision.
/// The methods that change something return a new record.
/// </remarks>
/// <threadsafety>Immutable as seen from outside; safe to share between threads.</threadsafety>
public sealed class PeriodRecord
{
    // A cache of a pure function: two threads may both compute it and store equal values.
    private IReadOnlyList<RecordedCriterion>? _criteria;

    private PeriodRecord(string id, string series, AssessmentPeriod period, PolicyVersion policy, RecordStanding standing)
    {
        Id = Given.Text(id, nameof(id));
        Series = Given.Text(series, nameof(series));
        Period = Given.Value(period, nameof(period));
        Policy = Given.Value(policy, nameof(policy));
        Standing = standing;
    }

    private PeriodRecord(PeriodRecord other)
    {
        Id = other.Id;
        Series = other.Series;
        Period = other.Period;
        Policy = other.Policy;
        Standing = other.Standing;
        Grade = other.Grade;
        Score = other.Score;
        KeptTotal = other.KeptTotal;
        _criteria = other._criteria;
        Status = other.Status;
        Adjustment = other.Adjustment;
        Role = other.Role;
        ServedFrom = other.ServedFrom;
        ServedTo = other.ServedTo;
        IsRelative = other.IsRelative;
        Assessment = other.Assessment;
    }

    /// <summary>Gets the host's id of the record.</summary>
    public string Id { get; }

    /// <summary>Gets the id of the series.</summary>
    public string Series { get; }

    /// <summary>Gets the period.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>Gets the version of the policy that it was made under.</summary>
    public PolicyVersion Policy { get; }

    /// <summary>Gets what the period ended with.</summary>
    public RecordStanding Standing { get; }

    /// <summary>Gets the id of the computed grade; null unless <see cref="Standing"/> is <see cref="RecordStanding.Graded"/>.</summary>
    public string? Grade { get; private init; }

    /// <summary>Gets the computed total, or null when there is none or it wasn't kept.</summary>
    public Exact? Total => Score is null ? KeptTotal : Score.Total;

    /// <summary>Gets what was kept of the criteria; may be empty.</summary>
    public IReadOnlyList<RecordedCriterion> Criteria => _criteria ??= Score is null ? [] : CriteriaOf(Score);

    /// <summary>Gets how far the record may be relied on.</summary>
    public RecordStatus Status { get; private init; } = RecordStatus.Final;

    /// <summary>Gets the grade that people set in place of the computed one, or null.</summary>
    public Adjustment? Adjustment { get; private init; }

    /// <summary>Gets the post that was assessed, or null when it wasn't kept.</summary>
    public string? Role { get; private init; }

    /// <summary>Gets the first day that the person served in the period; null when it was all of it.</summary>
    public LocalDate? ServedFrom { get; private init; }

    /// <summary>Gets the last day that the person served in the period; null when it was all of it.</summary>
    public LocalDate? ServedTo { get; private init; }

    /// <summary>Gets a value indicating whether the grade came from a comparison with others.</summary>
    public bool IsRelative { get; private init; }

    /// <summary>Gets the assessment behind the record, or null when it wasn't kept with it.</summary>
    public Assessment? Assessment { get; private init; }

    // Most decisions never look at a total or a criterion, and a result works them out when it is asked.
    private ScoreResult? Score { get; init; }

    private Exact? KeptTotal { get; init; }

    /// <summary>Gets the id of the grade that everything follows: the adjusted one, else the computed one; null when there is none.</summary>
    public string? FinalGrade => Adjustment?.Grade ?? Grade;

    /// <summary>Gets a value indicating whether the record stands for its period: it is provisional, final or contested.</summary>
    public bool IsLive => Status is RecordStatus.Provisional or RecordStatus.Final or RecordStatus.Contested;

    /// <summary>Keeps a result as a record.</summary>
    /// <param name="id">The host's id of the record.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentException">The id is empty, or the assessment names no series although the policy scores several.</exception>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    public static PeriodRecord Of(string id, ScoreResult result)
    {
        Given.Value(result, nameof(result));
        return new PeriodRecord(id, result.Series ?? throw new ArgumentException("the assessment names no series", nameof(result)), result.Assessment.Period, result.Policy, StandingOf(result))
        {
            Grade = result.Grade?.Id,
            Score = result,
            Assessment = result.Assessment,
        };
    }

    /// <summary>Makes a record of a grade, such as one that was given before the SDK came into use.</summary>
    /// <param name="id">The host's id of the record.</param>
    /// <param name="series">The id of the series.</param>
    /// <param name="period">The period.</param>
    /// <param name="policy">The version of the policy that gave the grade.</param>
    /// <param name="grade">The id of the grade.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentNullException">There is no period or policy.</exception>
    public static PeriodRecord Graded(string id, string series, AssessmentPeriod period, PolicyVersion policy, string grade)
        => new(id, series, period, policy, RecordStanding.Graded) { Grade = Given.Text(grade, nameof(grade)) };

    /// <summary>Makes a record of a period without a grade.</summary>
    /// <param name="id">The host's id of the record.</param>
    /// <param name="series">The id of the series.</param>
    /// <param name="period">The period.</param>
    /// <param name="policy">The version of the policy in force.</param>
    /// <param name="standing">What the period ended with; not <see cref="RecordStanding.Graded"/>.</param>
    /// <exception cref="ArgumentException">A text is empty, or the standing is graded.</exception>
    /// <exception cref="ArgumentNullException">There is no period or policy.</exception>
    public static PeriodRecord Ungraded(string id, string series, AssessmentPeriod period, PolicyVersion policy, RecordStanding standing)
        => standing == RecordStanding.Graded
            ? throw new ArgumentException("a graded record needs its grade", nameof(standing))
            : new PeriodRecord(id, series, period, policy, Given.Member(standing, nameof(standing)));

    /// <summary>Gives the record another status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public PeriodRecord WithStatus(RecordStatus status) => new(this) { Status = Given.Member(status, nameof(status)) };

    /// <summary>Sets a grade in place of the computed one.</summary>
    /// <param name="adjustment">The adjustment.</param>
    /// <exception cref="ArgumentNullException">There is no adjustment.</exception>
    public PeriodRecord WithAdjustment(Adjustment adjustment) => new(this) { Adjustment = Given.Value(adjustment, nameof(adjustment)) };

    /// <summary>Names the post that was assessed.</summary>
    /// <param name="role">The id of the post.</param>
    /// <exception cref="ArgumentException">The role is empty.</exception>
    public PeriodRecord WithRole(string role) => new(this) { Role = Given.Text(role, nameof(role)) };

    /// <summary>Says on which days of the period the person served, for money that is paid by the day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The days don't lie in the period, or the last is before the first.</exception>
    public PeriodRecord WithService(LocalDate from, LocalDate to)
        => from < Period.Start || to > Period.End || to < from
            ? throw new ArgumentException("the days served lie in the period, the first not after the last", nameof(to))
            : new PeriodRecord(this) { ServedFrom = from, ServedTo = to };

    /// <summary>Says that the grade came from a comparison with others.</summary>
    public PeriodRecord AsRelative() => new(this) { IsRelative = true };

    /// <summary>Keeps what a condition may look at, from a result that the record is of.</summary>
    internal PeriodRecord WithScore(ScoreResult result)
        => new(this) { Score = result, _criteria = null, Assessment = result.Assessment };

    /// <summary>Keeps what was stored with the record.</summary>
    internal PeriodRecord WithScore(Exact? total, ImmutableArray<RecordedCriterion> criteria, Assessment? assessment)
        => new(this) { Score = null, KeptTotal = total, _criteria = criteria, Assessment = assessment };

    private static ImmutableArray<RecordedCriterion> CriteriaOf(ScoreResult result)
        => [.. result.Criteria.Where(c => c.Points is not null || c.Value is not null).Select(c => new RecordedCriterion(c.Id, c.Value, c.Points))];

    internal static RecordStanding StandingOf(ScoreResult result)
        => result.Status switch
        {
            ScoreStatus.Scored when result.Grade is not null => RecordStanding.Graded,
            ScoreStatus.Scored or ScoreStatus.NoTotal => RecordStanding.NoTotal,
            ScoreStatus.NotEvaluated => RecordStanding.NotEvaluated,
            ScoreStatus.NeedsReview => RecordStanding.NeedsReview,
            _ => RecordStanding.Incomplete,
        };
}
