using BenchmarkDotNet.Attributes;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>All contestants on one workload, in one run, so that their times can be divided by each other.</summary>
/// <typeparam name="TScales">The workload.</typeparam>
[MemoryDiagnoser(displayGenColumns: false)]
public abstract class GradeBenchmarks<TScales>
    where TScales : struct, IScales
{
    // Enough that no branch predictor learns them by heart, few enough to stay in the cache with all forms of them.
    private const int Count = 1_024;

    private readonly ScoringEngine _engine = Workload.LoadEngine<TScales>();
    private readonly RulesEngineGrader _documented = RulesEngineGrader.AsDocumented(TScales.TotalExpression);
    private readonly RulesEngineGrader _tuned = RulesEngineGrader.Tuned(TScales.TotalExpression);
    private Ratings[] _ratings = [];
    private Dictionary<string, decimal>[] _byId = [];
    private Assessment[] _complete = [];
    private Assessment[] _notApplicable = [];
    private Assessment[] _missing = [];
    private CaseHistory _yearOnRecord = Workload.NoHistory;

    /// <summary>Draws the workload, warms both engines up, and refuses to time contestants that don't agree.</summary>
    [GlobalSetup]
    public async Task SetUp()
    {
        _ratings = [.. Workload.Draw<TScales>(Count)];
        _byId = [.. _ratings.Select(r => r.ById())];
        _complete = [.. _ratings.Select(Workload.Complete)];
        _notApplicable = [.. _ratings.Select(r => Workload.WithoutTeamwork(r, UnscoredState.NotApplicable))];
        _missing = [.. _ratings.Select(r => Workload.WithoutTeamwork(r, UnscoredState.Missing))];
        _yearOnRecord = Workload.YearOnRecord(_engine.Score(_complete[0]).Policy);
        await Agreement.CheckAsync<TScales>(_engine, _ratings, [_documented, _tuned]);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count, Description = "by hand, class")]
    public int HandWrittenClass()
    {
        int sum = 0;
        foreach (Ratings ratings in _ratings)
        {
            sum += HandWritten.RankOf(TScales.TotalOf(ratings));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "by hand, class, with money")]
    public decimal HandWrittenClassWithMoney()
    {
        decimal sum = 0;
        foreach (Ratings ratings in _ratings)
        {
            sum += HandWritten.MoneyOf(HandWritten.RankOf(TScales.TotalOf(ratings)));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "by hand, dictionary")]
    public int HandWrittenDictionary()
    {
        int sum = 0;
        foreach (Dictionary<string, decimal> ratings in _byId)
        {
            sum += HandWritten.RankOf(TScales.TotalOf(ratings));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "RulesEngine as documented")]
    public Task<int> RulesEngineAsDocumented() => SumAsync(_documented);

    [Benchmark(OperationsPerInvoke = Count, Description = "RulesEngine tuned")]
    public Task<int> RulesEngineTuned() => SumAsync(_tuned);

    [Benchmark(OperationsPerInvoke = Count, Description = "Score: grade")]
    public int Score()
    {
        int sum = 0;
        foreach (Assessment assessment in _complete)
        {
            sum += _engine.Score(assessment).Grade!.Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Build the assessment, Score: grade")]
    public int BuildAndScore()
    {
        int sum = 0;
        foreach (Ratings ratings in _ratings)
        {
            sum += _engine.Score(Workload.Complete(ratings)).Grade!.Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Score: grade and total")]
    public int ScoreAndTotal()
    {
        int sum = 0;
        foreach (Assessment assessment in _complete)
        {
            ScoreResult result = _engine.Score(assessment);
            sum += result.Grade!.Rank + result.Total!.Value.Sign;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Score and Decide")]
    public int ScoreAndDecide()
    {
        int sum = 0;
        foreach (Assessment assessment in _complete)
        {
            Decision decision = _engine.Decide(_engine.Score(assessment), Workload.NoHistory, assessment.Period.End);
            sum += decision.Outcomes[0].Money!.Amount.Sign;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Score and Decide, a year on record")]
    public int ScoreAndDecideWithHistory()
    {
        int sum = 0;
        foreach (Assessment assessment in _complete)
        {
            sum += _engine.Decide(_engine.Score(assessment), _yearOnRecord, assessment.Period.End).Outcomes.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Score and Explain")]
    public int ScoreAndExplain()
    {
        int sum = 0;
        foreach (Assessment assessment in _complete)
        {
            sum += _engine.Explain(_engine.Score(assessment)).Reasons.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Score, one not applicable (exact)")]
    public int ScoreNotApplicable()
    {
        int sum = 0;
        foreach (Assessment assessment in _notApplicable)
        {
            sum += _engine.Score(assessment).Grade!.Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "Score, one missing (exact)")]
    public int ScoreMissing()
    {
        int sum = 0;
        foreach (Assessment assessment in _missing)
        {
            sum += (int)_engine.Score(assessment).Status;
        }

        return sum;
    }

    private async Task<int> SumAsync(RulesEngineGrader grader)
    {
        int sum = 0;
        foreach (Ratings ratings in _ratings)
        {
            sum += await grader.RankOfAsync(ratings);
        }

        return sum;
    }
}

/// <summary>The contestants on standard S04 as printed.</summary>
public class StandardBenchmarks : GradeBenchmarks<StandardScales>;

/// <summary>The contestants on scales that force the filter to work with bounds.</summary>
public class OddScalesBenchmarks : GradeBenchmarks<OddScales>;
