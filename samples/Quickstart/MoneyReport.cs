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
            AddRows(table, quarter.Key.ToString(), quarter.SelectMany(r => r.Decision.Money));
        }

        if (records.Select(r => r.Period).Distinct().Count() > 1)
        {
            table.AddEmptyRow();
            AddRows(table, page.Say("All", "合计"), records.SelectMany(r => r.Decision.Money));
        }

        page.Draw(table);
        page.Note(
            "Whoever has no grade yet is not in these sums. Deductions reduce the performance bonus of the quarter.",
            "尚无等级者不在此列。扣减的金额出自当季绩效奖金。");
    }

    private static void AddRows(Table table, string period, IEnumerable<Money> money)
    {
        List<Money> amounts = [.. money];
        List<Money> rewards = [.. amounts.Where(m => m.Amount.Sign > 0)];
        List<Money> deductions = [.. amounts.Where(m => m.Amount.Sign < 0)];
        foreach ((string currency, Exact net) in Money.SumByCurrency(amounts))
        {
            table.AddRow(
                period, currency, Sum(rewards, currency), Count(rewards, currency), Sum(deductions, currency), Count(deductions, currency), Words.ShowSigned(net));
        }
    }

    private static string Sum(IEnumerable<Money> amounts, string currency)
        => Words.ShowSigned(Money.SumByCurrency(amounts).FirstOrDefault(s => s.Key == currency).Value);

    private static string Count(IEnumerable<Money> amounts, string currency) => $"{amounts.Count(m => m.Currency == currency)}";
}
