namespace AfterSales.Scoring.Tests.Issues;

/// <summary>What a sceptical review found: loads that threw, ranges that promised too much, explanations that hid a veto.</summary>
public sealed class VetoesAndRangesTests
{
    [Theory]
    [InlineData("0.25")]
    [InlineData("0.000001")]
    public void Full_marks_far_below_one_load_and_score(string outOf)
    {
        ScoringEngine engine = Load(
            """{ "id": "a", "title": "A", "rating": { "min": 0, "max": 999999999999.999999 } }, { "id": "b", "title": "B", "rating": { "min": 0, "max": 999983 } }""",
            $$"""{ "split": "equal", "outOf": {{outOf}} }""");
        ScoreResult result = engine.Score(Of(("a", 0), ("b", 999983)));

        Assert.Equal(decimal.Parse(outOf, System.Globalization.CultureInfo.InvariantCulture) / 2, result.Total);
    }

    [Fact]
    public void A_group_that_is_owed_promises_no_range_and_is_named()
    {
        ScoringEngine engine = Load("""
            { "id": "g", "title": "G", "weight": 20, "unscored": { "missing": "leaveIncomplete" }, "criteria": [
              { "id": "c", "title": "C", "weight": 10, "rating": { "min": 0, "max": 100 }, "unscored": { "missing": "spreadToSiblings" },
                "critical": { "below": 60, "then": { "totalAtMost": 50 } } },
              { "id": "d", "title": "D", "weight": 10, "rating": { "min": 0, "max": 100 }, "unscored": { "missing": "spreadToSiblings" } } ] },
            { "id": "h", "title": "H", "weight": 80, "rating": { "min": 0, "max": 100 } }
            """, Total(""));
        Assessment assessment = Assessment.For("E1", AssessmentPeriod.Quarter(2026, 1))
            .Unscored("c", UnscoredState.Missing).Unscored("d", UnscoredState.Missing).Value("h", 100).Build();
        Explanation explanation = engine.Explain(engine.Score(assessment));

        Assert.Equal(ScoreStatus.Incomplete, explanation.Result.Status);
        Assert.Null(explanation.Result.Range);
        Assert.Equal("g", Assert.Single(explanation.Owed).Id);
    }

