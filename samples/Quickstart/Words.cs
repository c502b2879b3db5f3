namespace AfterSales.Scoring.Quickstart;

/// <summary>The two languages of the program, and the words that several reports share.</summary>
internal sealed class Words(DiagnosticLanguage language)
{
    // A total with more digits is cut, never rounded, and marked "…": what is shown lies on the same side of a cut.
    private const int Decimals = 4;

    public DiagnosticLanguage Language { get; } = language;

    public string Tag => Language == DiagnosticLanguage.Chinese ? "zh-CN" : "en";

    public string Say(string english, string chinese) => Language == DiagnosticLanguage.Chinese ? chinese : english;

    public static string Show(Exact number) => number.ToDisplayString(Decimals);

    public static string ShowSigned(Exact number) => (number.Sign > 0 ? "+" : "") + Show(number);

    public string Status(ScoreStatus status)
        => status switch
        {
            ScoreStatus.Scored => Say("graded", "已评定"),
            ScoreStatus.Incomplete => Say("incomplete", "数据不全"),
            ScoreStatus.NotEvaluated => Say("not evaluated", "不予评定"),
            ScoreStatus.NeedsReview => Say("needs review", "转人工"),
            _ => Say("no total", "无总分"),
        };

    public string State(UnscoredState state)
        => state switch
        {
            UnscoredState.NotApplicable => Say("not applicable", "不适用"),
            UnscoredState.NotObserved => Say("not observed", "未观察到"),
            UnscoredState.Excused => Say("excused", "免予考核"),
            UnscoredState.Missing => Say("missing", "缺失"),
            _ => Say("refused", "拒评"),
        };

    /// <summary>Says where an open result can still end.</summary>
    public string Range(PossibleRange range)
        => Say($"{Show(range.Lowest)} to {Show(range.Highest)}", $"{Show(range.Lowest)} 到 {Show(range.Highest)}");

    /// <summary>Says which grade an open result can still get, or that it is decided already.</summary>
    public string RangeGrade(PossibleRange range)
        => range.DecidedGrade is { } decided ? Say($"decided: {decided.Title.In(Tag)}", $"已定：{decided.Title.In(Tag)}")
            : range.LowestGrade is { } low && range.HighestGrade is { } high
                ? Say($"{low.Title.In(Tag)} to {high.Title.In(Tag)}", $"{low.Title.In(Tag)}到{high.Title.In(Tag)}")
            : Say("open", "未定");
}
