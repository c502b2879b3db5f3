namespace AfterSales.Scoring;

/// <summary>The kind of a diagnostic: its permanent code, its severity and its wording in English and Chinese.</summary>
/// <remarks>
/// Messages are lower case, have no final stop, quote the author's words and fit one line.
/// They never contain personal data: no subject, no name, no rating that a person can be known by.
/// </remarks>
internal sealed class DiagnosticDescriptor
{
    public DiagnosticDescriptor(
        string code, string message, string help, string messageZh, string helpZh, DiagnosticSeverity severity = DiagnosticSeverity.Error)
    {
        Code = code;
        Message = message;
        Help = help;
        MessageZh = messageZh;
        HelpZh = helpZh;
        Severity = severity;
    }

    public string Code { get; }

    public DiagnosticSeverity Severity { get; }

    public string Message { get; }

    public string Help { get; }

    public string MessageZh { get; }

    public string HelpZh { get; }

    /// <summary>Creates a diagnostic of this kind.</summary>
    /// <param name="location">Where it was found, or null when it concerns something that was not written anywhere.</param>
    /// <param name="arguments">What fills the places of the message and of the help.</param>
    public Diagnostic At(SourceLocation? location, params Wording[] arguments) => new(this, location, arguments);
}
