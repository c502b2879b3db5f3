using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>What the correction of a record changes in everything that was issued: the cascade through all quarters.</summary>
internal static class CorrectionsReport
{
    public static void Write(Page page, IReadOnlyList<PersonCase> cases, AssessmentPeriod? only)
    {
        page.Heading(page.Say("Corrections, and what they change", "更正及其影响"));
        List<PersonCase> corrected = [.. cases.Where(c => c.History.Records.Any(r => IsSetAside(page, r) && (only is null || r.Period.Equals(only))))];
        if (corrected.Count == 0)
        {
            page.Note("No record here was overturned or superseded.", "没有被撤销或被取代的记录。");
            return;
        }

        corrected.ForEach(c => WriteCase(page, c));
    }

    /// <summary>Says which record was set aside, what stands in its place, and on what decision.</summary>
    public static string Replaced(Page page, PersonCase one, PeriodRecord gone)
    {
        string status = page.Words.Status(gone.Status);
        string now = one.RecordOf(page.Company.Policy, gone.Period) is { } record
            ? page.Say($"now {Graded(page, record)} (record {record.Id})", $"现为{Graded(page, record)}（记录 {record.Id}）")
            : page.Say("nothing in its place yet", "尚无替代记录");
        return page.Say(
            $"{gone.Period} {Graded(page, gone)} (record {gone.Id}) {status}; {now}",
            $"{gone.Period} {Graded(page, gone)}（记录 {gone.Id}）{status}；{now}");
    }

    private static void WriteCase(Page page, PersonCase one)
    {
        page.Console.WriteLine();
        page.Line(page.Person(one.Person));
        foreach (PeriodRecord gone in one.History.Records.Where(r => IsSetAside(page, r)))
        {
            WriteIndented(page, Replaced(page, one, gone));
        }

        foreach (Evidence appeal in one.History.Evidence.Where(e => e.Kind == "appeal" && e.To <= page.Company.AsOf))
        {
            string by = appeal.By is { } role ? page.Words.Body(role) : page.Say("employer", "用人单位");
            string day = Words.Show(appeal.To!.Value);
            WriteIndented(page, page.Say($"on appeal {appeal.Id}, decided by the {by} on {day}", $"依据申诉 {appeal.Id}，由{by}于 {day} 决定"));
        }

        IReadOnlyList<Change> changes = one.Timeline.Changes;
        if (changes.Count == 0)
        {
            WriteIndented(page, one.Timeline.HasErrors
                ? page.Say("The history can't be decided; what is wrong with it stands above.", "该档案无法判断，问题见上文。")
                : page.Say("Nothing was issued, and nothing follows.", "此前没有提出、现在也没有任何处理建议。"));
            return;
        }

        WriteChanges(page, changes);
    }

    private static void WriteChanges(Page page, IReadOnlyList<Change> changes)
    {
        Table table = Page.Table(
            page.Say("Quarter", "考核期"), page.Say("Outcome", "处理建议"), page.Say("Issued", "此前"), page.Say("Now", "现在"),
            page.Say("Change", "变更"), page.Say(">Difference", ">差额"), page.Say("Approval", "批准"));
        foreach (Change change in changes)
        {
            table.AddRow(
                new Text((change.Outcome?.Anchor ?? change.Issued!.Period).ToString()),
                new Text(Name(page, change)),
                new Text(change.Issued is { } issued ? Amount(issued.Money) + page.Words.Stage(issued) : "–"),
                new Text(change.Outcome is { } outcome ? Amount(outcome.Money) + page.Words.State(outcome.State) : "–"),
                new Text(page.Words.Change(change.Kind), change.Kind == ChangeKind.Keep ? Style.Plain : new Style(Color.Aqua)),
                new Text(change.Difference is { } d ? $"{Words.ShowSigned(d.Amount)} {d.Currency}" : ""),
                new Text(change.RequiresApproval ? page.Say("required", "须批准") : "", new Style(Color.Yellow)));
        }

        page.Draw(table);
        string parts = string.Join(" + ", changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {page.Words.Change(g.Key)}"));
        string money = string.Join(", ", Money.SumByCurrency(changes.Select(c => c.Difference).OfType<Money>()).Select(s => $"{Words.ShowSigned(s.Value)} {s.Key}"));
        page.Note($"Changes: {changes.Count} = {parts}", $"变更：{changes.Count} = {parts}");
        page.Note(
            $"Difference in all: {(money.Length == 0 ? "none" : money)}. Nothing is paid, taken back or withdrawn by itself; {changes.Count(c => c.RequiresApproval)} of the changes require approval.",
            $"差额合计：{(money.Length == 0 ? "无" : money)}。任何款项和处理都不会自动发放、收回或撤回；其中 {changes.Count(c => c.RequiresApproval)} 项变更须经批准。");
    }

    private static void WriteIndented(Page page, string text) => page.Draw(new Padder(new Text(text), new Padding(2, 0, 0, 0)));

    private static string Name(Page page, Change change)
        => (change.Outcome?.Kind ?? change.Issued!.Kind) == OutcomeKind.Termination ? page.Finding
            : change.Outcome is { Money: null } outcome ? page.NameOf(outcome)
            : change.Issued is { Kind: not OutcomeKind.Money, Kind: var kind } ? OutcomeText.Name(kind, page.Words.Language)
            : OutcomeText.Name(OutcomeKind.Money, page.Words.Language);

    private static string Amount(Money? money) => money is null ? "" : $"{Words.ShowSigned(money.Applied ?? money.Amount)} ";

    private static string Graded(Page page, PeriodRecord record)
        => (record.FinalGrade is { } grade ? page.GradeName(grade) : page.Words.Standing(record.Standing)) + (record.Total is { } total ? " " + Words.Show(total) : "");

    private static bool IsSetAside(Page page, PeriodRecord record)
        => record.Policy.Id == page.Company.Policy.Id && !record.IsLive && record.Period.Start <= page.Company.AsOf;
}
