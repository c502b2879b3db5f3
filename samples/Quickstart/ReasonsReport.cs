using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>The reasons of a result as a sum: from full marks down to the total, each step with its own arithmetic.</summary>
internal static class ReasonsReport
{
    public static void Write(Page page, ScoredRecord record)
    {
        if (record.Explanation.Reasons.Count == 0)
        {
            return;
        }

        Table table = Page.Table(
            page.Say("From full marks to the total", "从满分到总分"), page.Say("Source", "依据"),
            page.Say("Weight x (rating - full) / scale", "权重 x（评分 - 满分）/ 量程"), page.Say(">Change", ">增减"), page.Say(">Left", ">剩余"));
        table.AddRow(page.Say("Full marks", "满分"), "", "", "", Words.Show(record.Result.OutOf!.Value));
        foreach (Reason reason in record.Explanation.Reasons)
        {
            table.AddRow(
                new Text(Name(page, reason, record.Result)),
                new Text(page.Article(reason.Cite)),
                new Text(Arithmetic(page, reason, record.Result)),
                new Text(Words.ShowSigned(reason.Points)),
                new Text(Words.Show(reason.After), reason.Kind == ReasonKind.Ladder ? Page.StyleOf(record.Result.Grade) : Style.Plain));
        }

        page.Draw(table);
        if (record.Explanation.NextGrade is { } next)
        {
            string name = page.GradeName(next.Grade);
            page.Note(
                $"{Words.Show(next.Distance)} points below {name}, which starts {(next.IncludesCut ? "at" : "above")} {next.Cut}.",
                $"距{name}（{(next.IncludesCut ? "" : "高于 ")}{next.Cut} 分）还差 {Words.Show(next.Distance)} 分。");
        }
    }

    private static string Name(Page page, Reason reason, ScoreResult result)
        => reason.Kind switch
        {
            ReasonKind.CriterionRounding => page.Say("Rounding: ", "取整：") + reason.Title!.In(page.Words.Tag),
            ReasonKind.Cap => page.Say("Cap", "封顶或保底"),
            ReasonKind.Rounding => page.Say("Declared rounding", "方案规定的取整"),
            ReasonKind.GradeLimit => page.Say("Critical: ", "一票否决：") + reason.Title!.In(page.Words.Tag) + " → " + page.GradeName(reason.Grade!),
            ReasonKind.Ladder => reason.Grade is { } grade
                ? page.Say("Grade by the cuts: ", "按分数线定级：") + page.GradeName(grade)
                : page.Say("No grade: printed gap", "无等级：印刷空档"),
            ReasonKind.Critical => page.Say("Critical: ", "一票否决：") + reason.Title!.In(page.Words.Tag),
            _ => reason.Title!.In(page.Words.Tag),
        };

    /// <summary>Writes out how a criterion's change comes about, so that anybody can work it out again.</summary>
    private static string Arithmetic(Page page, Reason reason, ScoreResult result)
    {
        Criterion? criterion = page.Company.Policy.AllCriteria().FirstOrDefault(c => c.Id == reason.Id);
        CriterionScore? score = result.Criteria.FirstOrDefault(c => c.Id == reason.Id);
        if (reason.Kind != ReasonKind.Criterion || criterion?.Rating is not { } scale || score?.Value is not { } value)
        {
            return "";
        }

        Exact full = result.OutOf!.Value * score.EffectiveWeight / page.Company.Policy.Total!.WeightsTotal;
        return $"{full} x ({value} - {scale.Max}) / {scale.Max - scale.Min}";
    }
}
