using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>Every finding for the end of an employment contract, with the records, the source, what is there and what is missing.</summary>
/// <remarks>The weightiest thing that a policy can say, so nothing of it is left out, whatever its state.</remarks>
internal static class FindingsReport
{
    public static void Write(Page page, IReadOnlyList<PersonCase> cases, AssessmentPeriod? only)
    {
        page.Heading(page.Say("Findings for a person to decide", "需由人员决定的条件认定"));
        List<(PersonCase Case, Outcome Outcome)> found = [.. cases
            .SelectMany(c => c.Timeline.Decisions.SelectMany(d => d.Outcomes).Where(o => o.Kind == OutcomeKind.Termination), (c, o) => (Case: c, Outcome: o))
            .Where(f => only is null || f.Outcome.Anchor.Equals(only)).OrderBy(f => f.Outcome.Anchor)];
        List<(PersonCase Case, Change Change)> gone = [.. cases
            .SelectMany(c => c.Timeline.Changes.Where(x => x is { Outcome: null, Issued.Kind: OutcomeKind.Termination }), (c, x) => (Case: c, Change: x))
            .Where(g => only is null || g.Change.Issued!.Period.Equals(only)).OrderBy(g => g.Change.Issued!.Period)];
        if (found.Count + gone.Count == 0)
        {
            page.Note("The rules make no finding here.", "规则未作出条件认定。");
            return;
        }

        string parts = string.Join(" + ", found.GroupBy(f => f.Outcome.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {page.Words.State(g.Key)}"));
        page.Line((found.Count, page.Words.Language) switch
        {
            (0, _) => page.Say("No finding stands.", "没有仍然成立的条件认定。"),
            (_, DiagnosticLanguage.Chinese) => $"条件认定：{found.Count} = {parts}",
            _ => $"Findings: {found.Count} = {parts}",
        });
        page.Note(
            "Each says what a rule finds in the records, and what it asks for. A person decides; the program carries nothing out.",
            "每项只说明规则在记录中认定了什么、还要求什么。由有权限的人员决定，本程序不执行任何处理。");
        found.ForEach(f => WriteFinding(page, f.Case, f.Outcome));
        gone.ForEach(g => WriteGone(page, g.Case, g.Change));
    }

    private static void WriteFinding(Page page, PersonCase one, Outcome outcome)
    {
        DiagnosticLanguage language = page.Words.Language;
        WriteTitle(page, one, outcome.Anchor, page.Words.State(outcome.State), Page.StyleOf(outcome.State));
        Grid facts = Page.Facts();
        Add(facts, page.Say("finding", "认定"), [OutcomeText.Name(outcome.Kind, language)]);
        Add(facts, page.Say("source", "依据"), [page.Article(outcome.Cite)]);
        Add(facts, page.Say("records", "记录"), outcome.Run.Select(r => RecordLine(page, one, r)));
        Add(facts, page.Say("in doubt", "存疑"), outcome.Reasons.Select(r => r.MessageIn(language)));
        Add(facts, page.Say("met", "已具备"), outcome.Requirements.Where(r => r.IsMet).Select(r => Met(page, one, r)));
        Add(facts, page.Say("against it", "阻碍"), outcome.Missing.Where(r => IsAgainst(one, r)).Select(r => r.Says.MessageIn(language)));
        Add(facts, page.Say("missing", "尚缺"), outcome.Missing.Where(r => !IsAgainst(one, r)).Select(r => r.Says.MessageIn(language)).DefaultIfEmpty(page.Say("nothing", "无")));
        Add(facts, page.Say("not counted", "不计入"), NotCounted(page, one, outcome));
        Add(facts, page.Say("next", "下一步"), [Next(page, outcome)]);
        page.Draw(facts);
    }

    /// <summary>Tells a statement that speaks against the finding from something that isn't there yet.</summary>
    private static bool IsAgainst(PersonCase one, RequirementFinding requirement)
        => requirement.Kind == RequirementKind.NotProtected && one.History.IsProtected == true;

    /// <summary>Names training and transfers that are on file and meet nothing, so that nobody counts them by mistake.</summary>
    private static IEnumerable<string> NotCounted(Page page, PersonCase one, Outcome outcome)
    {
        HashSet<string> used = [.. outcome.Requirements.SelectMany(r => r.Evidence)];
        return outcome.Requirements.All(r => r.Kind != RequirementKind.Evidence) ? []
            : one.History.Evidence.Where(e => e.Kind is "training" or "transfer" && !used.Contains(e.Id)).Select(e => EvidenceLine(page, e));
    }

    private static string Next(Page page, Outcome outcome)
        => outcome.State switch
        {
            OutcomeState.Referred => page.Say("a person rules on whether the run goes on", "由有权限的人员认定是否仍属连续"),
            OutcomeState.Blocked => page.Say("nothing is recommended while this is so", "在此期间不予建议"),
            OutcomeState.RequiresApproval => page.Say("a person looks at it, and approves it or doesn't", "由有权限的人员审阅，决定是否批准"),
            _ => page.Say("a person decides whether anything is done at all", "由有权限的人员决定是否处理"),
        };

    /// <summary>Shows what was issued before and no longer follows from the records.</summary>
    private static void WriteGone(Page page, PersonCase one, Change change)
    {
        WriteTitle(page, one, change.Issued!.Period, page.Say("no longer stands", "不再成立"), new Style(Color.Yellow));
        Grid facts = Page.Facts();
        Add(facts, page.Say("finding", "认定"), [OutcomeText.Name(change.Issued.Kind, page.Words.Language)]);
        Add(facts, page.Say("stage", "阶段"), [page.Words.Stage(change.Issued)]);
        Add(facts, page.Say("records", "记录"), one.History.Records.Where(r => r.Status == RecordStatus.Overturned).Select(r => CorrectionsReport.Replaced(page, one, r)));
        Add(facts, page.Say("now", "现状"), [change.Reason.MessageIn(page.Words.Language)]);
        Add(facts, page.Say("next", "下一步"), [change.RequiresApproval
            ? page.Say("a person approves that it is taken back", "由有权限的人员批准撤回")
            : page.Say("it is for a person to withdraw it", "由有权限的人员撤回该认定")]);
        page.Draw(facts);
    }

    private static void WriteTitle(Page page, PersonCase one, AssessmentPeriod period, string state, Style style)
    {
        page.Console.WriteLine();
        page.Line(page.Say($"{page.Person(one.Person)}, {period}: {state}", $"{page.Person(one.Person)}，{period}：{state}"), style);
    }

    private static string RecordLine(Page page, PersonCase one, RunRecord record)
    {
        string total = one.History.Records.First(r => r.Id == record.Record).Total is { } value ? " " + Words.Show(value) : "";
        string grade = record.Grade is { } id ? page.GradeName(id) : page.Say("not known", "尚不明确");
        return page.Say(
            $"{record.Period} {grade}{total} (record {record.Record})",
            $"{record.Period} {grade}{total}（记录 {record.Record}）");
    }

    private static string Met(Page page, PersonCase one, RequirementFinding requirement)
    {
        string by = string.Join(page.Say(", ", "，"), requirement.Evidence.Select(id => EvidenceLine(page, one.History.Evidence.First(e => e.Id == id))));
        return requirement.Says.MessageIn(page.Words.Language) + (by.Length == 0 ? "" : page.Say(": ", "：") + by);
    }

    private static string EvidenceLine(Page page, Evidence evidence)
    {
        string day = evidence.To is { } to ? Words.Show(to) : page.Say("not completed", "未完成");
        return page.Say($"{page.Words.EvidenceKind(evidence.Kind)} {evidence.Id} ({day})", $"{page.Words.EvidenceKind(evidence.Kind)} {evidence.Id}（{day}）");
    }

    private static void Add(Grid facts, string word, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            facts.AddRow(new Text(word), new Text(line));
            word = "";
        }
    }
}
