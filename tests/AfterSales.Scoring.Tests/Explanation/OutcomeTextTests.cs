namespace AfterSales.Scoring.Tests.Explanations;

public sealed class OutcomeTextTests
{
    private const string Policy = """
        {
          "format": 1, "id": "outcomes", "version": "1.0.0", "language": "en", "title": "Outcomes",
          "effective": { "from": "2025-01-01" },
          "series": [ { "id": "quarterly", "cycle": "quarter" } ],
          "grades": [ { "id": "good", "title": "Good" }, { "id": "fair", "title": "Fair" }, { "id": "poor", "title": "Poor" } ],
          "criteria": [ { "id": "work", "title": "Work", "weight": 100, "rating": { "min": 0, "max": 100 } } ],
          "total": { "weightsTotal": 100, "outOf": 100, "ladder": [
            { "grade": "good", "atLeast": 90 }, { "grade": "fair", "atLeast": 60 }, { "grade": "poor", "otherwise": true } ] },
          "consequences": [
            { "id": "pay", "then": { "money": { "currency": "CNY", "against": "performanceBonus",
              "byGrade": { "good": 1000, "fair": 0, "poor": -500.5 } } } },
            { "id": "title", "when": { "grade": { "is": "good" } }, "then": { "honor": { "en": "Star", "zh-CN": "明星" } } },
            { "id": "raise", "when": { "grade": { "is": "good" } }, "then": { "basePayIncrease": {} } },
            { "id": "measures", "when": { "grade": { "is": "poor" } }, "then": { "chooseOne": { "by": "departmentHead", "from": [
              { "warning": { "forms": [ "oral", "written" ] } }, { "demotion": { "with": "retraining" } } ] } } }
          ]
        }
        """;

    private static readonly ScoringEngine Engine = ScoringEngine.LoadOrThrow(PolicySource.FromJson(Policy));

    [Fact]
    public void A_reward_an_honour_and_a_recommendation_read_as_what_they_are()
    {
        Assert.Equal(
            ["reward of 1000 CNY", "honour: Star", "raise of base pay (recommended; a person decides)"],
            Describe(95, DiagnosticLanguage.English));
        Assert.Equal(
            ["奖励 1000 元", "荣誉称号：明星", "提高基本工资（建议，由有权限的人员决定）"],
            Describe(95, DiagnosticLanguage.Chinese));
    }

    [Fact]
    public void An_amount_of_0_says_that_nothing_moves()
    {
        Assert.Equal(["no reward and no deduction"], Describe(70, DiagnosticLanguage.English));
        Assert.Equal(["不奖不扣"], Describe(70, DiagnosticLanguage.Chinese));
    }

    [Fact]
    public void A_deduction_names_the_pay_that_it_reduces_and_a_choice_names_who_chooses()
    {
        Assert.Equal(
            [
                "performance bonus reduced by 500.5 CNY",
                "one of these, chosen by the department head: warning (oral or written); or lower job level (with retraining) (recommended; a person decides)",
            ],
            Describe(10, DiagnosticLanguage.English));
        Assert.Equal(
            ["扣减绩效奖金 500.5 元", "由部门负责人选择其一：警告（口头或书面）；或降低岗位级别（并重新培训）（建议，由有权限的人员决定）"],
            Describe(10, DiagnosticLanguage.Chinese));
    }

    [Fact]
    public void What_a_floor_leaves_to_the_person_is_said()
    {
        ScoringEngine engine = ScoringEngine.LoadOrThrow(PolicySource.FromJson(
            Policy.Replace("\"against\": \"performanceBonus\"", "\"against\": \"performanceBonus\", \"floor\": 0", StringComparison.Ordinal)));
        ScoreResult result = engine.Score(Score(10).Assessment);
        CaseHistory history = CaseHistory.Of("E001", "employer").With(new PayBase("performanceBonus", result.Assessment.Period, 300, "CNY"));

        Outcome pay = engine.Decide(result, history, result.Assessment.Period.End).Outcomes[0];

        Assert.Equal("performance bonus reduced by 300 CNY; 200.5 CNY of 500.5 CNY not applied", OutcomeText.Describe(pay));
        Assert.Equal("扣减绩效奖金 300 元；应扣 500.5 元，其中 200.5 元不执行", OutcomeText.Describe(pay, DiagnosticLanguage.Chinese));
    }

    [Fact]
    public void What_is_blocked_is_never_called_recommended()
    {
        ScoreResult result = Score(95);
        CaseHistory provisional = CaseHistory.Of("E001", "employer").With(PeriodRecord.Of("r1", result).WithStatus(RecordStatus.Provisional));

        Decision decision = Engine.Decide(result, provisional, result.Assessment.Period.End);

        Assert.Equal(
            ["reward of 1000 CNY (blocked; not recommended)", "honour: Star (blocked; not recommended)", "raise of base pay (blocked; not recommended)"],
            decision.Outcomes.Select(o => OutcomeText.Describe(o)));
        Assert.EndsWith("（被阻止，不予建议）", OutcomeText.Describe(decision.Outcomes[0], DiagnosticLanguage.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("departmentHead", "department head", "部门负责人")]
    [InlineData("hr", "HR department", "人力资源部")]
    [InlineData("shiftLead", "shift lead", "shiftLead")]
    public void A_role_reads_as_words_where_there_are_any(string role, string english, string chinese)
    {
        Assert.Equal(english, RoleText.Name(role));
        Assert.Equal(chinese, RoleText.Name(role, DiagnosticLanguage.Chinese));
    }

    [Fact]
    public void No_kind_of_outcome_is_called_a_fine_a_dismissal_or_lawful()
    {
        string[] forbidden = ["fine", "dismiss", "lawful", "legal", "罚", "开除", "合法"];
        foreach (OutcomeKind kind in Enum.GetValues<OutcomeKind>())
        {
            string names = OutcomeText.Name(kind) + OutcomeText.Name(kind, DiagnosticLanguage.Chinese);
            Assert.DoesNotContain(forbidden, word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<string> Describe(int work, DiagnosticLanguage language)
        => Engine.Decide(Score(work)).Outcomes.Select(o => OutcomeText.Describe(o, language));

    private static ScoreResult Score(int work)
        => Engine.Score(Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1)).Value("work", work).Build());
}
