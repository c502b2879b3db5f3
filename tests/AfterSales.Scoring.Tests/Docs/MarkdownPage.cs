using System.Text.RegularExpressions;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Docs;

/// <summary>A page of the documentation, taken apart into fenced blocks, links and headings.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, IReadOnlyList<MarkdownBlock> blocks, IReadOnlyList<string> prose)
    {
        Path = path;
        Blocks = blocks;
        Prose = prose;
    }

    /// <summary>Gets the path below the repository's folder, with forward slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>Gets the lines outside of fenced blocks.</summary>
    public IReadOnlyList<string> Prose { get; }

    public IEnumerable<string> Links => Prose.SelectMany(l => Link().Matches(l)).Select(m => m.Groups["target"].Value);

    /// <summary>Gets the text of all code spans, that is of what stands between backticks.</summary>
    public IEnumerable<string> CodeSpans => Prose.SelectMany(l => CodeSpan().Matches(l)).Select(m => m.Groups["code"].Value);

    /// <summary>Gets the anchors that links may name, made from the headings as code hosts make them.</summary>
    public IEnumerable<string> Anchors
        => Prose.Select(l => Heading().Match(l)).Where(m => m.Success)
            .Select(m => NotInAnchor().Replace(m.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>Gets the pages that readers see: the README, the changelog and everything under <c>docs</c>.</summary>
    public static IReadOnlyList<string> AllPaths { get; } =
    [
        "README.md",
        "CHANGELOG.md",
        .. Directory.GetFiles(RepositoryRoot.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(RepositoryRoot.Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static MarkdownPage Read(string path) => Parse(path, File.ReadAllText(RepositoryRoot.PathOf(path)));

    public static MarkdownPage Parse(string path, string text)
    {
        var blocks = new List<MarkdownBlock>();
        var prose = new List<string>();
        var marks = new List<string>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Match fence = Fence().Match(lines[i]);
            if (fence.Success)
            {
                int end = Array.FindIndex(lines, i + 1, l => l.TrimEnd() == fence.Groups["ticks"].Value);
                Assert.True(end > i, $"{path}:{i + 1}: the block is never closed");
                blocks.Add(new(path, i + 1, fence.Groups["language"].Value, string.Concat(lines[(i + 1)..end].Select(l => l + "\n")), [.. marks]));
                i = end;
                marks.Clear();
                continue;
            }

            prose.Add(lines[i]);
            Match comment = Comment().Match(lines[i]);
            if (comment.Success)
            {
                marks.Add(comment.Groups["text"].Value);
            }
            else if (lines[i].Trim().Length > 0)
            {
                marks.Clear();
            }
        }

        return new MarkdownPage(path, blocks, prose);
    }

    [GeneratedRegex("^(?<ticks>```+)(?<language>[a-z]*)\\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex("^<!-- (?<text>.*?) -->\\s*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\\[[^\\]]*\\]\\((?<target>[^)\\s]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^#+ (?<text>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex("[^\\w\\- ]")]
    private static partial Regex NotInAnchor();
}
