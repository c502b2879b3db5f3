using AfterSales.Scoring.Quickstart.Tests.Support;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Quickstart.Tests;

/// <summary>Each explanation in the quickstart adds up, worked out anew from the JSON with arithmetic of its own.</summary>
public sealed class ExplanationTests
{
    private static readonly IReadOnlyList<RawRecord> Raw = RawRecord.ReadAll();

    public static TheoryData<int[]> Weights => new() { new[] { 20, 20, 20, 20, 20 }, new[] { 30, 20, 20, 15, 15 }, new[] { 1, 2, 7, 31, 59 } };

    [Theory]
    [MemberData(nameof(Weights))]
    public void Every_explanation_adds_up_from_full_marks_to_the_ladder_input(int[] weights)
    {
        ScoringEngine engine = Load(weights);
        Dictionary<string, Ratio> byCriterion = RawRecord.Criteria.Zip(weights).ToDictionary(p => p.First, p => (Ratio)p.Second);
        int scored = 0;
        foreach ((RawRecord raw, Assessment assessment) in Raw.Zip(Read()))
        {
            ScoreResult result = engine.Score(assessment);
            IReadOnlyList<Reason> reasons = engine.Explain(result).Reasons;
            Assert.Equal((raw.Subject, raw.Period), (assessment.Subject, assessment.Period.ToString()));
            Assert.Equal(raw.Status, result.Status.ToString());
            if (raw.Status != "Scored")
            {
                Assert.Empty(reasons);
                continue;
            }

            scored++;
            CheckReasons(raw, byCriterion, reasons);
            Assert.True(raw.Total(byCriterion).Is(reasons[^1].After), $"{raw.Subject} {raw.Period}: the last reason ends elsewhere");
            Assert.True(raw.Total(byCriterion).Is(result.Total!.Value), $"{raw.Subject} {raw.Period}: the total is another");
            Assert.Equal(RawRecord.GradeOf(raw.Total(byCriterion)), result.Grade!.Id);
        }

        Assert.True(scored > 200, $"only {scored} explanations were checked");
    }

    [Fact]
    public void The_data_hold_what_a_company_meets_in_a_year_and_a_half()
    {
        Assert.Equal(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"], Raw.Select(r => r.Period).Distinct());
        Assert.All(Raw.GroupBy(r => r.Period), quarter => Assert.True(quarter.Count() >= 40, quarter.Key));
        Assert.Equal(["excused", "missing", "notApplicable", "refused"], Raw.SelectMany(r => r.States.Values).Distinct().Order());
        Assert.Single(Raw, r => r.Ratings.Values.Any(v => !(Ratio.Parse(v) <= 100)));
        Assert.Contains(Raw, r => r.States.Count == 5 && r.States.Values.All(s => s == "excused"));
        Dictionary<string, Ratio> equal = RawRecord.Criteria.ToDictionary(c => c, _ => (Ratio)20);
        HashSet<Ratio> totals = [.. Raw.Where(r => r.Status == "Scored").Select(r => r.Total(equal))];
        Assert.Superset(new HashSet<Ratio>(new[] { "89.8", "90", "69.6", "80", "70", "69.9999998" }.Select(Ratio.Parse)), totals);
    }

    private static void CheckReasons(RawRecord raw, Dictionary<string, Ratio> weights, IReadOnlyList<Reason> reasons)
    {
        // S04 has neither points, critical criteria, caps nor rounding: one entry for each rating, one for the ladder, no remainder.
        string[] rated = [.. RawRecord.Criteria.Where(raw.Ratings.ContainsKey)];
        Assert.Equal([.. rated, null], reasons.Select(r => r.Id));
        Assert.Equal([.. rated.Select(_ => ReasonKind.Criterion), ReasonKind.Ladder], reasons.Select(r => r.Kind));

        Ratio value = 100;
        foreach (Reason reason in reasons)
        {
            Assert.True(value.Is(reason.Before), $"{raw.Subject} {raw.Period} {reason.Id}: starts where none ended");
            Ratio change = reason.Id is { } id ? raw.Change(id, weights) : 0;
            Assert.True(change.Is(reason.Points), $"{raw.Subject} {raw.Period} {reason.Id}: {reason.Points} is not its change");
            value += change;
            Assert.True(value.Is(reason.After), $"{raw.Subject} {raw.Period} {reason.Id}: ends elsewhere");
        }
    }

    private static ScoringEngine Load(int[] weights)
        => ScoringEngine.LoadOrThrow(
            PolicySource.FromUtf8(File.ReadAllBytes(RepositoryRoot.PathOf("samples", "Quickstart", "policy.json"))),
            PolicyParameters.None.WithWeights("weights", [.. weights.Select(w => (decimal)w)]));

    private static IReadOnlyList<Assessment> Read()
        => AssessmentJson.Read(PolicySource.FromUtf8(File.ReadAllBytes(RawRecord.File), "assessments.json")).ValueOrThrow();
}
