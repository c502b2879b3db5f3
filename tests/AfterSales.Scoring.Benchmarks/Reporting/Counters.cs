using System.Globalization;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>What can be counted without a watch: how often the filter was not enough.</summary>
internal static class Counters
{
    private const int Count = 200_000;

    /// <summary>Scores each workload once and prints what happened.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count} drawn assessments of each workload"));
        output.WriteLine();
        output.WriteLine("| Workload | Worked out in full | Share | Grades, best first | Differs from decimal |");
        output.WriteLine("|---|---:|---:|---|---:|");
        PrintRow<StandardScales>(output, "complete", Workload.Complete);
        PrintRow<OddScales>(output, "complete", Workload.Complete);
        PrintRow<StandardScales>(output, "one not applicable", r => Workload.WithoutTeamwork(r, UnscoredState.NotApplicable));
        PrintRow<StandardScales>(output, "one missing", r => Workload.WithoutTeamwork(r, UnscoredState.Missing));
    }

    private static void PrintRow<TScales>(TextWriter output, string values, Func<Ratings, Assessment> build)
        where TScales : struct, IScales
    {
        ScoringEngine engine = Workload.LoadEngine<TScales>();
        int[] grades = new int[engine.Policy.Grades.Count];
        int inFull = 0;
        int different = 0;
        foreach (Ratings ratings in Workload.Draw<TScales>(Count))
        {
            Assessment assessment = build(ratings);
            ScoreResult result = engine.Score(assessment);
            inFull += result.WasWorkedOutInFull ? 1 : 0;
            if (result.Grade is { } grade)
            {
                grades[grade.Rank]++;
                different += IsComplete(assessment) && grade.Rank != HandWritten.RankOf(TScales.TotalOf(ratings)) ? 1 : 0;
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {TScales.Name}, {values} | {inFull} | {100.0 * inFull / Count:0.##} % | {string.Join(" / ", grades)} | {different} |"));
    }

    private static bool IsComplete(Assessment assessment)
        => assessment.Ids.All(id => assessment.TryGetValue(id, out AssessedValue value) && value.Number is not null);
}
