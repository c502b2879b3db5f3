namespace AfterSales.Scoring;

/// <summary>Family 5: an assessment that doesn't fit the policy. The result is incomplete; it is never a grade.</summary>
internal static class InputDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownCriterion = new(
        "ASC5001",
        "the policy has no criterion '{0}'",
        "{1}",
        "方案没有指标 '{0}'",
        "{1}");

    public static readonly DiagnosticDescriptor OutOfScale = new(
        "ASC5002",
        "the rating of '{0}' lies outside its scale from {1} to {2}",
        "correct the rating, or let the policy say \"outside\": \"clamp\" or \"accept\"",
        "'{0}' 的评分超出 {1} 到 {2} 的范围",
        "更正评分，或在方案中声明 \"outside\": \"clamp\" 或 \"accept\"");

    // Refused and not rounded: a rounded rating is not what the rater gave.
    public static readonly DiagnosticDescriptor TooFine = new(
        "ASC5003",
        "the value of '{0}' has {1} digits after the decimal point; at most 6 are taken",
        "let whoever supplies the value round it by a rule that is written down",
        "'{0}' 的值小数点后有{1}位，最多接受 6 位",
        "由提供数据的一方按明确的规则取整后再提交");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "ASC5004",
        "the value of '{0}' has more than 12 digits before the decimal point",
        "correct the value, or its unit",
        "'{0}' 的值小数点前超过 12 位",
        "更正数值或单位");

    public static readonly DiagnosticDescriptor OffStep = new(
        "ASC5005",
        "the rating of '{0}' is not on its scale from {1} in steps of {2}",
        "give one of the steps",
        "'{0}' 的评分不在从 {1} 起步长为 {2} 的刻度上",
        "给出刻度上的值");

    public static readonly DiagnosticDescriptor NotNumeric = new(
        "ASC5006",
        "the value of '{0}' is {1}, not a number",
        "write the number without quotes, or a state such as {{ \"state\": \"missing\" }}",
        "'{0}' 的值是{1}，而不是数字",
        "数字不加引号；没有数值时写状态，例如 {{ \"state\": \"missing\" }}");

    // Absence is never read as a state.
    public static readonly DiagnosticDescriptor Absent = new(
        "ASC5007",
        "there is neither a value nor a state for '{0}'",
        "{1}",
        "'{0}' 既没有数值也没有状态",
        "{1}");

    public static readonly DiagnosticDescriptor OutsidePolicy = new(
        "ASC5008",
        "the period {0} starts on a day when the policy is not in force ({1})",
        "use the version of the policy that was in force on the first day of the period",
        "考核期 {0} 的第一天不在方案有效期内（{1}）",
        "使用考核期第一天有效的方案版本");

    public static readonly DiagnosticDescriptor WrongCycle = new(
        "ASC5009",
        "the period {0} does not fit series '{2}', which assesses {1}",
        "give a whole period of the cycle, such as {3}",
        "考核期 {0} 不符合系列 '{2}' 的周期（{1}）",
        "给出完整的周期，例如 {3}");

    public static readonly DiagnosticDescriptor UnknownSeries = new(
        "ASC5010",
        "the policy has no series '{0}'",
        "{1}",
        "方案没有系列 '{0}'",
        "{1}");

    public static readonly DiagnosticDescriptor SeriesNotNamed = new(
        "ASC5016",
        "the policy scores several series, and the assessment names none",
        "name one of {0} as its \"series\"",
        "方案有多个计分系列，而考核数据没有指明系列",
        "用 \"series\" 指明 {0} 之一");

    public static readonly DiagnosticDescriptor SeriesReportOnly = new(
        "ASC5017",
        "series '{0}' is report-only and is never scored",
        "keep the assessment as a record, or score another series",
        "系列 '{0}' 只作记录，不计分",
        "将其作为记录保存，或对其他系列计分");

    // Neither of the two is silently preferred.
    public static readonly DiagnosticDescriptor GivenTwice = new(
        "ASC5011",
        "'{0}' is given twice",
        "give one value or one state for each criterion",
        "'{0}' 出现两次",
        "每个指标只给一个数值或一个状态");

    public static readonly DiagnosticDescriptor WrongPoints = new(
        "ASC5012",
        "the {0} of '{1}' must be {2}",
        "write {2}",
        "'{1}' 的{0}应为{2}",
        "改为{2}");

    public static readonly DiagnosticDescriptor UnknownState = new(
        "ASC5013",
        "'{0}' is not a state of '{1}'",
        "{2}",
        "'{0}' 不是 '{1}' 的状态",
        "{2}");

    public static readonly DiagnosticDescriptor StateForPoints = new(
        "ASC5014",
        "'{0}' has a state, but bonus and penalty points take a number",
        "write the number, 0 if there is none",
        "'{0}' 写的是状态，而加分项和扣分项需要数字",
        "写数字，没有时写 0");

    public static readonly DiagnosticDescriptor InvalidPeriod = new(
        "ASC5015",
        "'{0}' is not a period",
        "write it like 2026-03, 2026-Q1, 2026-H1, 2026 or 2026-01-05/2026-02-01",
        "'{0}' 不是考核期",
        "写法示例：2026-03, 2026-Q1, 2026-H1, 2026 或 2026-01-05/2026-02-01");

    public static readonly DiagnosticDescriptor NumberTooLong = new(
        "ASC5018",
        "the number {0} has more digits or a larger exponent than any measurement",
        "write at most 64 characters, with an exponent between -99 and 99",
        "数字 {0} 的位数或指数超出任何测量的需要",
        "最多写 64 个字符，指数在 -99 到 99 之间");

    public static readonly DiagnosticDescriptor UnsupportedFormat = new(
        "ASC5019",
        "this package reads record format 1, not format {0}",
        "update the package AfterSales.Scoring to a version that reads format {0}; nothing is lost meanwhile",
        "本软件包读取记录格式 1，不读取格式 {0}",
        "升级到支持格式 {0} 的 AfterSales.Scoring；在此之前数据不受影响");

    public static readonly DiagnosticDescriptor WrongKind = new(
        "ASC5020",
        "this is a '{0}', and a '{1}' is expected",
        "read it with the reader of its kind",
        "这是 '{0}'，此处应为 '{1}'",
        "使用与其类型对应的读取方法");

    public static readonly DiagnosticDescriptor EndsBeforeItBegins = new(
        "ASC5021",
        "the evidence ends on {0}, before it begins on {1}",
        "swap the two days, or correct one",
        "证据的结束日 {0} 早于开始日 {1}",
        "对调两个日期，或更正其中之一");

    public static readonly DiagnosticDescriptor ServedOutside = new(
        "ASC5022",
        "the days served {0} don't lie in the period {1}",
        "write the first and the last day of the period on which the person served",
        "任职日期 {0} 不在考核期 {1} 内",
        "写出该考核期内任职的第一天和最后一天");

    // A grade that was never computed must not pass for one that was.
    public static readonly DiagnosticDescriptor GradeMisplaced = new(
        "ASC5023",
        "a record that is '{0}' has no computed grade",
        "remove \"grade\", or write \"standing\": \"graded\"; a grade that people set stands in \"adjustment\"",
        "状态为 '{0}' 的记录没有计算得出的等级",
        "删去 \"grade\"，或写 \"standing\": \"graded\"；人工确定的等级写在 \"adjustment\" 中");

    public static readonly DiagnosticDescriptor NotWhatIsLeft = new(
        "ASC5024",
        "'notApplied' is not the amount less what is applied",
        "correct the three numbers; 'notApplied' may be left out",
        "'notApplied' 不等于金额减去实际执行额",
        "更正这三个数字；'notApplied' 可以省略");
}
