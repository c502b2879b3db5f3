using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Plans;

/// <summary>The integer filter may only ever say what the exact way says.</summary>
public sealed class FilterTests
{
    private const string Policy = """
        {
          "format": 1, "id": "filter", "version": "1.0.0", "language": "en", "title": "Filter",
          "effective": { "from": "2026-01-01" },
          "series": [ { "id": "quarterly", "cycle": "quarter" } ],
          "grades": [ { "id": "good", "title": "Good" }, { "id": "pass", "title": "Pass" }, { "id": "fail", "title": "Fail", "failing": true } ],
          "criteria": [
            { "id": "a", "title": "A", "weight": 50, "rating": { "min": 0, "max": MAX1 } },
            { "id": "b", "title": "B", "weight": 30, "rating": { "min": 0, "max": MAX2 } },
            { "id": "c", "title": "C", "weight": 20, "rating": { "min": 0, "max": 100, "step": 0.5 }, "critical": { "below": 10, "then": { "gradeAtMost": "fail" } } },
            { "id": "note", "title": "Note", "reportOnly": true, "rating": { "min": 1, "max": 5 } } ],
          "unscored": { "missing": "leaveIncomplete" },
          "total": { "weightsTotal": 100, "outOf": 100, "rounding": ROUNDING,
            "ladder": [ { "grade": "good", "atLeast": 80 }, { "grade": "pass", "above": 60 }, { "grade": "fail", "otherwise": true } ] }
        }
        """;

    private static readonly ScoringEngine Whole = Load("100", "100", "\"none\"");
    private static readonly ScoringEngine Rounded = Load("100", "100", "{ \"decimals\": 1, \"mode\": \"halfAwayFromZero\" }");
    private static readonly ScoringEngine Odd = Load("9999991", "9999973", "{ \"decimals\": 0, \"mode\": \"halfEven\" }");

    [Property(MaxTest = 300)]
    public bool Whole_ratings_are_settled_exactly_by_the_filter(byte a, byte b, byte c)
        => Agrees(Whole, a % 101, b % 101, c % 101, mayFallBack: false);

    [Property(MaxTest = 300)]
    public bool A_rounding_is_settled_by_its_thresholds(uint a, uint b, byte c)
        => Agrees(Rounded, Exact.FromRatio(a % 1_000_001, 10_000), Exact.FromRatio(b % 1_000_001, 10_000), c % 101, mayFallBack: false);

    [Property(MaxTest = 300)]
    public bool Odd_scales_are_settled_by_bounds_or_exactly(uint a, uint b, byte c)
        => Agrees(Odd, a % 9999992, b % 9999974, c % 101, mayFallBack: true);

    [Theory]
    [InlineData(100, 100, 100.1)] // above its scale
    [InlineData(100, 100, 99.7)] // off its step
    [InlineData(100, 100, 9.5)] // a critical hit
    public void What_the_filter_does_not_take_goes_the_exact_way(decimal a, decimal b, decimal c)
        => Assert.True(Whole.Score(Of(a, b, c)).WasWorkedOutInFull);

    [Fact]
    public void An_assessment_in_another_order_or_with_a_note_is_still_settled_by_the_filter()
    {
        Assessment reversed = Assessment.For("E1", AssessmentPeriod.Quarter(2026, 1)).Value("note", 3).Value("c", 70).Value("b", 60).Value("a", 90).Build();
        ScoreResult result = Whole.Score(reversed);

        Assert.False(result.WasWorkedOutInFull);
        Assert.Equal((Exact)77, result.Total);
        Assert.Equal("pass", result.Grade!.Id);
    }

    [Fact]
    public void A_total_of_odd_scales_that_lies_on_a_cut_is_worked_out_in_full()
    {
        // 79.5 % of each scale: the midpoint that halfEven takes to 80.
        ScoreResult onTheCut = Odd.Score(Of(7949992.845m, 7949978.535m, 79.5m));
        ScoreResult justBelow = Odd.Score(Of(7949992.844m, 7949978.535m, 79.5m));

        Assert.True(onTheCut.WasWorkedOutInFull);
        Assert.Equal("good", onTheCut.Grade!.Id);
        Assert.False(justBelow.WasWorkedOutInFull);
        Assert.Equal("pass", justBelow.Grade!.Id);
        Assert.Equal((Exact)79, justBelow.Total);
    }

    private static bool Agrees(ScoringEngine engine, Exact a, Exact b, Exact c, bool mayFallBack)
    {
        ScoreResult result = engine.Score(Of(a, b, c));
        ScoreBreakdown exact = result.Breakdown;
        bool isCritical = c < 10;
        return result.Grade?.Id == exact.Grade?.Id
            && result.Status == exact.Status
            && result.Total == exact.Steps!.Total
            && (mayFallBack || isCritical || !result.WasWorkedOutInFull);
    }

    private static Assessment Of(Exact a, Exact b, Exact c)
        => Assessment.For("E1", AssessmentPeriod.Quarter(2026, 1)).Value("a", a).Value("b", b).Value("c", c).Build();

    private static ScoringEngine Load(string max1, string max2, string rounding)
        => ScoringEngine.LoadOrThrow(PolicySource.FromJson(Policy.Replace("MAX1", max1).Replace("MAX2", max2).Replace("ROUNDING", rounding)));
}
