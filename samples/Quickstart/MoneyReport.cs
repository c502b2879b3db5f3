using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>The money of each quarter: rewards, deductions from performance bonus, and both together.</summary>
internal static class MoneyReport
{
    public static void Write(Page page, IReadOnlyList<ScoredRecord> records)
    {
        page.Heading(page.Say("Money per quarter", "各季度金额"));
        Table table = Page.Table(
            page.Say("Quarter", "考核期"), page.Say("Currency", "币种"), page.Say(">Rewards", ">奖励"), page.Say(">People", ">人数"),
            page.Say(">Deductions", ">扣减"), page.Say(">People", ">人数"), page.Say(">Net", ">净额"));
        foreach (IGrouping<AssessmentPeriod, ScoredRecord> quarter in records.GroupBy(r => r.Period))
        {
            AddRows(table, quarter.Key.ToString(), quarter.SelectMany(Due));
        }

        if (records.Select(r => r.Period).Distinct().Count() > 1)
        {
            table.AddEmptyRow();
            AddRows(table, page.Say("All", "合计"), records.SelectMany(Due));
        }

        page.Draw(table);
        page.Note(
            "Whoever has no grade yet, or whose record is contested, is not in these sums. Deductions reduce the performance bonus of the quarter.",
            "尚无等级或记录有异议者不在此列。扣减的金额出自当季绩效奖金。");
    }

    private static IEnumerable<Money> Due(ScoredRecord record)
        => record.Decision.Outcomes.Where(o => o.State == OutcomeState.Due && o.Money is not null).Select(o => o.Money!);

    private static void AddRows(Table table, string period, IEnumerable<Money> money)
    {
        List<Money> amounts = [.. money];
        List<Money> rewards = [.. amounts.Where(m => m.Amount.Sign > 0)];
        List<Money> deductions = [.. amounts.Where(m => m.Amount.Sign < 0)];
        foreach (string currency in amounts.Select(m => m.Currency).Distinct().Order(StringComparer.Ordinal))
        {
            table.AddRow(
                period, currency, Sum(rewards, currency), Count(rewards, currency), Sum(deductions, currency), Count(deductions, currency), Sum(amounts, currency));
        }
    }

    private static string Sum(IEnumerable<Money> amounts, string currency)
        => Words.ShowSigned(amounts.Where(m => m.Currency == currency).Aggregate(Exact.Zero, (sum, m) => sum + (m.Applied ?? m.Amount)));

    private static string Count(IEnumerable<Money> amounts, string currency) => $"{amounts.Count(m => m.Currency == currency)}";
}
