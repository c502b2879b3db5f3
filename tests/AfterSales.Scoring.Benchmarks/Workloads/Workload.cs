using System.Text.Json.Nodes;
using NodaTime;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>Standard S04 on the scales of a workload, and people to score with it.</summary>
internal static class Workload
{
    private static readonly AssessmentPeriod Period = AssessmentPeriod.Quarter(2026, 1);

    /// <summary>Gets the history of a person about whom nothing else is on record.</summary>
    public static CaseHistory NoHistory { get; } = CaseHistory.Of("E001", "employer");

    /// <summary>Makes the history of a person with four quarters on record, the last of them a fail, and a training after it.</summary>
    /// <remarks>So each fail of the workload is the second in a row, with evidence to look for.</remarks>
    public static CaseHistory YearOnRecord(PolicyVersion policy)
    {
        string[] grades = ["pass", "good", "pass", "fail"];
        return NoHistory
            .With([.. grades.Select((g, i) => PeriodRecord.Graded($"2025-Q{i + 1}", "quarterly", AssessmentPeriod.Quarter(2025, i + 1), policy, g))])
            .With(new Evidence("t-1", "training", new LocalDate(2026, 2, 20)));
    }

    /// <summary>Loads the policy of the quickstart with a fifth of the weight on each criterion.</summary>
    public static ScoringEngine LoadEngine<TScales>()
        where TScales : struct, IScales
    {
        using Stream stream = typeof(Workload).Assembly.GetManifestResourceStream("policy.json")!;
        JsonObject policy = JsonNode.Parse(stream)!.AsObject();
        for (int i = 0; i < Ratings.Ids.Length; i++)
        {
            policy["criteria"]![i]!["rating"]!["max"] = TScales.Maxima[i];
        }

        // The examples are about scales of 0 to 100.
        policy.Remove("examples");
        return ScoringEngine.LoadOrThrow(
            PolicySource.FromJson(policy.ToJsonString()), PolicyParameters.None.WithWeights("weights", 20, 20, 20, 20, 20));
    }

    /// <summary>Draws ratings: the same ones in every run, a good part of them in each grade.</summary>
    public static IEnumerable<Ratings> Draw<TScales>(int count)
        where TScales : struct, IScales
    {
        var random = new Random(20260401);
        for (int i = 0; i < count; i++)
        {
            // In hundredths of full marks. Each person has a level, and ratings around it.
            int level = random.Next(60_00, 97_00);
            decimal[] values = [.. TScales.Maxima.Select(max => DrawOne(random, level, max))];
            yield return new Ratings(values);
        }
    }

    /// <summary>Makes the assessment of complete ratings.</summary>
    /// <remarks>As a host writes it: the benchmarks time this too.</remarks>
    public static Assessment Complete(Ratings ratings)
        => Assessment.For("E001", Period).InSeries("quarterly")
            .Value("attitude", ratings.Attitude)
            .Value("ability", ratings.Ability)
            .Value("efficiency", ratings.Efficiency)
            .Value("satisfaction", ratings.Satisfaction)
            .Value("teamwork", ratings.Teamwork)
            .Build();

    /// <summary>Makes an assessment without the last rating, which for some reason does not exist.</summary>
    public static Assessment WithoutTeamwork(Ratings ratings, UnscoredState state)
        => Assessment.For("E001", Period).InSeries("quarterly")
            .Value("attitude", ratings.Attitude)
            .Value("ability", ratings.Ability)
            .Value("efficiency", ratings.Efficiency)
            .Value("satisfaction", ratings.Satisfaction)
            .Unscored("teamwork", state)
            .Build();

    private static decimal DrawOne(Random random, int level, long max)
    {
        int percent = Math.Min(level + random.Next(-12_00, 12_00), 100_00);
        if (max != 100)
        {
            return max * percent / 100_00 - random.Next(0, 1000);
        }

        // Half of all raters write whole numbers, the others one or two decimals.
        return random.Next(4) switch
        {
            0 => decimal.Round(percent / 100m, 1),
            1 => percent / 100m,
            _ => decimal.Round(percent / 100m, 0),
        };
    }
}
