using NodaTime;
using NodaTime.Text;

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

    public static string Show(LocalDate day) => LocalDatePattern.Iso.Format(day);

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

    public string Standing(RecordStanding standing)
        => standing switch
        {
            RecordStanding.Graded => Say("graded", "已评定"),
            RecordStanding.Incomplete => Say("incomplete", "数据不全"),
            RecordStanding.NotEvaluated => Say("not evaluated", "不予评定"),
            RecordStanding.Excused => Say("excused", "免予考核"),
            RecordStanding.NeedsReview => Say("needs review", "转人工"),
            _ => Say("no total", "无总分"),
        };

    public string Status(RecordStatus status)
        => status switch
        {
            RecordStatus.Provisional => Say("provisional", "待定"),
            RecordStatus.Final => Say("final", "定稿"),
            RecordStatus.Contested => Say("contested", "有异议"),
            RecordStatus.Overturned => Say("overturned", "撤销"),
            _ => Say("superseded", "被取代"),
        };

    public string State(OutcomeState state)
        => state switch
        {
            OutcomeState.Due => Say("due", "按规定给予"),
            OutcomeState.Recommended => Say("recommended", "建议"),
            OutcomeState.RequiresApproval => Say("requires approval", "待批准"),
            OutcomeState.Blocked => Say("blocked", "被阻止"),
            _ => Say("referred", "转人工"),
        };

    /// <summary>Names what people have done with an outcome; money says which way it went.</summary>
    public string Stage(IssuedOutcome issued)
        => issued.Stage switch
        {
            IssuedStage.Proposed => Say("proposed", "已提出"),
            IssuedStage.Approved => Say("approved", "已批准"),
            IssuedStage.Executed => Say("carried out", "已执行"),
            IssuedStage.Paid => issued.Money is { Amount.Sign: < 0 } ? Say("kept back", "已扣减") : Say("paid", "已发放"),
            _ => Say("withdrawn", "撤回"),
        };

    public string Change(ChangeKind kind)
        => kind switch
        {
            ChangeKind.Keep => Say("keep", "维持"),
            ChangeKind.Amend => Say("amend", "变更内容"),
            ChangeKind.Revoke => Say("revoke", "撤销建议"),
            _ => Say("issue", "提出"),
        };

    /// <summary>Names a role, or a body that the SDK has no words for.</summary>
    public string Body(string by) => by == "committee" ? Say("committee", "考核委员会") : RoleText.Name(by, Language);

    /// <summary>Names the kinds of evidence that the sample's histories hold; of others the id is shown.</summary>
    public string EvidenceKind(string kind)
        => kind switch
        {
            "training" => Say("training", "培训"),
            "transfer" => Say("transfer", "调岗"),
            "approval" => Say("approval", "批准"),
            "appeal" => Say("appeal", "申诉"),
            "writtenNotice" => Say("written notice", "书面通知"),
            "adoption" => Say("adoption", "通过"),
            "minutes" => Say("minutes", "会议纪要"),
            _ => kind,
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
