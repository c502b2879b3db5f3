namespace AfterSales.Scoring;

/// <summary>Words for what a correction changes. Nothing is said to be lawful or done.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class ChangeText
{
    /// <summary>Names what to do about an outcome.</summary>
    /// <param name="kind">The kind of change.</param>
    /// <param name="language">The language of the wording.</param>
    public static string Name(ChangeKind kind, DiagnosticLanguage language = DiagnosticLanguage.English)
        => kind switch
        {
            ChangeKind.Keep => Say(language, "keep", "维持"),
            ChangeKind.Amend => Say(language, "amend", "变更内容"),
            ChangeKind.Revoke => Say(language, "revoke", "撤销建议"),
            _ => Say(language, "issue", "提出"),
        };

    /// <summary>Describes a change in two lines: what to do about which outcome, and why.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language of the wording.</param>
    /// <returns>Lines that each end with a line feed; the second is indented.</returns>
    /// <exception cref="ArgumentNullException">There is no change.</exception>
    public static string Describe(Change change, DiagnosticLanguage language = DiagnosticLanguage.English)
    {
        if (change is null)
        {
            throw new ArgumentNullException(nameof(change));
        }

        string what = IsAboutWhatWasIssued(change) ? DescribeIssued(change.Issued!, language) : OutcomeText.Describe(change.Outcome!, language);
        string difference = change.Difference is { } money ? DescribeDifference(money, language) : "";
        string approval = change.RequiresApproval ? Say(language, "; requires approval", "；须经批准") : "";
        return Name(change.Kind, language) + Say(language, ": ", "：") + what + difference + approval + "\n"
            + Say(language, "  because: ", "  原因：") + change.Reason.MessageIn(language) + "\n";
    }

    // What is revoked, or kept while nothing better is known, is what was issued; what is there now may say that nothing is due.
    private static bool IsAboutWhatWasIssued(Change change)
        => change.Outcome is not { } outcome
            || change.Kind == ChangeKind.Revoke
            || (change.Kind == ChangeKind.Keep && change.Issued!.ContentHash != outcome.ContentHash);

    private static string DescribeIssued(IssuedOutcome issued, DiagnosticLanguage language)
        => issued.Money is { } money ? OutcomeText.Describe(money, language) : OutcomeText.Name(issued.Kind, language);

    private static string DescribeDifference(Money money, DiagnosticLanguage language)
    {
        string size = (money.Amount.Sign > 0 ? "+" : "") + money.Amount + " " + OutcomeText.Currency(money.Currency, language);
        return Say(language, $"; difference {size}", $"；差额 {size}");
    }

    private static string Say(DiagnosticLanguage language, string english, string chinese) => OutcomeText.Say(language, english, chinese);
}
