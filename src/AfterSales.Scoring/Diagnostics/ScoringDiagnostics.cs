namespace AfterSales.Scoring;

/// <summary>Family 6: why a result is incomplete, not evaluated or left to a person.</summary>
internal static class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor LeftIncomplete = new(
        "ASC6001",
        "'{0}' is {1}, and the policy leaves the result incomplete",
        "obtain the value; the possible range shows what it can still change",
        "'{0}' 的状态为“{1}”，按方案规定，结果数据不全",
        "补齐数值；可能的总分区间显示它还能改变什么");

    public static readonly DiagnosticDescriptor NoRule = new(
        "ASC6002",
        "'{0}' is {1}, and the policy has no rule for that",
        "give the value, or add a rule for the state to \"unscored\" in the policy, such as \"missing\": \"leaveIncomplete\"",
        "'{0}' 的状态为“{1}”，方案没有规定如何处理",
        "给出数值，或在方案的 \"unscored\" 中为该状态添加规则，例如 \"missing\": \"leaveIncomplete\"");

    public static readonly DiagnosticDescriptor TotalOutside = new(
        "ASC6003",
        "the total {0} lies outside 0 to {1}",
        "let \"total\" of the policy say \"outside\": \"cap\" or \"accept\", or correct the bonus and penalty points",
        "总分 {0} 超出 0 到 {1}",
        "在方案的 \"total\" 中声明 \"outside\": \"cap\" 或 \"accept\"，或更正加分和扣分");

    public static readonly DiagnosticDescriptor InGapRefused = new(
        "ASC6004",
        "the total {0} lies in no printed range of the standard",
        "the policy refuses such totals; a new version can say which grade they belong to",
        "总分 {0} 不在方案列出的任何分数区间内",
        "方案拒绝此类总分；可在新版本中规定它们属于哪个等级");

    public static readonly DiagnosticDescriptor InGapReferred = new(
        "ASC6005",
        "the total {0} lies in no printed range of the standard and is referred to a person",
        "a person decides on the grade",
        "总分 {0} 不在方案列出的任何分数区间内，转人工处理",
        "由有权限的人员决定等级",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor LeftUngraded = new(
        "ASC6006",
        "'{0}' is {1}, and the policy leaves the result ungraded",
        "nothing needs doing; the result is not a fail",
        "'{0}' 的状态为“{1}”，按方案规定，不予评定",
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
