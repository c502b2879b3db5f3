namespace AfterSales.Scoring.Tests;

/// <summary>Decides about people of whom nothing else is on record.</summary>
internal static class WithoutHistory
{
    public static Decision Decide(this ScoringEngine engine, ScoreResult result)
        => engine.Decide(result, CaseHistory.Of(result.Assessment.Subject, "employer"), result.Assessment.Period.End);
}
