namespace AfterSales.Scoring;

/// <summary>Words for outcomes. A deduction is never called a fine, and nothing is said to be lawful or done.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class OutcomeText
{
    /// <summary>Names a kind of outcome.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language of the wording.</param>
    public static string Name(OutcomeKind kind, DiagnosticLanguage language = DiagnosticLanguage.English)
        => kind switch
        {
            OutcomeKind.Money => Say(language, "money", "金额"),
            OutcomeKind.Honor => Say(language, "honour", "荣誉称号"),
            OutcomeKind.BasePayIncrease => Say(language, "raise of base pay", "提高基本工资"),
            OutcomeKind.PromotionEligibility => Say(language, "chance of promotion", "晋升机会"),
            OutcomeKind.Award => Say(language, "award", "奖励"),
            OutcomeKind.Commendation => Say(language, "commendation", "表彰"),
            OutcomeKind.Warning => Say(language, "warning", "警告"),
            OutcomeKind.Training => Say(language, "training", "培训"),
            OutcomeKind.Coaching => Say(language, "coaching", "辅导"),
            OutcomeKind.ImprovementPlan => Say(language, "improvement plan", "改进计划"),
            OutcomeKind.Transfer => Say(language, "transfer", "调岗"),
            OutcomeKind.Demotion => Say(language, "lower job level", "降低岗位级别"),
            OutcomeKind.Termination => Say(language, "finding for a termination of the employment contract", "解除劳动合同的条件认定"),
            OutcomeKind.Custom => Say(language, "other measure", "其他措施"),
            _ => Say(language, "choice", "选择"),
        };

    /// <summary>Describes an outcome in one line.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language of the wording.</param>
    /// <exception cref="ArgumentNullException">There is no outcome.</exception>
    public static string Describe(Outcome outcome, DiagnosticLanguage language = DiagnosticLanguage.English)
    {
        if (outcome is null)
        {
            throw new ArgumentNullException(nameof(outcome));
        }

        return DescribeContent(outcome, language) + DescribeState(outcome.State, language);
    }

    /// <summary>Describes an outcome in several lines: what it rests on, what it requires, what is missing, and what people said.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language of the wording.</param>
    /// <returns>Lines that each end with a line feed; the first is that of <see cref="Describe(Outcome, DiagnosticLanguage)"/>, the others are indented.</returns>
    /// <exception cref="ArgumentNullException">There is no outcome.</exception>
    public static string Detail(Outcome outcome, DiagnosticLanguage language = DiagnosticLanguage.English)
        => new OutcomeDetail(outcome ?? throw new ArgumentNullException(nameof(outcome)), language).Write();

    /// <summary>Describes what is proposed, whatever its state.</summary>
    internal static string DescribeContent(Outcome outcome, DiagnosticLanguage language)
        => outcome.Money is { } money ? Describe(money, language)
            : outcome.Kind == OutcomeKind.Choice ? DescribeChoice(outcome, language)
            : outcome.Kind == OutcomeKind.Money ? Say(language, "money; the amount is not known", "金额未知")
            : DescribeMeasure(outcome, language);

    private static string DescribeState(OutcomeState state, DiagnosticLanguage language)
        => state switch
        {
            OutcomeState.Due => "",
            OutcomeState.Recommended => Say(language, " (recommended; a person decides)", "（建议，由有权限的人员决定）"),
            OutcomeState.RequiresApproval => Say(language, " (requires approval; a person decides)", "（待批准，由有权限的人员决定）"),
            OutcomeState.Blocked => Say(language, " (blocked; not recommended)", "（被阻止，不予建议）"),
            _ => Say(language, " (referred to a person)", "（转人工判断）"),
        };

    internal static string Describe(Money money, DiagnosticLanguage language)
    {
        string size = Size(money.Amount, money.Currency, language);
        return money switch
        {
            { Amount.Sign: > 0 } => Say(language, $"reward of {size}", $"奖励 {size}"),
            { Amount.Sign: 0 } => Say(language, "no reward and no deduction", "不奖不扣"),

            // What a floor keeps from being taken is said, so that nobody keeps back the rest elsewhere.
            { Applied: { } applied } when applied != money.Amount => Say(
                language,
                $"{Against(money, language)} reduced by {Size(applied, money.Currency, language)}; {Size(money.NotApplied!.Value, money.Currency, language)} of {size} not applied",
                $"扣减{Against(money, language)} {Size(applied, money.Currency, language)}；应扣 {size}，其中 {Size(money.NotApplied!.Value, money.Currency, language)}不执行"),
            { Applied: null } => Say(
                language,
                $"{Against(money, language)} reduced by at most {size}; what is applied is not known",
                $"扣减{Against(money, language)}，最多 {size}；实际执行额未知"),
            _ => Say(language, $"{Against(money, language)} reduced by {size}", $"扣减{Against(money, language)} {size}"),
        };
    }

    private static string Size(Exact amount, string currency, DiagnosticLanguage language)
        => Exact.Max(amount, -amount) + " " + Currency(currency, language);

    internal static string Currency(string code, DiagnosticLanguage language) => code == "CNY" ? Say(language, code, "元") : code;

    private static string Against(Money money, DiagnosticLanguage language)
        => money.Against == "performanceBonus" ? Say(language, "performance bonus", "绩效奖金") : Say(language, money.Against!, " " + money.Against);

    private static string DescribeMeasure(Outcome outcome, DiagnosticLanguage language)
    {
        string details = string.Join(Say(language, " or ", "或"), outcome.Details.Select(d => DescribeDetail(d, language)));
        string text = outcome.Text?.In(language == DiagnosticLanguage.Chinese ? "zh-CN" : "en") ?? "";
        return Name(outcome.Kind, language)
            + (details.Length > 0 ? Say(language, $" ({details})", $"（{details}）") : "")
            + (text.Length > 0 ? Say(language, ": ", "：") + text : "");
    }

    private static string DescribeDetail(string detail, DiagnosticLanguage language)
        => detail switch
        {
            "oral" => Say(language, "oral", "口头"),
            "written" => Say(language, "written", "书面"),
            "retraining" => Say(language, "with retraining", "并重新培训"),
            _ => detail,
        };

    private static string DescribeChoice(Outcome outcome, DiagnosticLanguage language)
    {
        string who = RoleText.Name(outcome.ChosenBy!, language);
        return Say(language, $"one of these, chosen by the {who}: ", $"由{who}选择其一：")
            + string.Join(Say(language, "; or ", "；或"), outcome.Options.Select(o => DescribeContent(o, language)));
    }

    internal static string Say(DiagnosticLanguage language, string english, string chinese)
        => language == DiagnosticLanguage.Chinese ? chinese : english;
}
