namespace AfterSales.Scoring;

/// <summary>Words for the kinds of evidence that policies name by id.</summary>
internal static class EvidenceText
{
    /// <summary>Names a kind of evidence; one that has no words here is shown as its id.</summary>
    public static string Name(string kind, DiagnosticLanguage language)
        => (kind, language) switch
        {
            ("training", DiagnosticLanguage.Chinese) => "培训",
            ("transfer", DiagnosticLanguage.Chinese) => "调岗",
            ("coaching", DiagnosticLanguage.Chinese) => "辅导",
            ("improvementPlan", DiagnosticLanguage.Chinese) => "改进计划",
            ("improvementPlan", _) => "improvement plan",
            _ => kind,
        };
}
