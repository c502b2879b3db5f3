using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>Who owes a rating to whom, where the result can still end, and whether the grade is decided already.</summary>
internal static class OwedReport
{
    public static void Write(Page page, IReadOnlyList<ScoredRecord> records)
    {
        List<ScoredRecord> open = [.. records.Where(r => r.Result.Status == ScoreStatus.Incomplete)];
        page.Heading(page.Say("Ratings that are owed", "尚缺的评分"));
        if (open.Count == 0)
        {
            page.Note("None.", "无。");
            return;
        }

        Table table = Page.Table(
            page.Say("Quarter", "考核期"), page.Say("Person", "考核对象"), page.Say("Criterion", "考核指标"), page.Say("Why", "原因"),
            page.Say("Owed by", "评分者"), page.Say("Possible total", "可能总分"), page.Say("Possible grade", "可能等级"));
        foreach (ScoredRecord record in open)
        {
            AddRows(page, table, record);
        }

        page.Draw(table);
        WriteUnusable(page, open);
    }

    private static void AddRows(Page page, Table table, ScoredRecord record)
    {
        Words words = page.Words;
        PossibleRange? range = record.Result.Range;
        foreach (OwedValue owed in record.Explanation.Owed)
        {
            table.AddRow(
                new Text(record.Period.ToString()),
                new Text(page.Company.People.Show(record.Person, words)),
                new Text(owed.Title.In(words.Tag)),
                new Text(Why(words, record, owed)),
                new Text(owed.Rater is { } rater ? RoleText.Name(rater, words.Language) : ""),
                new Text(range is null ? "" : words.Range(range)),
                new Text(range is null ? "" : words.RangeGrade(range)));
        }
    }

    private static string Why(Words words, ScoredRecord record, OwedValue owed)
        => owed.State is { } state ? words.State(state)
            : record.Assessment.TryGetValue(owed.Id, out _) ? words.Say("unusable", "不可用")
            : words.Say("not given", "未给出");

    /// <summary>Shows what was given but can't be used, with the line of the file; it spoils no other result.</summary>
    private static void WriteUnusable(Page page, IReadOnlyList<ScoredRecord> open)
    {
        // Family 5 is about assessments that don't fit the policy; what is merely missing stands in the table.
        ILookup<ScoredRecord, Diagnostic> unusable = open
            .SelectMany(r => r.Result.Diagnostics, (Record, Diagnostic) => (Record, Diagnostic))
            .Where(x => x.Diagnostic.Code.StartsWith("ASC5", StringComparison.Ordinal))
            .ToLookup(x => x.Record, x => x.Diagnostic);
        if (unusable.Count > 0)
        {
            page.Note("What doesn't fit in the data file; each concerns that one result alone:", "数据文件中不符合方案的内容，各自只影响该条结果：");
        }

        foreach (IGrouping<ScoredRecord, Diagnostic> found in unusable)
        {
            page.Verbatim("");
            page.Line(page.Person(found.Key.Person) + page.Say(", ", "，") + found.Key.Period);
            page.Verbatim(DiagnosticFormatter.FormatAll(found, page.Words.Language).TrimEnd());
        }
    }
}
