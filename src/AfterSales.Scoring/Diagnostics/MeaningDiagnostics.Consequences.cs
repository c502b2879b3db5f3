namespace AfterSales.Scoring;

/// <content>What the consequences of a policy mean: conditions, measures, requirements.</content>
internal static partial class MeaningDiagnostics
{
    public static readonly DiagnosticDescriptor Misplaced = new(
        "ASC3050",
        "'{0}' can't stand inside '{1}'",
        "{2}",
        "'{0}' 不能放在 '{1}' 内",
        "{2}");

    // With two runs nobody could say which records an outcome names.
    public static readonly DiagnosticDescriptor SecondConsecutive = new(
        "ASC3051",
        "the condition has a second 'consecutive'",
        "keep one, and write a consequence of its own for the other",
        "条件中有第二个 'consecutive'",
        "保留一个，另一个写成单独的规则");

    // Ignoring it would drop a rule that somebody wrote.
    public static readonly DiagnosticDescriptor OnlyFor = new(
        "ASC3052",
        "'{0}' is only for {1}",
        "{2}",
        "'{0}' 只用于{1}",
        "{2}");

    public static readonly DiagnosticDescriptor TerminationWithoutApproval = new(
        "ASC3053",
        "consequence '{0}' proposes a termination and requires no approval",
        "say who has to approve it, such as \"requires\": [ {{ \"approval\": {{ \"by\": \"hrDirector\" }} }} ]",
        "规则 '{0}' 建议解除劳动合同，但没有要求批准",
        "写明由谁批准，例如 \"requires\": [ {{ \"approval\": {{ \"by\": \"hrDirector\" }} }} ]",
        DiagnosticSeverity.Warning);

    // One weak period is no pattern.
    public static readonly DiagnosticDescriptor TerminationAfterOnePeriod = new(
        "ASC3054",
        "consequence '{0}' proposes a termination after one period alone",
        "let it follow from several periods, with \"consecutive\" or \"count\" in \"when\"",
        "规则 '{0}' 仅凭一个考核期就建议解除劳动合同",
        "在 \"when\" 中用 \"consecutive\" 或 \"count\"，以多个考核期为依据",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor GroupOfOne = new(
        "ASC3055",
        "'{0}' is the group of this consequence alone, so it excludes nothing",
        "{1}",
        "只有本规则属于 '{0}' 组，不会排除任何规则",
        "{1}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NeverMet = new(
        "ASC3056",
        "the condition can never be met: {0}",
        "{1}",
        "条件永远无法满足：{0}",
        "{1}");

    public static readonly DiagnosticDescriptor BoundsEmpty = new(
        "ASC3057",
        "no {0} lies within these bounds",
        "{1}",
        "没有{0}落在此范围内",
        "{1}");

    // Evidence of these kinds proves something else, so nobody may hand it in for this.
    public static readonly DiagnosticDescriptor ReservedKind = new(
        "ASC3058",
        "'{0}' can't be a kind of evidence of the policy's own",
        "choose another word, or require it by {{ \"{0}\": {1} }}",
        "'{0}' 不能用作方案自定的证据种类",
        "换一个词，或用 {{ \"{0}\": {1} }} 提出要求");

    public static readonly DiagnosticDescriptor ListedTwice = new(
        "ASC3059",
        "'{0}' stands twice in '{1}'",
        "keep one of the two",
        "'{0}' 在 '{1}' 中出现两次",
        "只保留其中一个");
}
