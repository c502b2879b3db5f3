namespace AfterSales.Scoring.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, as a path below the repository's folder.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
/// <param name="Language">The word after the fence, such as <c>csharp</c>; may be empty.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Marks">The HTML comments right before the block, without their brackets.</param>
internal sealed record MarkdownBlock(string Page, int Line, string Language, string Text, IReadOnlyList<string> Marks)
{
    public override string ToString() => $"{Page}:{Line}";

    public bool IsMarked(string mark) => Marks.Contains(mark, StringComparer.Ordinal);
}
