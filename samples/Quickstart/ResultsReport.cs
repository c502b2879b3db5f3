using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>A table for each quarter: who has which total and grade, what follows, and what is still open.</summary>
internal static class ResultsReport
{
    public static void Write(Page page, IReadOnlyList<ScoredRecord> records, IReadOnlyList<PersonCase> cases)
    {
        foreach (IGrouping<AssessmentPeriod, ScoredRecord> quarter in records.GroupBy(r => r.Period))
        {
            page.Heading(page.Say($"Results {quarter.Key}", $"{quarter.Key} 考核结果"));
            WriteQuarter(page, cases, quarter);
        }

        page.Console.WriteLine();
        page.Note(
            "* is a recommendation: a person decides. Nothing here is carried out by the program.",
            "* 为建议，由有权限的人员决定。本程序不执行任何处理。");
    }

    private static void WriteQuarter(Page page, IReadOnlyList<PersonCase> cases, IGrouping<AssessmentPeriod, ScoredRecord> quarter)
    {
        Table table = Page.Table(
            page.Say("Person", "考核对象"), page.Say(">Total", ">总分"), page.Say("Grade", "考核等级"),
            page.Say(">Money", ">金额"), page.Say("Proposals, or what is open", "处理建议或未定事项"), page.Say("Status", "状态"));
        foreach (ScoredRecord record in quarter)
        {
            Style style = Page.StyleOf(record.Grade);
            table.AddRow(
                new Text(page.Person(record.Person)),
                new Text(record.Result.Total is { } total ? Words.Show(total) : "–"),
                new Text(record.Grade is { } grade ? page.GradeName(grade) : "–", style),
                new Text(Money(record)),
                new Text(Follows(page, record)),
                new Text(Status(page, record), record.Result.Status == ScoreStatus.Scored ? Style.Plain : new Style(Color.Yellow)));
        }

        page.Draw(table);
        WriteAbsent(page, cases, quarter);
    }

    /// <summary>Names the people without an assessment: excused, or not yet hired, gone, forgotten; only HR knows which of these.</summary>
    private static void WriteAbsent(Page page, IReadOnlyList<PersonCase> cases, IGrouping<AssessmentPeriod, ScoredRecord> quarter)
    {
        List<string> excused = [.. cases.Where(c => c.RecordOf(page.Company.Policy, quarter.Key)?.Standing == RecordStanding.Excused).Select(c => c.Person)];
        if (excused.Count > 0)
        {
            string ids = string.Join(", ", excused);
            page.Note($"Excused from the assessment: {ids}", $"免予考核：{ids}");
        }

        HashSet<string> present = [.. quarter.Select(r => r.Person), .. excused];
        List<string> absent = [.. page.Company.People.Ids.Where(id => !present.Contains(id))];
        if (absent.Count > 0)
        {
            string ids = string.Join(", ", absent);
            page.Note($"No record for {absent.Count} of {page.Company.People.Ids.Count} people: {ids}", $"{page.Company.People.Ids.Count} 人中有 {absent.Count} 人无记录：{ids}");
        }
    }

    private static string Status(Page page, ScoredRecord record)
        => record.Decision.Record is not { } kept || record.Result.Status != ScoreStatus.Scored ? page.Words.Status(record.Result.Status)
            : kept.Status != RecordStatus.Final ? page.Words.Status(kept.Status)
            : kept.Adjustment is not null ? page.Say("adjusted", "等级调整")
            : record.Case.SetAside(page.Company.Policy, record.Period).Any() ? page.Say("corrected", "已更正")
            : page.Words.Status(record.Result.Status);

    private static string Money(ScoredRecord record)
        => string.Join(", ", record.Decision.Outcomes.Where(o => o.State == OutcomeState.Due).Select(o => o.Money).OfType<Money>()
            .GroupBy(m => m.Currency).Select(g => $"{Words.ShowSigned(g.Aggregate(Exact.Zero, (sum, m) => sum + (m.Applied ?? m.Amount)))} {g.Key}"));

    private static string Follows(Page page, ScoredRecord record)
    {
        Words words = page.Words;
        return record.Result.Status switch
        {
            _ when record.Decision.HasErrors => string.Join(words.Say("; ", "；"), record.Decision.Diagnostics.Select(d => d.MessageIn(words.Language))),
            ScoreStatus.Scored => string.Join(page.Say(", ", "，"), record.Decision.Outcomes.Where(o => o.State != OutcomeState.Due || o.Money is null).Select(o => Short(page, o))),
            ScoreStatus.Incomplete when record.Result.Range is { } range => words.Say("possible ", "可能总分 ") + words.Range(range) + words.Say("; ", "；") + words.RangeGrade(range),
            ScoreStatus.NotEvaluated => words.Say("nothing to evaluate; it is never a fail", "无可评定，不是不合格"),
            _ => string.Join(" ", record.Result.Diagnostics.Select(d => d.MessageIn(words.Language))),
        };
    }

    private static string Short(Page page, Outcome outcome)
    {
        string name = outcome.Kind == OutcomeKind.Termination ? page.Finding : page.NameOf(outcome);
        return outcome.State switch
        {
            OutcomeState.Due => name,
            OutcomeState.Recommended => name + "*",
            _ => name + page.Say($" ({page.Words.State(outcome.State)})", $"（{page.Words.State(outcome.State)}）"),
        };
    }
}
