namespace AfterSales.Scoring;

/// <summary>The place of a source document that a rule rests on.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Cite
{
    internal Cite(string? document, string? article, string? lines)
    {
        Document = document;
        Article = article;
        Lines = lines;
    }

    /// <summary>Gets the document, such as <c>S04</c>, or null when the policy's own document is meant.</summary>
    public string? Document { get; }

    /// <summary>Gets the article, such as <c>8(3)</c>, or null when the source has none.</summary>
    public string? Article { get; }

    /// <summary>Gets the lines of the source, such as <c>93-97</c>, or null when none are named.</summary>
    public string? Lines { get; }

    /// <summary>Gets the cite with the document filled in from the policy's own cite.</summary>
    internal Cite Within(Cite? outer) => Document is null && outer?.Document is { } document ? new Cite(document, Article, Lines) : this;
}
