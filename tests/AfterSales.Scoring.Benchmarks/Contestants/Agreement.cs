namespace AfterSales.Scoring.Benchmarks;

/// <summary>The check that all contestants give the same grades: a fast wrong answer wins nothing.</summary>
internal static class Agreement
{
    /// <summary>Compares the grades of all contestants.</summary>
    /// <exception cref="InvalidOperationException">Two of them differ.</exception>
    public static async Task CheckAsync<TScales>(ScoringEngine engine, Ratings[] all, RulesEngineGrader[] others)
        where TScales : struct, IScales
    {
        foreach (Ratings ratings in all)
        {
            int expected = HandWritten.RankOf(TScales.TotalOf(ratings));
            Require(expected, HandWritten.RankOf(TScales.TotalOf(ratings.ById())), "the dictionary", ratings);
            foreach (RulesEngineGrader other in others)
            {
                Require(expected, await other.RankOfAsync(ratings), "RulesEngine", ratings);
            }

            ScoreResult result = engine.Score(Workload.Complete(ratings));
            Require(expected, result.Grade?.Rank, "Score", ratings);
            Require(expected, RankByMoney(engine.Decide(result, Workload.NoHistory, result.Assessment.Period.End)), "Decide", ratings);
            RequireRun(expected, engine.Decide(result, Workload.YearOnRecord(result.Policy), result.Assessment.Period.End));
            Require(expected, engine.Explain(result).Result.Grade?.Rank, "Explain", ratings);
            CheckExactWay<TScales>(engine, ratings);
        }
    }

    private static void CheckExactWay<TScales>(ScoringEngine engine, Ratings ratings)
        where TScales : struct, IScales
    {
        // Without the last criterion the other four keep their proportions: a quarter each.
        decimal total = ratings.Values.Take(4).Select((v, i) => 25m * v / TScales.Maxima[i]).Sum();
        ScoreResult notApplicable = engine.Score(Workload.WithoutTeamwork(ratings, UnscoredState.NotApplicable));
        Require(HandWritten.RankOf(total), notApplicable.Grade?.Rank, "Score without a rating", ratings);
        Require(null, engine.Score(Workload.WithoutTeamwork(ratings, UnscoredState.Missing)).Grade?.Rank, "Score with a missing rating", ratings);
    }

    // The fail on record and this one are two in a row; the training stands between them, and only the approval is missing.
    private static void RequireRun(int expected, Decision decision)
    {
        OutcomeState? finding = decision.Outcomes.SingleOrDefault(o => o.Kind == OutcomeKind.Termination)?.State;
        if (decision.HasErrors || finding != (expected == 3 ? OutcomeState.RequiresApproval : null))
        {
            throw new InvalidOperationException($"a year on record gives {finding?.ToString() ?? "no finding"} for grade {expected}");
        }
    }

    private static int RankByMoney(Decision decision)
        => Enumerable.Range(0, 4).Single(rank => decision.Money.Single().Amount == HandWritten.MoneyOf(rank));

    private static void Require(int? expected, int? actual, string who, Ratings ratings)
    {
        if (actual != expected)
        {
            throw new InvalidOperationException(
                $"{who} says grade {actual} instead of {expected} for {string.Join(", ", ratings.Values)}");
        }
    }
}
