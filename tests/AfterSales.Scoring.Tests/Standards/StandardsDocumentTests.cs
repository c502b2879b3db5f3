using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>The page about the three standards names the pointers that the choices really change.</summary>
public sealed partial class StandardsDocumentTests
{
    [Fact]
    public void The_page_lists_every_choice_with_the_pointers_that_it_changes()
    {
        IEnumerable<string> written = StandardsFiles.Choices
            .SelectMany(standard => standard.Value!.AsObject()
                .SelectMany(axis => axis.Value!.AsObject()
                    .Select(option => $"{standard.Key} {axis.Key} {option.Key}: {Pointers(standard.Key, option.Value!.AsArray())}")));

        Assert.Equal(written, ReadPage());
    }

    private static string Pointers(string standard, JsonArray edits)
        => string.Join(", ", JsonPatch.Apply(StandardsFiles.PolicyOf(standard), edits).DefaultIfEmpty("none"));

    private static IEnumerable<string> ReadPage()
    {
        string standard = "";
        foreach (string line in File.ReadLines(RepositoryRoot.PathOf("docs", "standards-s01-s04-s15.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                standard = line[3..6];
            }
            else if (Row().Match(line) is { Success: true } row)
            {
                yield return $"{standard} {row.Groups["axis"].Value} {row.Groups["option"].Value}: {row.Groups["changes"].Value.Replace("`", "", StringComparison.Ordinal)}";
            }
        }
    }

    [GeneratedRegex(@"^\| `(?<axis>\w+)`: `(?<option>\w+)` \| (?<changes>[^|]+) \|")]
    private static partial Regex Row();
}
