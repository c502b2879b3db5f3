namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>One history, looked at on one day by one policy.</summary>
/// <param name="Policy">The policy that decides.</param>
/// <param name="History">The history with the records of this policy id alone (section 1.5).</param>
/// <param name="AsOf">The as-of date.</param>
/// <param name="Errors">The errors of section 2.2 that are about the history as a whole.</param>
internal sealed record Case(DecidingPolicy Policy, ReferenceHistory History, DateOnly AsOf, IReadOnlySet<string> Errors)
{
    public ReferenceRecord[] Live { get; } = [.. History.Records.Where(r => r.IsLive)];

    /// <summary>Finds the live record of a period, of which there is at most one (section 1.3).</summary>
    public ReferenceRecord? LiveOf(string series, Days period)
        => Live.FirstOrDefault(r => r.Period == period && r.Series == series);

    /// <summary>Section 1.5; for a record that is graded.</summary>
    public bool IsReadable(ReferenceRecord record)
        => Policy.Grades.Contains(record.FinalGrade!);

    /// <summary>Says whether a record can be looked at as if it were the decided one (sections 4.8 and 6.2).</summary>
    public bool IsDecidable(ReferenceRecord record) => record.Counts && record.IsGraded && IsReadable(record);

    /// <summary>Section 2.4, for records of different periods or series.</summary>
    public bool IsEarlier(ReferenceRecord record, ReferenceRecord than)
    {
        Days one = record.Period;
        Days other = than.Period;
        return one.Last != other.Last ? one.Last < other.Last
            : one.First != other.First ? one.First < other.First
            : Policy.PlaceOf(record.Series) < Policy.PlaceOf(than.Series);
    }

    /// <summary>Sorts records as section 2.4 does.</summary>
    public List<ReferenceRecord> InOrder(IEnumerable<ReferenceRecord> records)
        => [.. records.OrderBy(r => r.Period.Last).ThenBy(r => r.Period.First).ThenBy(r => Policy.PlaceOf(r.Series))];
}
