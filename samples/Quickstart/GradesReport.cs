using Spectre.Console;
using Spectre.Console.Rendering;

namespace AfterSales.Scoring.Quickstart;

/// <summary>How many people have which grade in each quarter, as numbers and bars; every record is in exactly one column.</summary>
internal static class GradesReport
{
    private const int LongestBar = 10;
    private const int WidthWithoutBars = 75;

    public static void Write(Page page, IReadOnlyList<ScoredRecord> records)
    {
        IReadOnlyList<Column> columns = Columns(page, records);
        List<IGrouping<AssessmentPeriod, ScoredRecord>> quarters = [.. records.GroupBy(r => r.Period)];
        int most = quarters.Max(q => columns.Max(c => q.Count(c.Holds)));
        int longest = Math.Clamp((page.Console.Profile.Width - WidthWithoutBars) / columns.Count, 2, LongestBar);

        page.Heading(page.Say("Distribution of grades", "等级分布"));
        Table table = Page.Table([page.Say("Quarter", "考核期"), .. columns.Select(c => c.Title), page.Say(">Records", ">记录数")]);
        foreach (IGrouping<AssessmentPeriod, ScoredRecord> quarter in quarters)
        {
            IEnumerable<IRenderable> cells = columns.Select(c => Bar(quarter.Count(c.Holds), most, longest, c.Style));
            table.AddRow([new Text(quarter.Key.ToString()), .. cells, new Text($"{quarter.Count()}")]);
        }

        page.Draw(table);
        string parts = string.Join(" + ", records.GroupBy(r => r.Result.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {page.Words.Status(g.Key)}"));
        page.Note($"{records.Count} records = {parts}", $"{records.Count} 条记录 = {parts}");
    }

    private static IReadOnlyList<Column> Columns(Page page, IReadOnlyList<ScoredRecord> records)
    {
        IEnumerable<Column> grades = page.Company.Policy.Grades
            .Select(g => new Column(page.GradeName(g), Page.StyleOf(g), r => r.Grade == g));

        // What is no grade has columns of its own: nobody disappears, and nobody fails for want of data.
        IEnumerable<Column> others = records.Where(r => r.Grade is null).Select(r => r.Result.Status).Distinct().Order()
            .Select(s => new Column(page.Words.Status(s), new Style(Color.Yellow), r => r.Grade is null && r.Result.Status == s));
        return [.. grades, .. others];
    }

    private static Text Bar(int count, int most, int longest, Style style)
    {
        int length = most == 0 ? 0 : Math.Max(count == 0 ? 0 : 1, count * longest / most);
        return new Text($"{count,3} {new string('█', length)}", style);
    }

    private sealed record Column(string Title, Style Style, Func<ScoredRecord, bool> Holds);
}
