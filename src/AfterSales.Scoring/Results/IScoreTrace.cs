namespace AfterSales.Scoring;

/// <summary>Works out the exact numbers behind a result when somebody asks for them.</summary>
/// <remarks>A grade needs fewer numbers than its explanation; most results are never explained.</remarks>
internal interface IScoreTrace
{
    /// <summary>Gets full marks, or null when the policy has no total.</summary>
    Exact? OutOf { get; }

    /// <summary>Gets the version of the policy.</summary>
    PolicyVersion Policy { get; }

    /// <summary>Gets the series of an assessment; null when it names none and the policy scores several.</summary>
    string? SeriesOf(Assessment assessment);

    ScoreBreakdown BreakDown(Assessment assessment);

    /// <summary>Gets the total of an assessment that the filter has scored, from the units that it found.</summary>
    Exact TotalOf(Assessment assessment, long units);
}
