using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>A table for each quarter: who has which total and grade, what follows, and what is still open.</summary>
internal static class ResultsReport
{
    public static void Write(Page page, IReadOnlyList<ScoredRecord> records)
    {
        foreach (IGrouping<AssessmentPeriod, ScoredRecord> quarter in records.GroupBy(r => r.Period))
        {
            page.Heading(page.Say($"Results {quarter.Key}", $"{quarter.Key} 考核结果"));
            WriteQuarter(page, quarter);
        }

        page.Console.WriteLine();
        page.Note(
            "* is a recommendation: a person decides. Nothing here is carried out by the program.",
            "* 为建议，由有权限的人员决定。本程序不执行任何处理。");
    }

    private static void WriteQuarter(Page page, IEnumerable<ScoredRecord> quarter)
    {
        Table table = Page.Table(
            page.Say("Person", "考核对象"), page.Say(">Total", ">总分"), page.Say("Grade", "考核等级"),
            page.Say(">Money", ">金额"), page.Say("Proposals, or what is open", "处理建议或未定事项"), page.Say("Status", "状态"));
        foreach (ScoredRecord record in quarter)
        {
            Style style = Page.StyleOf(record.Result.Grade);
            table.AddRow(
                new Text(page.Company.People.Show(record.Person, page.Words)),
                new Text(record.Result.Total is { } total ? Words.Show(total) : "–"),
                new Text(record.Result.Grade is { } grade ? page.GradeName(grade) : "–", style),
                new Text(Money(record)),
                new Text(Follows(page, record)),
                new Text(page.Words.Status(record.Result.Status), record.Result.Status == ScoreStatus.Scored ? Style.Plain : new Style(Color.Yellow)));
        }

        page.Draw(table);
        WriteAbsent(page, [.. quarter.Select(r => r.Person)]);
    }

    /// <summary>Names the people without a record: not yet hired, gone, or forgotten; only HR knows which.</summary>
    private static void WriteAbsent(Page page, HashSet<string> present)
    {
        List<string> absent = [.. page.Company.People.Ids.Where(id => !present.Contains(id))];
        if (absent.Count > 0)
        {
            string ids = string.Join(", ", absent);
            page.Note($"No record for {absent.Count} of {page.Company.People.Ids.Count} people: {ids}", $"{page.Company.People.Ids.Count} 人中有 {absent.Count} 人无记录：{ids}");
        }
    }

    private static string Money(ScoredRecord record)
        => string.Join(", ", Scoring.Money.SumByCurrency(record.Decision.Money).Select(s => $"{Words.ShowSigned(s.Value)} {s.Key}"));

    private static string Follows(Page page, ScoredRecord record)
    {
        Words words = page.Words;
        return record.Result.Status switch
        {
            ScoreStatus.Scored => string.Join(page.Say(", ", "，"), record.Decision.Outcomes.Where(o => o.Money is null).Select(o => Short(o, words))),
            ScoreStatus.Incomplete when record.Result.Range is { } range => words.Say("possible ", "可能总分 ") + words.Range(range) + words.Say("; ", "；") + words.RangeGrade(range),
            ScoreStatus.NotEvaluated => words.Say("nothing to evaluate; it is never a fail", "无可评定，不是不合格"),
            _ => string.Join(" ", record.Result.Diagnostics.Select(d => d.MessageIn(words.Language))),
        };
    }

    private static string Short(Outcome outcome, Words words)
    {
        string name = outcome.Kind == OutcomeKind.Choice
            ? string.Join(words.Say(" or ", "或"), outcome.Options.Select(o => OutcomeText.Name(o.Kind, words.Language)))
            : OutcomeText.Name(outcome.Kind, words.Language);
        return name + (outcome.State == OutcomeState.Recommended ? "*" : "");
    }
}
