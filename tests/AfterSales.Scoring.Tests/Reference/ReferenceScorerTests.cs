using AfterSales.Scoring.Reference;
using static AfterSales.Scoring.Tests.Reference.PolicyTexts;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>The reference scorer against numbers worked out by hand.</summary>
public class ReferenceScorerTests
{
    private const string Spreading =
        """, "unscored": { "missing": "spreadToSiblings", "excused": "spreadToAll", "refused": "countAsZero", "notObserved": "leaveUngraded" } """;

    private static readonly string MixedSpread =
        $$"""
        { "id": "g", "title": "t", "weight": 60, "criteria": [
          {{Rated("a", "20")}}, {{Rated("b", "20", """, "unscored": { "missing": "spreadToAll" } """)}}, {{Rated("c", "20")}} ] },
        {{Rated("h", "40")}}
        """;

    [Fact]
    public void The_mixed_spread_of_section_4_comes_to_50()
    {
        ReferenceResult result = Score(
            Policy(MixedSpread, more: Spreading),
            """ "a": { "state": "missing" }, "b": { "state": "missing" }, "c": 100, "h": 0 """);

        Assert.Equal("scored", result.Status);
        Assert.Equal(50, result.Total);
        Assert.Equal(50, result.EffectiveWeights["c"]);
        Assert.Equal(50, result.EffectiveWeights["g"]);
        Assert.Equal(50, result.EffectiveWeights["h"]);
        Assert.Equal(0, result.EffectiveWeights["a"]);
        Assert.Equal(20, result.RawPoints);
        Assert.Equal(60, result.RawOutOf);
    }

    [Fact]
    public void Siblings_share_a_weight_in_proportion_and_so_does_the_whole_policy()
    {
        string criteria = $"{Rated("a", "30")}, {Rated("b", "30")}, {Rated("c", "40")}";

        ReferenceResult siblings = Score(Policy(criteria, more: Spreading), """ "a": { "state": "missing" }, "b": 100, "c": 0 """);
        ReferenceResult all = Score(Policy(criteria, more: Spreading), """ "a": { "state": "excused" }, "b": 0, "c": 100 """);

        // 42.857... and 57.142..., without a digit lost.
        Assert.Equal(new Rational(300, 7), siblings.Total);
        Assert.Equal(new Rational(400, 7), all.Total);
        Assert.Equal(new Rational(300, 7), siblings.EffectiveWeights["b"]);
        Assert.Equal(new Rational(400, 7), all.EffectiveWeights["c"]);
    }

    [Fact]
    public void A_group_of_20_and_one_of_10_keep_their_thirds()
    {
        string criteria =
            $$"""
            { "id": "big", "title": "t", "weight": 20, "split": "equal", "criteria": [ {{Unweighted("a")}}, {{Unweighted("b")}}, {{Unweighted("c")}} ] },
            { "id": "small", "title": "t", "weight": 10, "weightsTotal": 3, "criteria": [ {{Rated("d", "1")}}, {{Rated("e", "2")}} ] }
            """;

        ReferenceResult result = Score(
            Policy(criteria, """{"weightsTotal":30,"outOf":100}"""), """ "a": 100, "b": 0, "c": 50, "d": 100, "e": 25 """);

        Assert.Equal(new Rational(20, 3), result.EffectiveWeights["a"]);
        Assert.Equal(new Rational(10, 3), result.EffectiveWeights["d"]);
        Assert.Equal(new Rational(20, 3), result.Points["a"]);
        Assert.Equal(10, result.Points["big"]);
        Assert.Equal(5, result.Points["small"]);
        Assert.Equal(50, result.Total);
        Assert.Equal(15, result.RawPoints);
    }

    [Fact]
    public void A_group_left_empty_takes_the_first_of_its_states()
    {
        string criteria =
            $$"""
            { "id": "g", "title": "t", "weight": 60, "unscored": { "excused": "countAsFull" }, "criteria": [
              {{Rated("a", "30", """, "unscored": { "excused": "spreadToSiblings" } """)}},
              {{Rated("b", "30", """, "unscored": { "notApplicable": "spreadToSiblings" } """)}} ] },
            {{Rated("h", "40")}}
            """;

        ReferenceResult result = Score(
            Policy(criteria), """ "a": { "state": "excused" }, "b": { "state": "notApplicable" }, "h": 50 """);

        Assert.Equal(80, result.Total);
        Assert.Equal(60, result.EffectiveWeights["g"]);
        Assert.Equal(0, result.EffectiveWeights["a"]);
        Assert.Equal(60, result.Points["g"]);
        Assert.Equal(20, result.RawPoints);
    }

