using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>One result in full: each criterion, the reasons that add up, and what follows.</summary>
internal static class PersonReport
{
    public static void Write(Page page, ScoredRecord record)
    {
        Words words = page.Words;
        page.Heading(page.Say($"Why: {page.Company.People.Show(record.Person, words)}, {record.Period}", $"说明：{page.Company.People.Show(record.Person, words)}，{record.Period}"));
        WriteResult(page, record);
        WriteCriteria(page, record);
        ReasonsReport.Write(page, record);
        WriteOutcomes(page, record.Decision);
    }

    private static void WriteResult(Page page, ScoredRecord record)
    {
        if (page.Company.People.Find(record.Person) is { } person)
        {
            page.Note($"Site {person.SiteIn(page.Words)}, hired {person.Hired}", $"服务站 {person.SiteIn(page.Words)}，入职 {person.Hired}");
        }

        string status = page.Words.Status(record.Result.Status);
        page.Line(record.Result.Total is { } total && record.Result.Grade is { } grade
            ? page.Say(
                $"Result: {Words.Show(total)} of {record.Result.OutOf}, {page.GradeName(grade)}",
                $"结果：总分 {Words.Show(total)}（满分 {record.Result.OutOf}），{page.GradeName(grade)}")
            : page.Say($"Result: {status}", $"结果：{status}"));
        if (record.Decision.Record?.Adjustment is not null)
        {
            page.Line("  " + HistoryReport.Adjusted(page, record.Decision.Record));
        }

        foreach (Diagnostic diagnostic in record.Result.Diagnostics.Concat(record.Decision.Diagnostics))
        {
            page.Line($"  {diagnostic.Code} {diagnostic.MessageIn(page.Words.Language)}");
        }

        if (record.Result.Range is { } range)
        {
            page.Line(page.Say("Possible total: ", "可能总分：") + page.Words.Range(range) + page.Say("; ", "；") + page.Words.RangeGrade(range));
        }
    }

    private static void WriteCriteria(Page page, ScoredRecord record)
    {
        Table table = Page.Table(
            page.Say("Criterion", "考核指标"), page.Say(">Rating", ">评分"), page.Say(">Weight", ">权重"),
            page.Say(">Effective weight", ">实际权重"), page.Say(">Contributes", ">贡献"));
        Dictionary<string, string> titles = page.Company.Policy.AllCriteria().ToDictionary(c => c.Id, c => c.Title.In(page.Words.Tag), StringComparer.Ordinal);
        foreach (CriterionScore score in record.Result.Criteria)
        {
            table.AddRow(
                new Text((score.Group is null ? "" : "  ") + titles[score.Id]),
                new Text(Rating(page.Words, score)),
                new Text(Words.Show(score.Weight)),
                new Text(Words.Show(score.EffectiveWeight)),
                new Text(score.Contribution is { } contribution && score.EffectiveWeight.Sign > 0 ? Words.Show(contribution) : "–"));
        }

        page.Draw(table);
    }

    private static string Rating(Words words, CriterionScore score)
        => score.Value is { } value ? Words.Show(value)
            : score.State is { } state ? words.State(state)
            : score.IsOwed ? words.Say("no usable value", "无可用数值")
            : "";

    private static void WriteOutcomes(Page page, Decision decision)
    {
        if (decision.Outcomes.Count == 0)
        {
            page.Line(decision.HasErrors
                ? page.Say("Nothing was decided: the result and the history don't fit together.", "考核结果与考核档案不一致，未作判断。")
                : page.Say("Nothing follows from a result without a grade.", "没有等级的结果不产生任何处理建议。"));
            return;
        }

        page.Note("What follows:", "结果运用：");
        foreach (Outcome outcome in decision.Outcomes)
        {
            page.Draw(new Padder(new Text("- " + page.Describe(outcome)), new Padding(2, 0, 0, 0)));
        }
    }
}
