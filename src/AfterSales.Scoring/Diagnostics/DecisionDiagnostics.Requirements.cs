namespace AfterSales.Scoring;

/// <summary>Family 7, continued: what requirements and changes say.</summary>
internal static partial class DecisionDiagnostics
{
    public static readonly DiagnosticDescriptor EvidenceThere = new(
        "ASC7040",
        "{0} completed{1}",
        "nothing needs doing",
        "已完成{0}{1}",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor EvidenceMissing = new(
        "ASC7041",
        "no evidence of {0} completed{1}",
        "add the evidence, if there is any; without it nothing is recommended",
        "缺少已完成{0}的证据{1}",
        "如有证据请补充；否则不予建议",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ApprovalThere = new(
        "ASC7042",
        "approved by the {0}",
        "nothing needs doing",
        "{0}已批准",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ApprovalMissing = new(
        "ASC7043",
        "the approval of the {0} is missing",
        "let the {0} look at the outcome; the approval names its id and its content hash",
        "缺少{0}的批准",
        "由{0}审阅该处理建议；批准须写明其 id 和内容哈希",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoticeThere = new(
        "ASC7044",
        "notice '{0}' given{1}",
        "nothing needs doing",
        "已作出通知 '{0}'{1}",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoticeMissing = new(
        "ASC7045",
        "no notice '{0}' given{1}",
        "give the notice, and wait until it has run",
        "缺少通知 '{0}'{1}",
        "作出通知，并等待期满",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor AdoptionThere = new(
        "ASC7046",
        "the policy was adopted before each of the periods began",
        "nothing needs doing",
        "方案在各考核期开始前已通过",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor AdoptionMissing = new(
        "ASC7047",
        "no evidence that '{0}' was adopted before {1} began",
        "add the adoption of that version by the employer, if there is one",
        "没有证据表明 '{0}' 在 {1} 开始前已通过",
        "如该单位已通过该版本，请补充证据",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotProtected = new(
        "ASC7048",
        "it is stated that no protection applies",
        "nothing needs doing",
        "已声明不属于受保护情形",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ProtectionNotStated = new(
        "ASC7049",
        "whether a protection applies is not stated",
        "state it in the history with a bare yes or no; the reason is never asked for",
        "未声明是否属于受保护情形",
        "在档案中声明“是”或“否”；不需要说明原因",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Protected = new(
        "ASC7050",
        "it is stated that a protection applies",
        "nothing is recommended while it applies",
        "已声明属于受保护情形",
        "在此期间不予建议",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Unchanged = new(
        "ASC7070",
        "nothing has changed",
        "nothing needs doing",
        "没有变化",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor InDoubt = new(
        "ASC7071",
        "it is on record as {0}, and is {1} now",
        "a person says whether it stands",
        "档案记载{0}，现{1}",
        "由有权限的人员判断是否维持",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ContentChanged = new(
        "ASC7072",
        "what is proposed has changed",
        "put the new content before the person who decides",
        "处理建议的内容有变化",
        "将新内容提交有权限的人员决定",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoLongerFollows = new(
        "ASC7073",
        "it no longer follows from the records",
        "withdraw it; what was carried out already is for a person to settle",
        "记录已不再支持该处理建议",
        "撤回该建议；已经执行的由有权限的人员处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NewlyFollows = new(
        "ASC7074",
        "it was not issued yet",
        "put it before the person who decides",
        "尚未提出",
        "提交有权限的人员决定",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor StaysWithdrawn = new(
        "ASC7075",
        "a person withdrew it, and nothing has changed since",
        "nothing needs doing",
        "已由有权限的人员撤回，此后没有变化",
        "无需处理",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NotKnown = new(
        "ASC7076",
        "what follows for {0} is not known at present",
        "complete the record and what it needs; until then nothing is changed",
        "目前无法得知 {0} 的处理结果",
        "补全记录及所需数据；在此之前不作变更",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotDecidedAgain = new(
        "ASC7080",
        "an outcome of '{0}' issued for {1} was not decided again: {2}",
        "{3}",
        "'{0}' 在 {1} 提出的处理建议未重新判断：{2}",
        "{3}",
        DiagnosticSeverity.Warning);
}
