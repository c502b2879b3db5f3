namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>Decisions and changes as lines that a person who isn't a programmer can check.</summary>
internal static class Lines
{
    /// <summary>Says each outcome, such as <c>performancePay: -500 of performanceBonus, due</c>.</summary>
    public static IEnumerable<string> Of(Decision decision)
        => decision.Outcomes.Select(o => $"{o.Consequence}: {What(o)}, {Word(o.State)}");

    /// <summary>Says each change, such as <c>2026-Q1 performancePay: amend by -500, needs approval</c>.</summary>
    public static IEnumerable<string> Of(IEnumerable<Change> changes) => changes.Select(Of);

    /// <summary>Says what is missing, in the words that HR reads.</summary>
    public static IEnumerable<string> Missing(Outcome outcome) => outcome.Missing.Select(m => m.Says.Message);

    public static Outcome TheOnly(this Decision decision, string consequence) => decision.Outcomes.Single(o => o.Consequence == consequence);

    /// <summary>Gets every text that a decision can show, in both languages.</summary>
    public static IEnumerable<string> AllTexts(Decision decision)
    {
        IEnumerable<Diagnostic> said = decision.Diagnostics
            .Concat(decision.Outcomes.SelectMany(o => o.Reasons.Concat(o.Requirements.Select(r => r.Says))));
        foreach (DiagnosticLanguage language in Enum.GetValues<DiagnosticLanguage>())
        {
            foreach (string text in said.SelectMany(d => new[] { d.MessageIn(language), d.HelpIn(language) })
                .Concat(decision.Outcomes.Select(o => OutcomeText.Describe(o, language))))
            {
                yield return text;
            }
        }
    }

    private static string Of(Change change)
    {
        string period = (change.Outcome?.Anchor ?? change.Issued!.Period).ToString();
        string consequence = change.Outcome?.Consequence ?? change.Issued!.Consequence;
        string kind = Word(change.Outcome?.Kind ?? change.Issued!.Kind);
        return $"{period} {consequence} ({kind}): {Word(change.Kind)}"
            + (change.Difference is { } difference ? $" by {difference.Amount}" : "")
            + (change.RequiresApproval ? ", needs approval" : "");
    }

    private static string What(Outcome outcome)
        => outcome.Money is { } money ? $"{money.Amount} of {money.Against}"
            : outcome.Kind == OutcomeKind.Choice ? $"{outcome.ChosenBy} chooses {string.Join(" or ", outcome.Options.Select(What))}"
            : Word(outcome.Kind) + (outcome.Details.Count > 0 ? $" ({string.Join(", ", outcome.Details)})" : "");

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
