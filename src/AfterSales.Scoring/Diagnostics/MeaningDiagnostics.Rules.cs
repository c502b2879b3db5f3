namespace AfterSales.Scoring;

/// <content>What the rules of a policy mean together: ladders, weights, parameters, money, examples.</content>
internal static partial class MeaningDiagnostics
{
    // No total could tell which grade applies.
    public static readonly DiagnosticDescriptor CutsEqual = new(
        "ASC3012",
        "ladder steps '{0}' and '{1}' both start at {2}",
        "give each step its own cut, the better grade the higher one",
        "等级 '{0}' 和 '{1}' 的分数线都是 {2}",
        "为每一级设定不同的分数线，更好的等级分数线更高");

    public static readonly DiagnosticDescriptor CutsOutOfOrder = new(
        "ASC3013",
        "ladder step '{0}' starts at {1}, which is not below '{2}' at {3}",
        "each grade must start lower than the better one before it: correct one of the two numbers",
        "等级 '{0}' 的分数线 {1} 不低于 '{2}' 的分数线 {3}",
        "每个等级的分数线必须低于前面更好的等级：更正两个数字之一");

    // Without it a low total would have no grade.
    public static readonly DiagnosticDescriptor NoOtherwise = new(
        "ASC3014",
        "the ladder has no last step with 'otherwise'",
        "make {{ \"grade\": \"{0}\", \"otherwise\": true }} the last step, without a cut",
        "等级阶梯缺少最后一级 'otherwise'",
        "最后一级写 {{ \"grade\": \"{0}\", \"otherwise\": true }}，不设分数线");

    public static readonly DiagnosticDescriptor OtherwiseNotLast = new(
        "ASC3015",
        "step '{0}' says 'otherwise' but is not the last one",
        "move it to the end; nothing after it can ever apply",
        "'{0}' 写了 'otherwise'，但不是最后一级",
        "将它移到最后；其后的级别永远不会生效");

    public static readonly DiagnosticDescriptor CutOutOfReach = new(
        "ASC3016",
        "no total reaches the cut {0} of '{1}': totals go from 0 to {2}",
        "lower the cut, or change \"outOf\"",
        "没有总分能达到 '{1}' 的分数线 {0}：总分范围是 0 到 {2}",
        "降低分数线，或修改 \"outOf\"");

    public static readonly DiagnosticDescriptor OneOf = new(
        "ASC3017",
        "{0} needs one of {1}",
        "{2}",
        "{0}需要 {1} 之一",
        "{2}");

    public static readonly DiagnosticDescriptor WeightsTotal = new(
        "ASC3019",
        "the weights in {0} add up to {1}, not {2}",
        "{3}",
        "{0}的权重合计为 {1}，而不是 {2}",
        "{3}");

    public static readonly DiagnosticDescriptor NothingToScore = new(
        "ASC3020",
        "{0} has no criterion that is scored",
        "add a criterion with \"rating\" and \"weight\" to it",
        "{0}中没有计分的指标",
        "在其中添加带有 \"rating\" 和 \"weight\" 的指标");

    public static readonly DiagnosticDescriptor WeightNotPositive = new(
        "ASC3021",
        "the weight of '{0}' is {1}; a scored criterion needs a weight above 0",
        "give it a weight, or mark it \"reportOnly\": true and leave the weight out",
        "'{0}' 的权重为 {1}；计分指标的权重必须大于 0",
        "设定权重，或标为 \"reportOnly\": true 并去掉权重");

    public static readonly DiagnosticDescriptor EmptyScale = new(
        "ASC3022",
        "'min' is {0} and 'max' is {1}, but 'min' must be below 'max'",
        "swap the two, or correct one",
        "'min' 为 {0}，'max' 为 {1}，但 'min' 必须小于 'max'",
        "对调两者，或更正其中之一");

    public static readonly DiagnosticDescriptor UnknownReference = new(
        "ASC3023",
        "no {0} has the id '{1}'",
        "{2}",
        "没有 id 为 '{1}' 的{0}",
        "{2}");

    // Money may not fall back on a default.
    public static readonly DiagnosticDescriptor AmountMissing = new(
        "ASC3024",
        "'byGrade' has no amount for grade '{0}'",
        "add \"{0}\": 0, or the amount that is paid",
        "'byGrade' 缺少等级 '{0}' 的金额",
        "添加 \"{0}\": 0，或写应付的金额");

