namespace AfterSales.Scoring;

/// <summary>Thrown by the <c>…OrThrow</c> methods, and only by them, when something could not be loaded.</summary>
public sealed class DiagnosticException : Exception
{
    internal DiagnosticException(IReadOnlyList<Diagnostic> diagnostics)
        : base(DiagnosticFormatter.FormatAll(diagnostics, DiagnosticLanguage.English))
        => Diagnostics = diagnostics;

    /// <summary>Gets the findings that prevented the load.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