    [Theory]
    [InlineData(92, 79)]
    [InlineData(100, 79)]
    public void A_veto_on_the_grade_is_a_reason_of_its_own_and_no_points_lead_past_it(int a, int b)
    {
        ScoringEngine engine = Load("""
            { "id": "a", "title": "A", "weight": 50, "rating": { "min": 0, "max": 100 } },
            { "id": "b", "title": "B", "weight": 50, "rating": { "min": 0, "max": 100 }, "critical": { "below": 80, "then": { "gradeAtMost": "fail" } } }
            """, Total(""));
        Explanation explanation = engine.Explain(engine.Score(Of(("a", a), ("b", b))));
        Reason ladder = explanation.Reasons.Single(r => r.Kind == ReasonKind.Ladder);
        Reason veto = explanation.Reasons.Single(r => r.Kind == ReasonKind.GradeLimit);

        Assert.Equal("good", ladder.Grade!.Id);
        Assert.Equal(("b", "fail", Exact.Zero), (veto.Id, veto.Grade!.Id, veto.Points));
        Assert.Equal("fail", explanation.Result.Grade!.Id);
        Assert.Null(explanation.NextGrade);
        Assert.Contains("grade by the cuts: Good", explanation.Render(), StringComparison.Ordinal);
        Assert.Contains("critical: B, grade at most Fail", explanation.Render(), StringComparison.Ordinal);
        Assert.Contains("一票否决：B，考核等级最高为Fail", explanation.Render(DiagnosticLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_veto_on_the_total_hides_the_grades_that_it_keeps_out_of_reach()
    {
        ScoringEngine engine = Load("""
            { "id": "a", "title": "A", "weight": 50, "rating": { "min": 0, "max": 100 } },
            { "id": "b", "title": "B", "weight": 50, "rating": { "min": 0, "max": 100 }, "critical": { "below": 50, "then": { "totalAtMost": 59 } } }
            """, Total(""));

        Assert.Null(engine.Explain(engine.Score(Of(("a", 100), ("b", 40)))).NextGrade);
        Assert.NotNull(engine.Explain(engine.Score(Of(("a", 20), ("b", 60)))).NextGrade);
    }

    [Theory]
    [InlineData("\"rounding\": { \"decimals\": 0, \"mode\": \"ceiling\" },", "99.5", "100", true)]
    [InlineData("\"rounding\": { \"decimals\": 0, \"mode\": \"floor\" },", "99.5", "99.5", false)]
    [InlineData("\"ladderRounding\": { \"decimals\": 0, \"mode\": \"ceiling\" },", "99.5", "100", true)]
    public void A_cut_is_reachable_if_full_marks_reach_it_after_their_rounding(string rounding, string outOf, string cut, bool loads)
    {
        string total = $$"""
            { "weightsTotal": 100, "outOf": {{outOf}}, {{rounding}} "ladder": [ { "grade": "good", "atLeast": {{cut}} }, { "grade": "fail", "otherwise": true } ] }
            """;

        Assert.Equal(loads, TryLoad("""{ "id": "a", "title": "A", "weight": 100, "rating": { "min": 0, "max": 100 } }""", total).HasValue);
    }

    [Theory]
    [InlineData("""{ "chooseOne": { "by": "head", "from": [ { "money": { "currency": "CNY", "byGrade": { "good": 0, "fail": 3 } } }, { "training": {} } ] } }""", "ASC3046")]
    [InlineData("""{ "money": { "currency": "CNY", "byGrade": { "good": 0, "fail": 3 } } }""", "ASC3046")]
    public void Money_that_falls_as_the_grade_rises_is_found_wherever_it_stands(string then, string code)
    {
        Diagnosed<ScoringEngine> load = TryLoad(
            """{ "id": "a", "title": "A", "weight": 100, "rating": { "min": 0, "max": 100 } }""", Total(""),
            $$""", "consequences": [ { "id": "pay", "then": {{then}} } ]""");

        Assert.Equal(code, Assert.Single(load.Diagnostics).Code);
    }

    [Fact]
    public void An_example_compares_all_the_money_of_a_consequence()
        => Assert.True(TryLoad(
            """{ "id": "a", "title": "A", "weight": 100, "rating": { "min": 0, "max": 100 } }""", Total(""), """
            , "consequences": [ { "id": "pay", "then": { "all": [
                { "money": { "currency": "CNY", "byGrade": { "good": 100, "fail": 0 } } },
                { "money": { "currency": "CNY", "byGrade": { "good": 50, "fail": 0 } } } ] } } ],
              "examples": [ { "title": "both", "given": { "a": 90 }, "expect": { "money": { "pay": 150 } } } ]
            """).HasValue);

    [Fact]
    public void A_grade_that_only_a_veto_gives_is_not_called_unused()
        => Assert.Empty(TryLoad(
            """{ "id": "a", "title": "A", "weight": 100, "rating": { "min": 0, "max": 100 }, "critical": { "below": 10, "then": { "gradeAtMost": "fail" } } }""",
            """{ "weightsTotal": 100, "outOf": 100, "ladder": [ { "grade": "good", "otherwise": true } ] }""").Diagnostics);

    [Theory]
    [InlineData("""{ "gradeAtMost": "fail" }""", "ASC3036")]
    [InlineData("""{ "totalAtMost": -1 }""", "ASC3007")]
    public void A_veto_that_could_never_do_what_it_says_is_refused(string then, string code)
    {
        Diagnosed<ScoringEngine> load = TryLoad(
            $$"""{ "id": "a", "title": "A", "weight": 100, "rating": { "min": 0, "max": 100 }, "critical": { "below": 10, "then": {{then}} } }""",
            """{ "weightsTotal": 100, "outOf": 100 }""");

        Assert.Equal(code, Assert.Single(load.Diagnostics).Code);
    }

    [Fact]
    public void A_number_of_seventy_digits_is_too_large_and_not_endless()
    {
        ScoringEngine engine = Load("""{ "id": "a", "title": "A", "weight": 100, "rating": { "min": 0, "max": 100 } }""", Total(""));
        var huge = Exact.FromRatio(System.Numerics.BigInteger.Pow(10, 70), 1);

        Assert.Equal("ASC5004", Assert.Single(engine.Score(Of(("a", huge))).Diagnostics).Code);
    }

    private static string Total(string more)
        => $$"""{ "weightsTotal": 100, "outOf": 100, {{more}} "ladder": [ { "grade": "good", "atLeast": 60 }, { "grade": "fail", "otherwise": true } ] }""";

    private static ScoringEngine Load(string criteria, string total) => TryLoad(criteria, total).ValueOrThrow();

    private static Diagnosed<ScoringEngine> TryLoad(string criteria, string total, string more = "")
        => ScoringEngine.Load(PolicySource.FromJson($$"""
            {
              "format": 1, "id": "review", "version": "1.0.0", "language": "en", "title": "Review",
              "effective": { "from": "2026-01-01" }, "series": [ { "id": "quarterly", "cycle": "quarter" } ],
              "grades": [ { "id": "good", "title": "Good" }, { "id": "fail", "title": "Fail", "failing": true } ],
              "criteria": [ {{criteria}} ],
              "unscored": { "missing": "leaveIncomplete" },
              "total": {{total}}{{more}}
            }
            """));

    private static Assessment Of(params (string Id, Exact Value)[] values)
    {
        AssessmentBuilder builder = Assessment.For("E1", AssessmentPeriod.Quarter(2026, 1));
        foreach ((string id, Exact value) in values)
        {
            builder.Value(id, value);
        }

        return builder.Build();
    }
}
