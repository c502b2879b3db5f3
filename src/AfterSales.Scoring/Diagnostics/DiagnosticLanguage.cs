namespace AfterSales.Scoring;

/// <summary>A language in which the SDK words its diagnostics and explanations.</summary>
public enum DiagnosticLanguage
{
    /// <summary>English (<c>en</c>).</summary>
    English,

    /// <summary>Simplified Chinese (<c>zh-CN</c>).</summary>
    Chinese,
}
