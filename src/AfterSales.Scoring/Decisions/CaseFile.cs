using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>A history put in order for one policy: what is live, what counts, what came before what.</summary>
internal sealed class CaseFile
{
    private readonly Dictionary<string, int> _seriesOrder;
    private readonly Dictionary<object, PeriodRecord[]> _bySeries = [];
    private readonly PeriodRecord[] _live;
    private readonly Dictionary<string, Grade> _grades;

    public CaseFile(ScoringPolicy policy, CaseHistory history, LocalDate asOf, PeriodRecord? unrecorded)
    {
        Policy = policy;
        History = history;
        AsOf = asOf;
        _seriesOrder = policy.Series.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _grades = policy.Grades.ToDictionary(g => g.Id, StringComparer.Ordinal);
        _live =
        [
            .. history.Records.Where(r => r.IsLive && r.Policy.Id == policy.Id).Concat(unrecorded is null ? [] : [unrecorded])
                .OrderBy(r => r.Period.End).ThenBy(r => r.Period.Start).ThenBy(r => OrderOf(r.Series)),
        ];
    }

    public ScoringPolicy Policy { get; }

    public CaseHistory History { get; }

    public LocalDate AsOf { get; }

    /// <summary>Gets the live records of this policy, oldest first (decision semantics, section 2.4).</summary>
    public IReadOnlyList<PeriodRecord> Live => _live;

    /// <summary>Gets what was decided already.</summary>
    public Dictionary<PeriodRecord, Decision> Decided { get; } = [];

    /// <summary>Gets the live records of some series, oldest first.</summary>
    public PeriodRecord[] LiveOf(ImmutableArray<Series> series, object key)
    {
        if (!_bySeries.TryGetValue(key, out PeriodRecord[]? records))
        {
            records = [.. _live.Where(r => series.Any(s => s.Id == r.Series))];
            _bySeries.Add(key, records);
        }

        return records;
    }

    /// <summary>Tells whether a record comes before another one.</summary>
    public bool IsBefore(PeriodRecord record, PeriodRecord other) => Array.IndexOf(_live, record) < Array.IndexOf(_live, other);

    /// <summary>Gets the final grade of a record in the grades of this policy; null when it has none, or one that this version doesn't declare.</summary>
    public Grade? GradeOf(PeriodRecord record)
        => IsGraded(record) && _grades.TryGetValue(record.FinalGrade!, out Grade? grade) ? grade : null;

    /// <summary>Tells whether a record ended with a grade, by computation or, in a printed gap, by people.</summary>
    public static bool IsGraded(PeriodRecord record)
        => record.Standing == RecordStanding.Graded || (record.Standing == RecordStanding.NeedsReview && record.Adjustment is not null);

    private int OrderOf(string series) => _seriesOrder.TryGetValue(series, out int order) ? order : int.MaxValue;
}
