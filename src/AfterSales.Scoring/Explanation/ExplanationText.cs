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
        string period = _result.Assessment.Period.ToString();
        Line(Say($"{policy.Title.In(_tag)} ({policy.Id} {policy.Version}), {period}", $"{policy.Title.In(_tag)}（{policy.Id} {policy.Version}），{period}"));
        Line(Headline());
        foreach (Criterion criterion in policy.Criteria)
        {
            WriteCriterion(criterion, "  ");
        }

        WriteReasons();
        WriteNextGrade();
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
        string total = _result.Total is { } t ? Say($"; total {Show(t)} out of {_result.OutOf}", $"；总分 {Show(t)}，满分 {_result.OutOf}") : "";
        string grade = _result.Grade is { } g ? Say($"; grade {g.Title.In(_tag)}", $"；考核等级 {g.Title.In(_tag)}") : "";
        return Say("result: ", "结果：") + status + total + grade;
    }

    private void WriteCriterion(Criterion criterion, string indent)
    {
        CriterionScore score = _result.Criteria.First(c => c.Id == criterion.Id);
        List<string> facts = [];
        if (score.Value is { } value)
        {
            facts.Add(value.ToString());
        }
        else if (score.State is { } state)
        {
            facts.Add(StateName(state));
        }
        else if (score.IsOwed)
        {
            facts.Add(Say("no usable value", "无可用数值"));
        }

        if (score.Weight.Sign != 0)
        {
            string weight = Say("weight ", "权重 ") + Show(score.Weight);
            string effective = Show(score.EffectiveWeight);
            facts.Add(score.EffectiveWeight == score.Weight ? weight : Say($"{weight} (effective {effective})", $"{weight}（实际权重 {effective}）"));
        }

        if (score.Contribution is { } contribution)
        {
            facts.Add(Say("contributes ", "贡献 ") + Show(contribution));
        }

        Line(indent + criterion.Title.In(_tag) + (facts.Count == 0 ? "" : Say(": ", "：") + string.Join(Say(", ", "，"), facts)));
        foreach (Criterion child in criterion.Criteria)
        {
            WriteCriterion(child, indent + "  ");
        }
    }

    private void WriteReasons()
    {
        if (explanation.Reasons.Count == 0)
        {
            return;
        }

        // Numbers stand before names: digits line up in any font, names in Chinese don't.
        string[] changes = [.. explanation.Reasons.Select(r => (r.Points.Sign > 0 ? "+" : "") + Show(r.Points))];
        string[] values = [.. explanation.Reasons.Select(r => Show(r.After))];
        int changeWidth = changes.Max(c => c.Length);
        int valueWidth = values.Max(v => v.Length);
        Line(Say($"from full marks of {_result.OutOf} (change = what is left):", $"从满分 {_result.OutOf} 起（增减 = 剩余）："));
        for (int i = 0; i < changes.Length; i++)
        {
            Reason reason = explanation.Reasons[i];
            string cite = reason.Cite?.Article is { } article ? Say($" [article {article}]", $"［第 {article} 条］") : "";
            Line($"  {changes[i].PadLeft(changeWidth)} = {values[i].PadRight(valueWidth)}  {ReasonName(reason)}{cite}");
        }
    }

    private void WriteNextGrade()
    {
        if (explanation.NextGrade is { } next)
        {
            string name = next.Grade.Title.In(_tag);
            string distance = Show(next.Distance);
            Line(next.IncludesCut
                ? Say($"next better grade: {name} from {next.Cut}, {distance} away", $"更高一级：{name}，{next.Cut} 分起，还差 {distance} 分")
                : Say($"next better grade: {name} above {next.Cut}, more than {distance} away", $"更高一级：{name}，高于 {next.Cut} 分，差距大于 {distance} 分"));
        }
    }

    private void WriteOwed()
    {
        foreach (OwedValue owed in explanation.Owed)
        {
            string state = owed.State is { } s ? Say($" ({StateName(s)})", $"（{StateName(s)}）") : "";
            string rater = owed.Rater is null ? "" : Say($", from the {RoleText.Name(owed.Rater)}", $"，由{RoleText.Name(owed.Rater, language)}提供");
            Line(Say("still needed: ", "尚缺：") + owed.Title.In(_tag) + state + rater);
        }

        if (_result.Range is { } range)
        {
            string grades = range.DecidedGrade is { } decided
                ? Say($"; decided whatever values arrive: {decided.Title.In(_tag)}", $"；无论补入何值，考核等级均为{decided.Title.In(_tag)}")
                : range.LowestGrade is { } low && range.HighestGrade is { } high
                    ? Say($"; grade from {low.Title.In(_tag)} to {high.Title.In(_tag)}", $"；考核等级在{low.Title.In(_tag)}到{high.Title.In(_tag)}之间")
                    : "";
            Line(Say($"possible total: {Show(range.Lowest)} to {Show(range.Highest)}", $"可能总分：{Show(range.Lowest)} 到 {Show(range.Highest)}") + grades);
        }
    }

    private string ReasonName(Reason reason)
        => reason.Kind switch
        {
            ReasonKind.Criterion => reason.Title!.In(_tag),
            ReasonKind.CriterionRounding => Say($"rounding of {reason.Title!.In(_tag)}", $"{reason.Title!.In(_tag)}取整"),
            ReasonKind.Bonus => Say("bonus points: ", "加分项：") + reason.Title!.In(_tag),
            ReasonKind.Penalty => Say("penalty points: ", "扣分项：") + reason.Title!.In(_tag),
            ReasonKind.Critical => Say("critical: ", "一票否决：") + reason.Title!.In(_tag),
            ReasonKind.Cap => Say("cap at the ends of the scale", "封顶或保底"),
            ReasonKind.Rounding => Say("rounding that the policy declares", "方案规定的取整"),
            ReasonKind.GradeLimit => Say(
                $"critical: {reason.Title!.In(_tag)}, grade at most {reason.Grade!.Title.In(_tag)}", $"一票否决：{reason.Title!.In(_tag)}，考核等级最高为{reason.Grade!.Title.In(_tag)}"),
            _ => reason.Grade is { } grade
                ? Say($"grade by the cuts: {grade.Title.In(_tag)}", $"按分数线定级：{grade.Title.In(_tag)}")
                : Say("no grade: between two printed ranges", "无等级：位于标准印刷的两个区间之间"),
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
