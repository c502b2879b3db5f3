namespace AfterSales.Scoring;

/// <summary>Family 7: what is wrong with a history, and why an outcome is referred, blocked, kept or changed.</summary>
/// <remarks>None of them says that an outcome is lawful, or that anything was done. None holds a name, a rating or a reason of absence.</remarks>
internal static partial class DecisionDiagnostics
{
    public static readonly DiagnosticDescriptor WrongPerson = new(
        "ASC7001",
        "the assessment is about somebody else than the history",
        "decide with the history of the person who was assessed, or add the id of the assessment to \"knownAs\"",
        "考核数据与考核档案不是同一人",
        "使用被考核人本人的档案，或将考核数据中的 id 加入 \"knownAs\"");

    public static readonly DiagnosticDescriptor DuplicateRecord = new(
        "ASC7002",
        "two records have the id '{0}'",
        "give each record an id of its own",
        "两条记录的 id 都是 '{0}'",
        "为每条记录指定各自的 id");

    public static readonly DiagnosticDescriptor TwoLiveRecords = new(
        "ASC7003",
        "the records '{0}' and '{1}' both stand for {2} of series '{3}'",
        "give the one that no longer holds the status \"superseded\" or \"overturned\"",
        "记录 '{0}' 与 '{1}' 同为系列 '{3}' 的 {2} 有效记录",
        "将不再有效的一条的 \"status\" 改为 \"superseded\" 或 \"overturned\"");

    public static readonly DiagnosticDescriptor ResultDiffers = new(
        "ASC7004",
        "the result for {0} ends otherwise than the record '{1}'",
        "keep the new result as a record, and give the old record the status \"superseded\"",
        "{0} 的考核结果与记录 '{1}' 不一致",
        "将新结果保存为记录，并将旧记录的 \"status\" 改为 \"superseded\"");

    public static readonly DiagnosticDescriptor NoLiveRecord = new(
        "ASC7005",
        "every record of {0} is overturned or superseded",
        "add the record that took their place; without one nothing follows for the period",
        "{0} 的记录均已撤销或被取代",
        "添加取代它们的记录；否则该考核期不产生任何处理建议");

    public static readonly DiagnosticDescriptor NotEnded = new(
        "ASC7006",
        "{0} has not ended on {1}",
        "decide as of a day that is not before the last day of the period",
        "截至 {1}，{0} 尚未结束",
        "以不早于该考核期末日的日期作出判断");

    public static readonly DiagnosticDescriptor NothingToAdjust = new(
        "ASC7007",
        "the record '{0}' has no grade that could be adjusted",
        "complete the assessment first; only a graded record, or one that needs review, can be adjusted",
        "记录 '{0}' 没有可调整的等级",
        "先补全考核；只有已评定等级或转人工的记录才能调整");

    public static readonly DiagnosticDescriptor UnknownSeries = new(
        "ASC7008",
        "the record '{0}' names the series '{1}', which the policy doesn't have",
        "{2}",
        "记录 '{0}' 的系列 '{1}' 不在方案中",
        "{2}");

    public static readonly DiagnosticDescriptor WrongCycle = new(
        "ASC7009",
        "the period {0} of record '{1}' doesn't fit the cycle of series '{2}'",
        "the period that holds its first day is {3}",
        "记录 '{1}' 的考核期 {0} 不符合系列 '{2}' 的考核周期",
        "其首日所在的考核期为 {3}");

    public static readonly DiagnosticDescriptor DuplicatePay = new(
        "ASC7010",
        "two amounts of '{0}' for {1} in {2}",
        "give the part of pay once for each period",
        "{1} 的 '{0}'（{2}）有两个金额",
        "每个考核期的每项薪酬只给出一次");

    public static readonly DiagnosticDescriptor SeriesNotNamed = new(
        "ASC7011",
        "the assessment names no series, so nothing is decided",
        "name the series in the assessment",
        "考核数据未指明系列，不作判断",
        "在考核数据中指明系列");

