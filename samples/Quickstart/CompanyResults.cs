using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>Everything that the engine says: each assessment scored and decided, and the case of each person.</summary>
internal sealed record CompanyResults(IReadOnlyList<ScoredRecord> Records, IReadOnlyList<PersonCase> Cases)
{
    /// <summary>Scores all assessments and decides them by the case histories, with a progress bar where somebody watches.</summary>
    public static CompanyResults Make(Company company, IAnsiConsole console, Words words)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return Decide(company, [.. company.Assessments.Select(company.Engine.Score)]);
        }

        return console.Progress().AutoClear(true).Start(progress =>
        {
            List<ScoreResult> results = [];
            ProgressTask task = progress.AddTask(words.Say("Scoring", "评分"), maxValue: Math.Max(1, company.Assessments.Count));
            foreach (Assessment assessment in company.Assessments)
            {
                results.Add(company.Engine.Score(assessment));
                task.Increment(1);
            }

            return Decide(company, results);
        });
    }

    private static CompanyResults Decide(Company company, IReadOnlyList<ScoreResult> results)
    {
        List<ScoreResult> begun = [.. results.Where(r => r.Assessment.Period.Start <= company.AsOf)];
        IReadOnlyList<PersonCase> cases = PersonCase.MakeAll(company, begun);
        return new([.. begun.Select(r => Decide(company, r, cases.First(c => c.IsAbout(r.Assessment.Subject))))], cases);
    }

    private static ScoredRecord Decide(Company company, ScoreResult result, PersonCase @case)
        => new(result, @case, company.Engine.Decide(result, @case.History, company.AsOf), company.Engine.Explain(result));
}
