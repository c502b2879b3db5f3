namespace AfterSales.Scoring;

/// <summary>Family 6: why a result is incomplete, not evaluated or left to a person.</summary>
internal static class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor LeftIncomplete = new(
        "ASC6001",
        "'{0}' is {1}, and the policy leaves the result incomplete",
        "obtain the value; the possible range shows what it can still change",
        "'{0}' 为{1}，按方案结果数据不全",
        "补齐数值；可能区间显示其影响");

    public static readonly DiagnosticDescriptor NoRule = new(
        "ASC6002",
        "'{0}' is {1}, and the policy has no rule for that",
        "add a rule for the state under \"unscored\"",
        "'{0}' 为{1}，方案没有相应规则",
        "在 \"unscored\" 中为该状态添加规则");

    public static readonly DiagnosticDescriptor TotalOutside = new(
        "ASC6003",
        "the total {0} lies outside 0 to {1}",
        "let the policy say \"outside\": \"cap\" or \"accept\", or correct the bonus and penalty points",
        "总分 {0} 超出 0 到 {1}",
        "在方案中声明 \"outside\": \"cap\" 或 \"accept\"，或更正加分扣分");

    public static readonly DiagnosticDescriptor InGapRefused = new(
        "ASC6004",
        "the total {0} lies in no printed range of the standard",
        "the policy refuses such totals; a new version can say how they are read",
        "总分 {0} 不在标准印刷的任何区间内",
        "方案拒绝此类总分；可在新版本中规定其读法");

    public static readonly DiagnosticDescriptor InGapReferred = new(
        "ASC6005",
        "the total {0} lies in no printed range of the standard and is referred to a person",
        "a person decides on the grade",
        "总分 {0} 不在标准印刷的任何区间内，转人工处理",
        "由有权限的人员决定等级",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor LeftUngraded = new(
        "ASC6006",
        "'{0}' is {1}, and the policy leaves the result ungraded",
        "nothing needs doing; the result is not a fail",
        "'{0}' 为{1}，按方案不予评定",
        "无需处理；该结果不是不合格",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NothingScored = new(
        "ASC6007",
        "no criterion counts, so there is nothing to evaluate",
        "nothing needs doing; the result is not a fail",
        "没有计分的指标，不予评定",
        "无需处理；该结果不是不合格",
        DiagnosticSeverity.Info);
}
