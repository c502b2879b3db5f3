using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>How findings are worded, checked on every line that the corpus renders.</summary>
public sealed class WordingTests
{
    // What an author wrote, or should write, is quoted or bracketed; it isn't ours to word.
    private static readonly Regex Quoted = new("'[^']*'|\"[^\"]*\"|\\{[^{}]*\\}|\\{ .* \\}|\\[[^\\[\\]]*\\]|（the [^）]*）", RegexOptions.Compiled);

    private static readonly string[] AllowedInChinese =
    [
        "JSON", "UTF", "ASCII", "ISO", "CNY", "AfterSales", "Scoring", "id", "true", "false", "null", "number",
    ];

    public static TheoryData<string> Cases => [.. ConformanceCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void English_is_lower_case_on_one_line_without_a_final_stop(string name)
    {
        foreach (string line in Lines(name, DiagnosticLanguage.English, "help: "))
        {
            Assert.DoesNotMatch(@"\.$|  |System\.|\{\d\}", Quoted.Replace(line, "''"));
            Assert.Matches(@"^([^A-Z]|JSON )", line);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Chinese_is_spaced_and_punctuated_as_Chinese(string name)
    {
        foreach (string line in Lines(name, DiagnosticLanguage.Chinese, "建议："))
        {
            string ours = Quoted.Replace(line, "''");
            Assert.DoesNotMatch(@"  |。$|\{\d\}", ours);
            Assert.DoesNotMatch(@"[\u4e00-\u9fff] [\u4e00-\u9fff]|[\u4e00-\u9fff][,;:?!]|[，；：] | [，；：]", ours);
            Assert.DoesNotMatch(@"[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]", ours);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Chinese_has_no_English_left_over(string name)
    {
        // The words of the policy format stand for themselves where a help lists them.
        foreach (string line in Lines(name, DiagnosticLanguage.Chinese, "建议：").Where(l => !l.StartsWith("可用：", StringComparison.Ordinal)))
        {
            string ours = Quoted.Replace(line, "''");
            Assert.All(Regex.Matches(ours, "[A-Za-z]{2,}").Select(m => m.Value), word => Assert.Contains(word, (IEnumerable<string>)[.. AllowedInChinese, .. FormatWords]));
        }
    }

    private static readonly string[] FormatWords = ["missing", "scored", "incomplete", "good", "pass", "excellent", "fail", "attitude", "ability", "efficiency", "teamwork", "quarterly", "yearly", "routine"];

    private static IEnumerable<string> Lines(string name, DiagnosticLanguage language, string help)
    {
        foreach (string line in ConformanceCase.Open(name).Expected(language).Split('\n'))
        {
            if (line.StartsWith(help, StringComparison.Ordinal))
            {
                yield return line[help.Length..];
            }
            else if (Regex.Match(line, @"^(?:\S+: )?(?:error|warning|info|错误|警告|提示) ASC\d{4}: (.*)$") is { Success: true } message)
            {
                yield return message.Groups[1].Value;
            }
        }
    }
}
