using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>One assessment with everything that the engine says about it.</summary>
internal sealed record ScoredRecord(Assessment Assessment, ScoreResult Result, Decision Decision, Explanation Explanation)
{
    public string Person => Assessment.Subject;

    public AssessmentPeriod Period => Assessment.Period;

    /// <summary>Scores all assessments, with a progress bar where somebody watches.</summary>
    public static IReadOnlyList<ScoredRecord> ScoreAll(Company company, IAnsiConsole console, Words words)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return [.. company.Assessments.Select(a => Score(company.Engine, a))];
        }

        return console.Progress().AutoClear(true).Start(progress =>
        {
            List<ScoredRecord> records = [];
            ProgressTask task = progress.AddTask(words.Say("Scoring", "评分"), maxValue: Math.Max(1, company.Assessments.Count));
            foreach (Assessment assessment in company.Assessments)
            {
                records.Add(Score(company.Engine, assessment));
                task.Increment(1);
            }

            return records;
        });
    }

    private static ScoredRecord Score(ScoringEngine engine, Assessment assessment)
    {
        ScoreResult result = engine.Score(assessment);
        return new ScoredRecord(assessment, result, engine.Decide(result, CaseHistory.Of(assessment.Subject, "company"), assessment.Period.End), engine.Explain(result));
    }
}
