using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>The outcomes of one quarter: how many are in which state, and each that a person has to look at, with why.</summary>
internal static class OutcomesReport
{
    public static void Write(Page page, IReadOnlyList<ScoredRecord> records, AssessmentPeriod quarter)
    {
        string day = Words.Show(page.Company.AsOf);
        page.Heading(page.Say($"Outcomes {quarter}, as of {day}", $"{quarter} 处理建议（截至 {day}）"));

        int undecided = records.Count(r => r.Period.Equals(quarter) && r.Decision.HasErrors);
        if (undecided > 0)
        {
            page.Note($"Not decided, because of errors in the records: {undecided}", $"因记录有误未作判断：{undecided}");
        }

        // An amount of 0 is for nobody to do anything about.
        List<(ScoredRecord Record, Outcome Outcome)> all = [.. records.Where(r => r.Period.Equals(quarter))
            .SelectMany(r => r.Decision.Outcomes.Where(o => o.Money is not { Amount.Sign: 0 }), (r, o) => (r, o))];
        if (all.Count == 0)
        {
            page.Note("Nothing follows from the records of this quarter.", "本季度的记录不产生任何处理建议。");
            return;
        }

        string parts = string.Join(" + ", all.GroupBy(o => o.Outcome.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {page.Words.State(g.Key)}"));
        page.Note($"Outcomes: {all.Count} = {parts}", $"处理建议：{all.Count} = {parts}");
        List<(ScoredRecord Record, Outcome Outcome)> open = [.. all.Where(o => o.Outcome.State != OutcomeState.Due || IsCut(o.Outcome))];
        if (open.Count == 0)
        {
            page.Note("None of them waits for a person.", "没有需要人员处理的建议。");
            return;
        }

        Table table = Page.Table(
            page.Say("Person", "考核对象"), page.Say("Outcome", "处理建议"), page.Say("Source", "依据"), page.Say("State", "状态"), page.Say("Why, or who is next", "理由或下一步"));
        foreach (var group in open.GroupBy(o => (o.Record, o.Outcome.Consequence, o.Outcome.State, Why: Why(page, o.Outcome))))
        {
            table.AddRow(
                new Text(page.Person(group.Key.Record.Person)),
                new Text(string.Join(page.Say(", ", "，"), group.Select(o => page.NameOf(o.Outcome)))),
                new Text(page.Article(group.First().Outcome.Cite)),
                new Text(page.Words.State(group.Key.State), Page.StyleOf(group.Key.State)),
                new Text(group.Key.Why));
        }

        page.Draw(table);
    }

    /// <summary>Tells whether a floor keeps a part of a deduction from being taken.</summary>
    private static bool IsCut(Outcome outcome) => outcome.Money?.NotApplied is { Sign: not 0 };

    private static string Why(Page page, Outcome outcome)
    {
        DiagnosticLanguage language = page.Words.Language;
        IEnumerable<string> findings = outcome.Reasons.Concat(outcome.Missing.Select(m => m.Says)).Select(d => d.MessageIn(language));
        return outcome switch
        {
            { State: OutcomeState.Due, Money: { } money } => page.Say(
                $"{Words.Show(-money.NotApplied!.Value)} of {Words.Show(-money.Amount)} {money.Currency} not applied",
                $"应扣 {Words.Show(-money.Amount)} {money.Currency}，其中 {Words.Show(-money.NotApplied!.Value)} 不执行"),
            { State: not OutcomeState.Recommended } => string.Join(page.Say("; ", "；"), findings),
            { Chosen: { } chosen } => Chosen(page, outcome, chosen),
            { ChosenBy: { } role } => page.Say($"the {RoleText.Name(role)} chooses", $"由{RoleText.Name(role, language)}选择"),
            { Requirements.Count: > 0 } => page.Say("everything that it requires is there; a person decides", "前提条件均已具备，由有权限的人员决定"),
            _ => page.Say("a person decides", "由有权限的人员决定"),
        };
    }

    private static string Chosen(Page page, Outcome outcome, PersonChoice chosen)
    {
        string option = page.NameOf(outcome.Options.First(o => o.Occurrence == chosen.Option));
        string role = RoleText.Name(chosen.By, page.Words.Language);
        return page.Say($"{option} chosen by the {role} on {Words.Show(chosen.On)}", $"{role}于 {Words.Show(chosen.On)} 选择{option}");
    }
}
