using System.Text;

namespace AfterSales.Scoring;

/// <summary>Renders an explanation as plain text in one language.</summary>
internal sealed class ExplanationText(Explanation explanation, DiagnosticLanguage language)
{
    private const int Decimals = 4;

    private readonly StringBuilder _text = new();
    private readonly ScoreResult _result = explanation.Result;
    private readonly string _tag = language == DiagnosticLanguage.Chinese ? "zh-CN" : "en";

    public string Write()
    {
        ScoringPolicy policy = explanation.Policy;
        Line($"{policy.Title.In(_tag)} ({policy.Id} {policy.Version}), {_result.Assessment.Period}");
        Line(Headline());
        WriteCriteria();
        WriteReasons();
        WriteOwed();
        foreach (Diagnostic diagnostic in _result.Diagnostics)
        {
            Line($"{diagnostic.Code}: {diagnostic.MessageIn(language)}");
        }

        return _text.ToString();
    }

    private string Headline()
    {
        string status = _result.Status switch
        {
            ScoreStatus.Scored => Say("scored", "已评分"),
            ScoreStatus.Incomplete => Say("incomplete", "数据不全"),
            ScoreStatus.NotEvaluated => Say("not evaluated", "不予评定"),
            ScoreStatus.NeedsReview => Say("needs review by a person", "转人工"),
            _ => Say("no total", "无总分"),
        };
        string total = _result.Total is { } t ? Say($"; total {Show(t)} out of {_result.OutOf}", $"; 总分 {Show(t)}, 满分 {_result.OutOf}") : "";
        string grade = _result.Grade is { } g ? Say($"; grade {g.Title.In(_tag)}", $"; 考核等级 {g.Title.In(_tag)}") : "";
        return Say("result: ", "结果: ") + status + total + grade;
    }

    private void WriteCriteria()
    {
        foreach (Criterion criterion in explanation.Policy.AllCriteria())
        {
            CriterionScore score = _result.Criteria.First(c => c.Id == criterion.Id);
            string value = score.Value is { } v ? v.ToString()
                : score.State is { } s ? StateName(s)
                : score.IsOwed ? Say("not given", "未给出")
                : "";
            string weight = score.Weight.Sign == 0 ? ""
                : Say($", weight {Show(score.Weight)}", $", 权重 {Show(score.Weight)}")
                    + (score.EffectiveWeight == score.Weight ? "" : Say($" (effective {Show(score.EffectiveWeight)})", $" (实际权重 {Show(score.EffectiveWeight)})"));
            string contribution = score.Contribution is { } c ? Say($", contributes {Show(c)}", $", 贡献 {Show(c)}") : "";
            Line($"  {(score.Group is null ? "" : "  ")}{criterion.Title.In(_tag)}: {value}{weight}{contribution}".Replace(": ,", ":"));
        }
    }

    private void WriteReasons()
    {
        if (explanation.Reasons.Count == 0)
        {
            return;
        }

        Line(Say($"from full marks of {_result.OutOf}:", $"从满分 {_result.OutOf} 起:"));
        foreach (Reason reason in explanation.Reasons)
        {
            string sign = reason.Points.Sign > 0 ? "+" : "";
            string cite = reason.Cite?.Article is { } article ? Say($" [article {article}]", $" [第 {article} 条]") : "";
            Line($"  {sign}{Show(reason.Points)} {ReasonName(reason)}{cite} = {Show(reason.After)}");
        }

        if (explanation.NextGrade is { } next)
        {
            string name = next.Grade.Title.In(_tag);
            Line(next.IncludesCut
                ? Say($"next grade: {name} from {next.Cut}, {Show(next.Distance)} away", $"下一等级: {name}, {next.Cut} 起, 还差 {Show(next.Distance)}")
                : Say($"next grade: {name} above {next.Cut}, {Show(next.Distance)} away", $"下一等级: {name}, 高于 {next.Cut}, 还差 {Show(next.Distance)}"));
        }
    }

    private void WriteOwed()
    {
        foreach (OwedValue owed in explanation.Owed)
        {
            string rater = owed.Rater is null ? "" : Say($", owed by {owed.Rater}", $", 由 {owed.Rater} 提供");
            Line(Say("still needed: ", "尚缺: ") + owed.Title.In(_tag) + rater);
        }

        if (_result.Range is { } range)
        {
            string grades = range.DecidedGrade is { } decided
                ? Say($"; the grade is already decided: {decided.Title.In(_tag)}", $"; 考核等级已定: {decided.Title.In(_tag)}")
                : range.LowestGrade is { } low && range.HighestGrade is { } high
                    ? Say($"; grade from {low.Title.In(_tag)} to {high.Title.In(_tag)}", $"; 考核等级在 {low.Title.In(_tag)} 到 {high.Title.In(_tag)} 之间")
                    : "";
            Line(Say($"possible total: {Show(range.Lowest)} to {Show(range.Highest)}", $"可能总分: {Show(range.Lowest)} 到 {Show(range.Highest)}") + grades);
        }
    }

    private string ReasonName(Reason reason)
        => reason.Kind switch
        {
            ReasonKind.Criterion => reason.Title!.In(_tag),
            ReasonKind.CriterionRounding => Say($"rounding of {reason.Title!.In(_tag)}", $"{reason.Title!.In(_tag)} 取整"),
            ReasonKind.Bonus => Say("bonus points: ", "加分项: ") + reason.Title!.In(_tag),
            ReasonKind.Penalty => Say("penalty points: ", "扣分项: ") + reason.Title!.In(_tag),
            ReasonKind.Critical => Say("critical: ", "一票否决: ") + reason.Title!.In(_tag),
            ReasonKind.Cap => Say("cap", "封顶或保底"),
            ReasonKind.Rounding => Say("declared rounding", "规定的取整"),
            _ => _result.Grade is { } grade
                ? Say($"ladder: {grade.Title.In(_tag)}", $"等级阶梯: {grade.Title.In(_tag)}")
                : Say("ladder: printed gap", "等级阶梯: 印刷空档"),
        };

    private string StateName(UnscoredState state)
        => state switch
        {
            UnscoredState.NotApplicable => Say("not applicable", "不适用"),
            UnscoredState.NotObserved => Say("not observed", "未观察到"),
            UnscoredState.Excused => Say("excused", "免予考核"),
            UnscoredState.Missing => Say("missing", "缺失"),
            _ => Say("refused", "拒评"),
        };

    private static string Show(Exact value) => value.ToDisplayString(Decimals);

    private string Say(string english, string chinese) => language == DiagnosticLanguage.Chinese ? chinese : english;

    private void Line(string line) => _text.Append(line).Append('\n');
}
