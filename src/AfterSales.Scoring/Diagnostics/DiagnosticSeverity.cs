namespace AfterSales.Scoring;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>What was asked for could not be done.</summary>
    Error,

    /// <summary>It was done, but the text probably doesn't say what its author means.</summary>
    Warning,

    /// <summary>A fact that a reader of the result should know.</summary>
    Info,
}
