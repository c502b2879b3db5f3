namespace AfterSales.Scoring;

/// <summary>One of the records that a consecutive rule found.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RunRecord
{
    internal RunRecord(string record, string series, AssessmentPeriod period, string? grade)
    {
        Record = record;
        Series = series;
        Period = period;
        Grade = grade;
    }

    /// <summary>Gets the host's id of the record.</summary>
    public string Record { get; }

    /// <summary>Gets the id of the series.</summary>
    public string Series { get; }

    /// <summary>Gets the period.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>Gets the id of the final grade; null when it isn't known whether the record matches.</summary>
    public string? Grade { get; }
}