    // A higher total never has a lower grade.
    public static readonly DiagnosticDescriptor GradeOrder = new(
        "ASC3025",
        "'{0}' stands after '{1}' in the ladder, but is declared as the better grade",
        "use the order of \"grades\" in the ladder",
        "'{0}' 在阶梯中位于 '{1}' 之后，但声明为更好的等级",
        "阶梯按 \"grades\" 的顺序排列");

    public static readonly DiagnosticDescriptor GradeRepeated = new(
        "ASC3026",
        "grade '{0}' stands twice among the steps",
        "keep one step for each grade",
        "等级 '{0}' 在阶梯中出现两次",
        "每个等级只保留一级");

    // The standard leaves it open, so the host must decide.
    public static readonly DiagnosticDescriptor UnboundParameter = new(
        "ASC3027",
        "parameter '{0}' has no value{1}",
        "give it a value when the policy is loaded, such as {{ \"{0}\": {2} }}",
        "参数 '{0}' 没有值{1}",
        "加载方案时提供值，例如 {{ \"{0}\": {2} }}");

    public static readonly DiagnosticDescriptor UnknownParameter = new(
        "ASC3028",
        "the policy has no parameter '{0}'",
        "{1}",
        "方案没有参数 '{0}'",
        "{1}");

    public static readonly DiagnosticDescriptor ParameterValue = new(
        "ASC3029",
        "the value of parameter '{0}' {1}",
        "{2}",
        "参数 '{0}' 的值{1}",
        "{2}");

