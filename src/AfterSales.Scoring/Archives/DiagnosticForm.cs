namespace AfterSales.Scoring;

/// <summary>Findings in stored forms: the code, the English message, and a JSON pointer.</summary>
internal static class DiagnosticForm
{
    public static ObjectNode NodeOf(Diagnostic diagnostic)
        => new FormBuilder()
            .Text("code", diagnostic.Code)
            .Word("severity", diagnostic.Severity)
            .Text("message", diagnostic.Message)
            .Text("place", diagnostic.Location?.Pointer)
            .Build();

    public static Diagnostic? Read(DocumentNode? node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "code", "severity", "message", "place") is not { } form)
        {
            return null;
        }

        string? code = form.RequireId("code", "ASC6001");
        DiagnosticSeverity? severity = form.RequireWord("severity", DiagnosticSeverity.Warning);
        string? message = form.RequireWords("message", "…");
        string? place = form.Text("place");
        return code is null || severity is null || message is null ? null : Diagnostic.Stored(code, severity.Value, message, place);
    }
}