    public static readonly DiagnosticDescriptor UnreadableGrade = new(
        "ASC7012",
        "the grade '{0}' of record '{1}' is not one of this version of policy '{2}'",
        "decide with the version that gave the grade",
        "方案 '{2}' 的本版本没有记录 '{1}' 的等级 '{0}'",
        "使用给出该等级的版本");

    public static readonly DiagnosticDescriptor DuplicateIssued = new(
        "ASC7013",
        "two issued outcomes have the same id, of consequence '{0}' in {1}",
        "list each outcome once, with the stage that it has reached",
        "'{0}' 在 {1} 有两条已提出的处理建议 id 相同",
        "每条处理建议只列一次，并注明其所处阶段");

    public static readonly DiagnosticDescriptor OutsideVersion = new(
        "ASC7014",
        "{0} begins while another version of the policy is in force",
        "decide with that version",
        "{0} 开始时适用方案的其他版本",
        "使用相应版本判断");

    public static readonly DiagnosticDescriptor MissedBetween = new(
        "ASC7020",
        "between {0} and {1} there is a period without an assessment that counts",
        "a person decides whether the run goes on",
        "{0} 与 {1} 之间有考核期没有计入的考核",
        "由有权限的人员判断是否仍属连续",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotEvaluatedBetween = new(
        "ASC7021",
        "between {0} and {1} there is a period that was not evaluated",
        "a person decides whether the run goes on",
        "{0} 与 {1} 之间有考核期不予评定",
        "由有权限的人员判断是否仍属连续",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownGrade = new(
        "ASC7022",
        "whether {0} matches is not known: its record has no grade of this policy",
        "complete the record, or let a person decide",
        "无法判断 {0} 是否符合：该记录没有本方案的等级",
        "补全记录，或由有权限的人员判断",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownRole = new(
        "ASC7023",
        "whether the post changed between {0} and {1} is not known",
        "name the role in both records, or let a person decide",
        "无法判断 {0} 与 {1} 之间岗位是否变动",
        "在两条记录中写明岗位，或由有权限的人员判断",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PolicyChanged = new(
        "ASC7024",
        "the version of the policy changed between {0} and {1}",
        "a person decides whether the run goes on",
        "{0} 与 {1} 之间方案版本发生变更",
        "由有权限的人员判断是否仍属连续",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ValueNotRecorded = new(
        "ASC7025",
        "the record of {0} holds no value for {1}",
        "keep the whole result with the record, or let a person decide",
        "{0} 的记录没有{1}的数值",
        "随记录保存完整结果，或由有权限的人员判断",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StepNotKnown = new(
        "ASC7026",
        "which step applies is not known",
        "a person decides on the step",
        "无法判断适用哪一级措施",
        "由有权限的人员判断适用的一级",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotFinalYet = new(
        "ASC7027",
        "whether {0} matches is not known: its record is not final",
        "wait until the record is final, or let a person decide",
        "无法判断 {0} 是否符合：该记录尚未定稿",
        "等待记录定稿，或由有权限的人员判断",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotFinal = new(
        "ASC7030",
        "the record of {0} is {1}",
        "wait until the record is final",
        "{0} 的记录{1}",
        "等待记录定稿",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Lapsed = new(
        "ASC7031",
        "the finding lapsed after {0}",
        "nothing needs doing",
        "该处理建议在 {0} 之后失效",
        "无需处理",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PayNotKnown = new(
        "ASC7032",
        "the amount of '{0}' for {1} in {2} is not known",
        "add it to \"pay\" of the history",
        "{1} 的 '{0}'（{2}）金额未知",
        "在档案的 \"pay\" 中给出该金额",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ChoiceWithoutEffect = new(
        "ASC7060",
        "a choice about '{0}' has no effect: {1}",
        "{2}",
        "对 '{0}' 的选择无效：{1}",
        "{2}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RuledNotMet = new(
        "ASC7061",
        "the {1} ruled on {2} that the condition of '{0}' is not met",
        "nothing needs doing",
        "{1}于 {2} 认定 '{0}' 的条件未满足",
        "无需处理",
        DiagnosticSeverity.Info);
}