    public static readonly DiagnosticDescriptor GradeNeverGiven = new(
        "ASC3030",
        "no total gives the grade '{0}'",
        "add a step for it to the ladder, or remove it from \"grades\"",
        "没有总分会得到等级 '{0}'",
        "在阶梯中为它添加一级，或从 \"grades\" 中删去",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RangesOverlap = new(
        "ASC3031",
        "the range of '{1}' does not end below the range of '{0}'",
        "end '{1}' lower, before '{0}' begins; with \"below\" the number itself still belongs to '{0}'",
        "'{1}' 的分数区间没有在 '{0}' 的区间之下结束",
        "降低 '{1}' 的上限，使其在 '{0}' 开始之前结束；用 \"below\" 时该数字本身仍属于 '{0}'");

    public static readonly DiagnosticDescriptor RangeEmpty = new(
        "ASC3032",
        "no total lies in the range of '{0}'",
        "swap its two bounds, or correct one",
        "没有总分落在 '{0}' 的分数区间内",
        "对调上下限，或更正其中之一");

    public static readonly DiagnosticDescriptor Exclude = new(
        "ASC3033",
        "{0} and {1} exclude each other",
        "{2}",
        "{0} 与 {1} 不能同时使用",
        "{2}");

    // A value means something only on a scale of its own.
    public static readonly DiagnosticDescriptor ValueRuleMisplaced = new(
        "ASC3034",
        "the rule 'value' stands where there is no scale",
        "move it to \"unscored\" of a criterion with \"rating\", or use another rule, such as \"countAsZero\"",
        "此处没有评分范围，不能使用规则 'value'",
        "移到带有 \"rating\" 的指标的 \"unscored\" 中，或改用其他规则，例如 \"countAsZero\"");

    // A deduction may only move variable pay that is named.
    public static readonly DiagnosticDescriptor DeductionWithoutBase = new(
        "ASC3035",
        "the amount {0} is a deduction, but 'against' does not say from what",
        "in \"money\", name the part of pay that it is kept back from, by an id of your choice, such as \"against\": \"performanceBonus\"",
        "金额 {0} 是扣减，但 'against' 没有说明从何处扣减",
        "在 \"money\" 中用自定的 id 写明从哪一部分薪酬扣减，例如 \"against\": \"performanceBonus\"");

    public static readonly DiagnosticDescriptor NoGradeToUse = new(
        "ASC3036",
        "{0} needs a grade, but the policy gives none",
        "add \"grades\" and a \"ladder\" in \"total\", or remove {0}",
        "{0} 需要等级，但本方案不评定等级",
        "在 \"total\" 中添加 \"ladder\" 并声明 \"grades\"，或删去 {0}");

    public static readonly DiagnosticDescriptor IntervalReversed = new(
        "ASC3037",
        "the policy ends on {0}, before it starts on {1}",
        "swap the two dates, or correct one",
        "方案的结束日 {0} 早于开始日 {1}",
        "对调两个日期，或更正其中之一");

    public static readonly DiagnosticDescriptor ExampleFails = new(
        "ASC3038",
        "example '{0}' expects {1} to be {2}, but it comes out as {3}",
        "correct the example, or the rule that it shows",
        "示例 '{0}' 预期{1}为 {2}，实际为 {3}",
        "更正示例，或更正它所说明的规则");

    public static readonly DiagnosticDescriptor ExampleProblem = new(
        "ASC3039",
        "example '{0}' can't be used: {1}",
        "correct what the example gives, or the status that it expects",
        "示例 '{0}' 无法使用：{1}",
        "更正示例给出的内容，或它预期的状态");

    public static readonly DiagnosticDescriptor TooMany = new(
        "ASC3040",
        "there are {1} {0}; at most {2} are read",
        "split the policy",
        "{0}有 {1} 个，最多读取 {2} 个",
        "拆分方案");

    public static readonly DiagnosticDescriptor NoScoredSeries = new(
        "ASC3041",
        "every series is report-only, so nothing could be scored",
        "remove \"reportOnly\" from one series",
        "所有系列都只作记录，没有可计分的系列",
        "去掉其中一个系列的 \"reportOnly\"");

    // Full marks must be reachable.
    public static readonly DiagnosticDescriptor StepMisfit = new(
        "ASC3042",
        "the step {0} does not lead from 'min' {1} to 'max' {2}",
        "choose a step that divides the scale, or leave it out",
        "从 'min' {1} 开始，步长 {0} 走不到 'max' {2}",
        "选择能整除评分范围的步长，或去掉步长");

    public static readonly DiagnosticDescriptor WeightMisplaced = new(
        "ASC3043",
        "'{0}' has a weight, but {1}",
        "{2}",
        "'{0}' 设有权重，但{1}",
        "{2}");

    public static readonly DiagnosticDescriptor BoundOutsideScale = new(
        "ASC3044",
        "the bound {0} of the critical criterion '{1}' lies outside its scale from {2} to {3}",
        "choose a bound on the scale",
        "否决项 '{1}' 的界限 {0} 不在其评分范围 {2} 到 {3} 内",
        "选择评分范围内的界限");

    public static readonly DiagnosticDescriptor WeightsTargetInvalid = new(
        "ASC3045",
        "'of' points to {0}",
        "write the JSON pointer of an array of criteria, such as \"/criteria\"",
        "'of' 指向 {0}",
        "写指标数组的 JSON 指针，例如 \"/criteria\"");

    // Nobody may be paid less for doing better, unless the author says why.
    public static readonly DiagnosticDescriptor BetterGradeGetsLess = new(
        "ASC3046",
        "the better grade '{0}' gets {1}, less than '{2}' with {3}",
        "correct or swap the amounts; if it is meant, say why with \"nonMonotone\": \"…\" in \"money\"",
        "更好的等级 '{0}' 得到 {1}，少于 '{2}' 的 {3}",
        "更正或对调金额；若确有此意，在 \"money\" 中用 \"nonMonotone\": \"…\" 说明原因");

    public static readonly DiagnosticDescriptor TooFew = new(
        "ASC3047",
        "'{0}' needs at least {1}; it has {2}",
        "{3}",
        "'{0}' 至少需要 {1} 项，现在有 {2} 项",
        "{3}");

    public static readonly DiagnosticDescriptor RangeUnbounded = new(
        "ASC3048",
        "the range of '{0}' has neither a lower nor an upper bound",
        "add a bound, such as \"atLeast\": 80 or \"below\": 60",
        "'{0}' 的分数区间既没有下限也没有上限",
        "添加界限，例如 \"atLeast\": 80 或 \"below\": 60");

    // Its form is right, so "write it like" would mislead.
    public static readonly DiagnosticDescriptor NoSuchDay = new(
        "ASC3049",
        "the calendar has no day '{0}'",
        "its month ends on {1}; write the day that is meant",
        "日历中没有 '{0}' 这一天",
        "该月最后一天是 {1}；请写出实际的日期");
}
