namespace AfterSales.Scoring;

/// <summary>Works out the exact numbers behind a result when somebody asks for them.</summary>
/// <remarks>A grade needs fewer numbers than its explanation; most results are never explained.</remarks>
internal interface IScoreTrace
{
    ScoreBreakdown BreakDown(Assessment assessment);

    /// <summary>Gets the total from the sum in units of the filter that made the result.</summary>
    Exact TotalFrom(long units);
}
