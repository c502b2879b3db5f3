namespace AfterSales.Scoring;

/// <summary>Family 3: a policy that can be read, but doesn't say something that can be meant.</summary>
internal static class MeaningDiagnostics
{
    // Ignoring it would drop a rule that somebody wrote.
    public static readonly DiagnosticDescriptor UnknownMember = new(
        "ASC3001",
        "unknown member '{0}'",
        "{1}",
        "未知成员 '{0}'",
        "{1}");

    public static readonly DiagnosticDescriptor MissingMember = new(
        "ASC3002",
        "member '{0}' is missing",
        "add \"{0}\": {1}",
        "缺少成员 '{0}'",
        "添加 \"{0}\": {1}");

    public static readonly DiagnosticDescriptor WrongType = new(
        "ASC3003",
        "'{0}' must be {1}, not {2}",
        "{3}",
        "'{0}' 应为{1}，而不是{2}",
        "{3}");

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "ASC3004",
        "'{0}' is not a value that '{1}' takes",
        "{2}",
        "'{1}' 不接受 '{0}'",
        "{2}");

    public static readonly DiagnosticDescriptor InvalidId = new(
        "ASC3005",
        "'{0}' is not an id",
        "{1}",
        "'{0}' 不是合法的 id",
        "{1}");

    // Two things with one id: no rule could say which it means.
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "ASC3006",
        "id '{0}' is used twice; it first stands in line {1}{2}",
        "give each its own id",
        "id '{0}' 重复，首次出现在第 {1} 行{2}",
        "为每一项使用不同的 id");

    public static readonly DiagnosticDescriptor OutOfBounds = new(
        "ASC3007",
        "'{0}' is {1}, but must be {2}",
        "write {2}",
        "'{0}' 为 {1}，但应为{2}",
        "改为{2}");

    // Refused and not rounded: the author decides which digits count.
    public static readonly DiagnosticDescriptor TooManyDigits = new(
        "ASC3008",
        "the number {0} has more digits than '{1}' takes",
        "write at most {2} digits before and {3} after the decimal point",
        "数字 {0} 的位数超出 '{1}' 的范围",
        "小数点前最多 {2} 位，小数点后最多 {3} 位");

    public static readonly DiagnosticDescriptor UnsupportedFormat = new(
        "ASC3009",
        "this package reads policy format 1, not format {0}",
        "update the package AfterSales.Scoring to a version that reads format {0}, or write \"format\": 1 and keep to format 1",
        "本软件包读取方案格式 1，不读取格式 {0}",
        "升级到支持格式 {0} 的 AfterSales.Scoring，或按格式 1 编写方案");

    public static readonly DiagnosticDescriptor InvalidText = new(
        "ASC3010",
        "'{0}' is not {1}",
        "write it like \"{2}\"",
        "'{0}' 不是{1}",
        "写法示例：\"{2}\"");

    public static readonly DiagnosticDescriptor MissingLanguage = new(
        "ASC3011",
        "text '{0}' has no wording in the policy's language '{1}'",
        "add \"{1}\": \"…\" to it",
        "文本 '{0}' 缺少方案语言 '{1}' 的内容",
        "在其中添加 \"{1}\": \"…\"");

    // No total could tell which grade applies.
    public static readonly DiagnosticDescriptor CutsEqual = new(
        "ASC3012",
        "ladder steps '{0}' and '{1}' both start at {2}",
        "give each step its own cut, or remove one of the two",
        "等级 '{0}' 和 '{1}' 的分数线都是 {2}",
        "为每一级设定不同的分数线，或删去其中一级");

    public static readonly DiagnosticDescriptor CutsOutOfOrder = new(
        "ASC3013",
        "ladder step '{0}' starts at {1}, which is not below '{2}' at {3}",
        "order the steps from the best grade down, each cut lower than the one before",
        "等级 '{0}' 的分数线 {1} 不低于 '{2}' 的分数线 {3}",
        "从最好的等级往下排列，每条分数线低于前一条");

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
        "order the ranges from the best grade down, and end '{1}' before '{0}' begins",
        "'{1}' 的分数区间没有在 '{0}' 的区间之下结束",
        "从最好的等级往下排列，并使 '{1}' 在 '{0}' 开始之前结束");

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
        "add \"against\", such as \"against\": \"performanceBonus\"",
        "金额 {0} 是扣减，但 'against' 没有说明从何处扣减",
        "添加 \"against\"，例如 \"against\": \"performanceBonus\"");

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
        "correct an amount, or say why with \"nonMonotone\": \"…\" beside \"byGrade\"",
        "更好的等级 '{0}' 得到 {1}，少于 '{2}' 的 {3}",
        "更正金额，或在 \"byGrade\" 旁用 \"nonMonotone\": \"…\" 说明原因");

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
}
