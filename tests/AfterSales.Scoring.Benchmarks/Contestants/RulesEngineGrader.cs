using RulesEngine.Models;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>The grades of standard S04 as rules of Microsoft's RulesEngine: one workflow, one rule for each grade.</summary>
internal sealed class RulesEngineGrader
{
    private const string WorkflowName = "grades";

    private readonly RulesEngine.RulesEngine _engine;

    private RulesEngineGrader(ReSettings? settings, params Rule[] rules)
        => _engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = WorkflowName, Rules = rules }], settings);

    /// <summary>Makes the workflow as RulesEngine's documentation shows it: default settings, every grade with both its bounds.</summary>
    public static RulesEngineGrader AsDocumented(string total)
        => new(
            null,
            RuleFor("excellent", $"{total} >= 90m"),
            RuleFor("good", $"{total} >= 80m and {total} < 90m"),
            RuleFor("pass", $"{total} >= 70m and {total} < 80m"),
            RuleFor("fail", $"{total} < 70m"));

    /// <summary>Makes the fastest workflow found: what RulesEngine's own benchmark switches off is off, and nothing is computed twice.</summary>
    public static RulesEngineGrader Tuned(string total)
        => new(
            new ReSettings { EnableFormattedErrorMessage = false, EnableScopedParams = false, AutoExecuteActions = false },
            RuleFor("excellent", $"{total} >= 90m"),
            RuleFor("good", $"{total} >= 80m"),
            RuleFor("pass", $"{total} >= 70m"));

    /// <summary>Gets the rank of the grade: the place of the first rule that holds, or the place after the last.</summary>
    public async ValueTask<int> RankOfAsync(Ratings ratings)
    {
        List<RuleResultTree> results = await _engine.ExecuteAllRulesAsync(WorkflowName, ratings);
        for (int i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
            {
                return i;
            }
        }

        return results.Count;
    }

    private static Rule RuleFor(string grade, string expression) => new() { RuleName = grade, Expression = expression };
}
