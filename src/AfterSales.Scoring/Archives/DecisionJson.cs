using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Writes and reads decisions as JSON. Record formats, "Decision".</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class DecisionJson
{
    private const string Kind = "decision";

    private static readonly string[] Members =
    [
        "person", "employer", "series", "period", "policy", "asOf", "record", "computedGrade", "finalGrade", "outcomes", "displaced", "diagnostics",
    ];

    /// <summary>Reads one decision.</summary>
    /// <param name="source">The text, at most 1 MiB.</param>
    /// <returns>The decision as data, or why it can't be read.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<RecordedDecision> Read(PolicySource source) => FormReader.Read(source, Kind, Members, Read);

    /// <summary>Writes one decision; the same one always gives the same text.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">There is no decision.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(Decision decision) => Write(RecordedDecision.Of(decision));

    /// <summary>Writes one decision that was kept as data.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">There is no decision.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(RecordedDecision decision)
        => FormText.Write(FormBuilder.Of(Kind)
            .Text("person", Given.Value(decision, nameof(decision)).Person)
            .Text("employer", decision.Employer)
            .Text("series", decision.Series)
            .Period("period", decision.Period)
            .Node("policy", PolicyForm.NodeOf(decision.Policy))
            .Day("asOf", decision.AsOf)
            .Text("record", decision.Record)
            .Text("computedGrade", decision.ComputedGrade)
            .Text("finalGrade", decision.FinalGrade)
            .List("outcomes", decision.Outcomes, OutcomeForm.NodeOf)
            .List("displaced", decision.Displaced, d => new FormBuilder().Text("consequence", d.Consequence).Text("by", d.By).Build())
            .List("diagnostics", decision.Diagnostics, DiagnosticForm.NodeOf)
            .Build());

    private static RecordedDecision? Read(FormReader form)
    {
        string? person = form.RequireId("person", "p-1001");
        string? employer = form.RequireId("employer", "c-01");
        string? series = form.RequireText("series", "quarterly");
        AssessmentPeriod? period = form.RequirePeriod("period");
        PolicyVersion? policy = PolicyForm.Read(form);
        LocalDate? asOf = form.RequireDay("asOf");
        string? record = form.Id("record", "r-2026-q1");
        string? computed = form.Id("computedGrade", "good");
        string? final = form.Id("finalGrade", "good");
        ImmutableArray<Outcome> outcomes = form.List("outcomes", node => OutcomeForm.Read(node, form.Bag, policy?.Id ?? "", series ?? ""));
        ImmutableArray<Displaced> displaced = form.List("displaced", node => ReadDisplaced(node, form.Bag));
        ImmutableArray<Diagnostic> diagnostics = form.List("diagnostics", node => DiagnosticForm.Read(node, form.Bag));
        return person is null || employer is null || series is null || period is null || policy is null || asOf is null
            ? null
            : new RecordedDecision
            {
                Person = person,
                Employer = employer,
                Policy = policy,
                Record = record,
                Series = series,
                Period = period,
                AsOf = asOf.Value,
                ComputedGrade = computed,
                FinalGrade = final,
                Outcomes = outcomes,
                Displaced = displaced,
                Diagnostics = diagnostics,
            };
    }

    private static Displaced? ReadDisplaced(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "consequence", "by") is not { } form)
        {
            return null;
        }

        string? consequence = form.RequireId("consequence", "quarterlyPay");
        string? by = form.RequireId("by", "yearlyPay");
        return consequence is null || by is null ? null : new Displaced(consequence, by);
    }
}
