namespace AfterSales.Scoring.Quickstart;

/// <summary>One assessment with everything that the engine says about it, and the case of the person.</summary>
internal sealed record ScoredRecord(ScoreResult Result, PersonCase Case, Decision Decision, Explanation Explanation)
{
    public Assessment Assessment => Result.Assessment;

    public string Person => Assessment.Subject;

    /// <summary>Gets the grade that everything follows: one that people set in place of the computed one, else that; null for none.</summary>
    public Grade? Grade => Decision.HasErrors ? Result.Grade : Decision.FinalGrade;

    public AssessmentPeriod Period => Assessment.Period;
}
