using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>Decides with the history of a case, and writes what comes out: outcomes, what they rest on, and what changes.</summary>
internal sealed class CaseDecisions
{
    private readonly ScoringEngine _engine;
    private readonly CaseHistory _history;
    private readonly DiagnosticLanguage _language;
    private readonly LocalDate _asOf;

    public CaseDecisions(ScoringEngine engine, CaseHistory history, string decide, DiagnosticLanguage language)
    {
        using var document = JsonDocument.Parse(decide);
        _engine = engine;
        _history = history;
        _language = language;
        _asOf = LocalDatePattern.Iso.Parse(document.RootElement.GetProperty("asOf").GetString()!).Value;
        Redecides = document.RootElement.TryGetProperty("redecide", out JsonElement redecide) && redecide.GetBoolean();
    }

    public bool Redecides { get; }

    public string Decide(ScoreResult result)
    {
        Decision decision = _engine.Decide(result, _history, _asOf);
        var text = new StringBuilder();
        Write(text, decision);
        Write(text, decision.ReconcileWith(_history.Issued));
        return text.ToString();
    }

    public string Redecide()
    {
        Timeline timeline = _engine.Redecide(_history, _asOf);
        var text = new StringBuilder();
        foreach (Decision decision in timeline.Decisions)
        {
            Write(text, decision);
        }

        Write(text, timeline.Changes);
        Write(text, timeline.Diagnostics);
        return text.ToString();
    }

    private void Write(StringBuilder text, Decision decision)
    {
        string outcome = decision.HasErrors ? "refused" : decision.FinalGrade?.Id ?? "no grade";
        text.Append("\ndecision on " + decision.Person + " in " + decision.Period + " as of " + LocalDatePattern.Iso.Format(decision.AsOf) + ": " + outcome + "\n");
        foreach (Outcome proposed in decision.Outcomes)
        {
            text.Append("\n  outcome " + proposed.Id + "\n  " + proposed.Consequence + ": ");
            text.Append(OutcomeText.Detail(proposed, _language).Replace("\n  ", "\n    ", StringComparison.Ordinal));
            Write(text, proposed.Requirements.Select(r => r.Says).Concat(proposed.Reasons));
        }

        foreach (Displaced displaced in decision.Displaced)
        {
            text.Append("\n  " + displaced.Consequence + " gives way to " + displaced.By + "\n");
        }

        Write(text, decision.Diagnostics);
    }

    private void Write(StringBuilder text, IReadOnlyList<Change> changes)
    {
        foreach (Change change in changes)
        {
            text.Append("\nchange of " + change.OutcomeId + "\n  " + ChangeText.Describe(change, _language).Replace("\n  ", "\n    ", StringComparison.Ordinal));
            Write(text, [change.Reason]);
        }
    }

    private void Write(StringBuilder text, IEnumerable<Diagnostic> diagnostics)
    {
        string written = DiagnosticFormatter.FormatAll(diagnostics, _language);
        text.Append(written.Length == 0 ? "" : "\n" + written);
    }
}
