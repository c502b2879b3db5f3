using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Outcomes in stored forms; the series and the policy are those of the decision around them.</summary>
internal static class OutcomeForm
{
    private static readonly string[] Members =
    [
        "id", "content", "consequence", "occurrence", "kind", "state", "anchor", "cite", "text", "details", "money", "chosenBy", "options",
        "chosen", "ruling", "run", "requirements", "reasons", "lapsesAfter",
    ];

    public static ObjectNode NodeOf(Outcome outcome)
        => new FormBuilder()
            .Text("id", outcome.Id)
            .Text("content", outcome.ContentHash)
            .Text("consequence", outcome.Consequence)
            .Text("occurrence", outcome.Occurrence)
            .Word("kind", outcome.Kind)
            .Word("state", outcome.State)
            .Period("anchor", outcome.Anchor)
            .Node("cite", outcome.Cite is { } cite ? NodeOf(cite) : null)
            .List("text", outcome.Text?.Wordings ?? [], w => new FormBuilder().Text("language", w.Key).Text("text", w.Value).Build())
            .Texts("details", outcome.Details)
            .Node("money", outcome.Money is { } money ? MoneyForm.NodeOf(money, withNotApplied: true) : null)
            .Text("chosenBy", outcome.ChosenBy)
            .List("options", outcome.Options, NodeOf)
            .Node("chosen", outcome.Chosen is { } chosen ? ChoiceForm.NodeOf(chosen) : null)
            .Node("ruling", outcome.Ruling is { } ruling ? ChoiceForm.NodeOf(ruling) : null)
            .List("run", outcome.Run, r => new FormBuilder().Text("record", r.Record).Text("series", r.Series).Period("period", r.Period).Text("grade", r.Grade).Build())
            .List("requirements", outcome.Requirements, r => new FormBuilder()
                .Word("kind", r.Kind).Flag("isMet", r.IsMet).Node("says", DiagnosticForm.NodeOf(r.Says)).Texts("evidence", r.Evidence).Build())
            .List("reasons", outcome.Reasons, DiagnosticForm.NodeOf)
            .Day("lapsesAfter", outcome.LapsesAfter)
            .Build();

    public static Outcome? Read(DocumentNode node, DiagnosticBag bag, string policy, string series)
    {
        if (FormReader.Open(node, bag, Members) is not { } form)
        {
            return null;
        }

        string? id = form.RequireId("id", "…");
        string? content = form.RequireId("content", "…");
        string? consequence = form.RequireId("consequence", "quarterlyPay");
        string? occurrence = form.RequireId("occurrence", "money");
        OutcomeKind? kind = form.RequireWord("kind", OutcomeKind.Money);
        OutcomeState? state = form.RequireWord("state", OutcomeState.Due);
        AssessmentPeriod? anchor = form.RequirePeriod("anchor");
        Cite? cite = ReadCite(form);
        LocalizedText? text = ReadText(form);
        ImmutableArray<string> details = form.Texts("details");
        Money? money = MoneyForm.Read(form, withNotApplied: true);
        string? chosenBy = form.Id("chosenBy", "hr");
        ImmutableArray<Outcome> options = form.List("options", option => Read(option, bag, policy, series));
        PersonChoice? chosen = form.Optional("chosen") is { } choice ? ChoiceForm.Read(choice, bag) : null;
        PersonChoice? ruling = form.Optional("ruling") is { } ruled ? ChoiceForm.Read(ruled, bag) : null;
        ImmutableArray<RunRecord> run = form.List("run", record => ReadRun(record, bag));
        ImmutableArray<RequirementFinding> requirements = form.List("requirements", requirement => ReadRequirement(requirement, bag));
        ImmutableArray<Diagnostic> reasons = form.List("reasons", reason => DiagnosticForm.Read(reason, bag));
        LocalDate? lapses = form.Day("lapsesAfter");
        return id is null || content is null || consequence is null || occurrence is null || kind is null || state is null || anchor is null
            ? null
            : new Outcome
            {
                Identity = new StoredIdentity(id, content),
                Policy = policy,
                Consequence = consequence,
                Occurrence = occurrence,
                Kind = kind.Value,
                State = state.Value,
                Series = series,
                Anchor = anchor,
                Cite = cite,
                Text = text,
                Money = money,
                Details = details,
                ChosenBy = chosenBy,
                Options = options,
                Chosen = chosen,
                Ruling = ruling,
                Run = run,
                Requirements = requirements,
                Reasons = reasons,
                LapsesAfter = lapses,
            };
    }

    private static ObjectNode NodeOf(Cite cite)
        => new FormBuilder().Text("document", cite.Document).Text("article", cite.Article).Text("lines", cite.Lines).Build();

    private static Cite? ReadCite(FormReader owner)
        => owner.Object("cite", "document", "article", "lines") is { } form
            ? new Cite(form.Text("document"), form.Text("article"), form.Text("lines"))
            : null;

    // An array, because the first wording is that of the policy's own language, and members have no order.
    private static LocalizedText? ReadText(FormReader owner)
    {
        ImmutableArray<Tuple<string, string>> wordings = owner.List("text", node =>
        {
            if (FormReader.Open(node, owner.Bag, "language", "text") is not { } form)
            {
                return null;
            }

            string? language = form.RequireText("language", "zh-CN");
            string? text = form.RequireText("text", "…");
            return language is null || text is null ? null : Tuple.Create(language, text);
        });
        return wordings.IsEmpty ? null : new LocalizedText([.. wordings.Select(w => new KeyValuePair<string, string>(w.Item1, w.Item2))]);
    }

    private static RunRecord? ReadRun(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "record", "series", "period", "grade") is not { } form)
        {
            return null;
        }

        string? record = form.RequireId("record", "r-2026-q1");
        string? series = form.RequireId("series", "quarterly");
        AssessmentPeriod? period = form.RequirePeriod("period");
        string? grade = form.Id("grade", "fail");
        return record is null || series is null || period is null ? null : new RunRecord(record, series, period, grade);
    }

    private static RequirementFinding? ReadRequirement(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "kind", "isMet", "says", "evidence") is not { } form)
        {
            return null;
        }

        RequirementKind? kind = form.RequireWord("kind", RequirementKind.Approval);
        bool? isMet = form.RequireFlag("isMet");
        Diagnostic? says = DiagnosticForm.Read(form.Require("says", "{ … }"), bag);
        ImmutableArray<string> evidence = form.Texts("evidence");
        return kind is null || isMet is null || says is null
            ? null
            : new RequirementFinding { Kind = kind.Value, IsMet = isMet.Value, Says = says, Evidence = evidence };
    }

    /// <summary>The id and the content hash as they were stored.</summary>
    private sealed class StoredIdentity(string id, string content) : IOutcomeIdentity
    {
        public string IdOf(Outcome outcome) => id;

        public string ContentOf(Outcome outcome) => content;
    }
}