    [Fact]
    public void A_weight_that_leaves_the_policy_leaves_every_group_around_it()
    {
        // inner is emptied and spread to all, so that outer has 20 of its 40 left, and top 20 of 40, beside h with 60.
        string criteria =
            $$"""
            { "id": "top", "title": "t", "weight": 40, "criteria": [ { "id": "outer", "title": "t", "weight": 40, "criteria": [
              { "id": "inner", "title": "t", "weight": 20, "unscored": { "missing": "spreadToAll" }, "criteria": [
                {{Rated("a", "20", """, "unscored": { "missing": "spreadToSiblings" } """)}} ] },
              {{Rated("b", "20")}} ] } ] },
            {{Rated("h", "60")}}
            """;

        ReferenceResult result = Score(Policy(criteria), """ "a": { "state": "missing" }, "b": 100, "h": 0 """);

        Assert.Equal(25, result.Total);
    }

    [Fact]
    public void A_range_holds_the_worst_and_the_best_of_what_is_owed()
    {
        string total = $$"""{ "weightsTotal": 100, "outOf": 100, "ladder": {{LadderJson}} }""";
        string criteria = $"{Rated("a", "90")}, {Rated("b", "10")}";

        ReferenceResult open = Score(Policy(criteria, total), """ "a": 80 """);
        ReferenceResult decided = Score(Policy(criteria, total), """ "a": 90, "b": "late" """);

        Assert.Equal("incomplete", open.Status);
        Assert.False(open.HasInvalidInput);
        Assert.Equal(72, open.RangeMin);
        Assert.Equal(82, open.RangeMax);
        Assert.Null(open.DecidedGrade);
        Assert.True(decided.HasInvalidInput);
        Assert.Equal("good", decided.DecidedGrade);
        Assert.Null(decided.Total);
    }

    [Fact]
    public void Money_follows_the_grade()
    {
        string total = $$"""{ "weightsTotal": 100, "outOf": 100, "ladder": {{LadderJson}} }""";
        string consequences =
            """
            , "consequences": [ { "id": "pay", "when": { "grade": { "failing": false } },
              "then": { "money": { "currency": "CNY", "byGrade": { "good": 1000.5, "fair": 0, "poor": 0 } } } } ]
            """;

        Assert.Equal(new Rational(2001, 2), Score(Policy(Rated("a", "100"), total, consequences), """ "a": 80 """).Money["pay"]);
        Assert.Equal(0, Score(Policy(Rated("a", "100"), total, consequences), """ "a": 60.000001 """).Money["pay"]);
        Assert.Empty(Score(Policy(Rated("a", "100"), total, consequences), """ "a": 60 """).Money);
    }

    [Theory]
    [InlineData("1e2", true)]
    [InlineData("99.1234560000", true)]
    [InlineData("0.0000001", false)]
    [InlineData("1e999999999999999999999", false)]
    [InlineData("1e-999999999999999999999", false)]
    [InlineData("100.000001", false)]
    [InlineData("-1", false)]
    [InlineData("\"90\"", false)]
    [InlineData("null", false)]
    [InlineData("{ \"state\": \"asleep\" }", false)]
    public void A_value_is_valid_or_not(string value, bool valid)
        => Assert.Equal(!valid, Score(Policy(Rated("a", "100")), $"\"a\": {value}").HasInvalidInput);

    [Theory]
    [InlineData("2026-Q4", "scored")]
    [InlineData("2027-Q1", "incomplete")]
    [InlineData("2025-Q4", "incomplete")]
    [InlineData("2026-01", "incomplete")]
    [InlineData("2026-Q5", "incomplete")]
    [InlineData("2026-01-01/2026-03-31", "scored")]
    [InlineData("2026-01-01/2026-03-30", "incomplete")]
    public void A_period_fits_or_leaves_the_result_incomplete(string period, string status)
        => Assert.Equal(status, ReferenceScorer.Score(Policy(Rated("a", "100")), null, Assessment("\"a\": 1", period)).Status);

    private static string Unweighted(string id) => $$"""{ "id": "{{id}}", "title": "t", "rating": { "min": 0, "max": 100 } }""";

    private static ReferenceResult Score(string policy, string values) => ReferenceScorer.Score(policy, null, Assessment(values));
}
