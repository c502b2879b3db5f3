namespace AfterSales.Scoring.Tests.Explanations;

public sealed class ExplanationTextTests
{
    private const string Nested = """
        {
          "format": 1, "id": "nested", "version": "1.0.0", "language": "en", "title": { "en": "Nested", "zh-CN": "分组" },
          "effective": { "from": "2025-01-01" },
          "series": [ { "id": "quarterly", "cycle": "quarter", "rater": "departmentHead" } ],
          "grades": [ { "id": "good", "title": { "en": "Good", "zh-CN": "良好" } }, { "id": "poor", "title": { "en": "Poor", "zh-CN": "较差" } } ],
          "criteria": [
            { "id": "work", "title": { "en": "Work", "zh-CN": "工作" }, "weight": 60, "criteria": [
              { "id": "repair", "title": { "en": "Repair", "zh-CN": "维修" }, "weight": 40, "cite": { "article": "3" }, "rating": { "min": 0, "max": 10 } },
              { "id": "visits", "title": { "en": "Visits", "zh-CN": "上门" }, "weight": 20, "rating": { "min": 0, "max": 10 } } ] },
            { "id": "report", "title": { "en": "Report", "zh-CN": "报告" }, "weight": 40, "rating": { "min": 0, "max": 10 } }
          ],
          "unscored": { "excused": "spreadToSiblings", "missing": "leaveIncomplete" },
          "total": {
            "weightsTotal": 100, "outOf": 100, "rounding": { "decimals": 0, "mode": "halfUp" }, "outside": "cap",
            "bonusPoints": [ { "id": "idea", "title": { "en": "Ideas", "zh-CN": "建议" }, "each": 0.25, "upTo": 5, "unreported": "none" } ],
            "penaltyPoints": [ { "id": "complaint", "title": { "en": "Complaints", "zh-CN": "投诉" }, "upTo": 5, "unreported": "none" } ],
            "ladder": [ { "grade": "good", "above": 90 }, { "grade": "poor", "otherwise": true } ]
          }
        }
        """;

    private static readonly ScoringEngine Engine = ScoringEngine.LoadOrThrow(PolicySource.FromJson(Nested));

    [Fact]
    public void A_scored_result_reads_from_the_criteria_to_the_next_grade()
        => Assert.Equal(
            """
            Nested (nested 1.0.0), 2026-Q1
            result: scored; total 78 out of 100; grade Poor
              Work: weight 60, contributes 48
                Repair: 8, weight 40 (effective 60), contributes 48
                Visits: excused, weight 20 (effective 0)
              Report: 7.75, weight 40, contributes 31
            from full marks of 100 (change = what is left):
                -12 = 88     Repair [article 3]
                 -9 = 79     Report
              +0.25 = 79.25  bonus points: Ideas
               -1.5 = 77.75  penalty points: Complaints
              +0.25 = 78     rounding that the policy declares
                  0 = 78     grade by the cuts: Poor
            next better grade: Good above 90, more than 12 away

            """,
            Render(Scored(), DiagnosticLanguage.English));

    [Fact]
    public void A_scored_result_reads_in_Chinese_with_Chinese_punctuation()
        => Assert.Equal(
            """
            分组（nested 1.0.0），2026-Q1
            结果：已评分；总分 78，满分 100；考核等级 较差
              工作：权重 60，贡献 48
                维修：8，权重 40（实际权重 60），贡献 48
                上门：免予考核，权重 20（实际权重 0）
              报告：7.75，权重 40，贡献 31
            从满分 100 起（增减 = 剩余）：
                -12 = 88     维修［第 3 条］
                 -9 = 79     报告
              +0.25 = 79.25  加分项：建议
               -1.5 = 77.75  扣分项：投诉
              +0.25 = 78     方案规定的取整
                  0 = 78     按分数线定级：较差
            更高一级：良好，高于 90 分，差距大于 12 分

            """,
            Render(Scored(), DiagnosticLanguage.Chinese));

    [Fact]
    public void An_owed_value_names_its_state_and_the_role_in_words()
    {
        Assessment assessment = Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1))
            .Value("repair", 8).Unscored("visits", UnscoredState.Missing).Value("report", 12).Build();
        string english = Render(assessment, DiagnosticLanguage.English);
        string chinese = Render(assessment, DiagnosticLanguage.Chinese);

        Assert.Contains("\nstill needed: Visits (missing), from the department head\n", english, StringComparison.Ordinal);
        Assert.Contains("\nstill needed: Report, from the department head\n", english, StringComparison.Ordinal);
        Assert.Contains("\npossible total: 32 to 92; grade from Poor to Good\n", english, StringComparison.Ordinal);
        Assert.Contains("\n尚缺：上门（缺失），由部门负责人提供\n", chinese, StringComparison.Ordinal);
        Assert.Contains("\n可能总分：32 到 92；考核等级在较差到良好之间\n", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_that_was_given_but_cannot_be_used_is_not_called_absent()
    {
        Assessment assessment = Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1))
            .Value("repair", 8).Value("visits", 8).Value("report", 12).Build();

        Assert.Contains("  Report: no usable value, weight 40\n", Render(assessment, DiagnosticLanguage.English), StringComparison.Ordinal);
        Assert.Contains("  报告：无可用数值，权重 40\n", Render(assessment, DiagnosticLanguage.Chinese), StringComparison.Ordinal);
    }

    private static Assessment Scored()
        => Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1))
            .Value("repair", 8).Unscored("visits", UnscoredState.Excused).Value("report", 7.75m)
            .Value("idea", 1).Value("complaint", 1.5m).Build();

    private static string Render(Assessment assessment, DiagnosticLanguage language)
        => Engine.Explain(Engine.Score(assessment)).Render(language);
}
