using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Quickstart.Tests.Support;

/// <summary>A finding as the program shows it: its title, and its lines by the word before them.</summary>
internal sealed partial record ShownFinding(string Person, string Quarter, string State, ILookup<string, string> Lines)
{
    public static IReadOnlyList<ShownFinding> ReadAll(Run run)
    {
        IReadOnlyList<string> section = run.Section("Findings for a person to decide");
        List<ShownFinding> found = [];
        for (int i = 0; i < section.Count; i++)
        {
            if (Title().Match(section[i]) is { Success: true } title)
            {
                string word = "";
                found.Add(new ShownFinding(title.Groups[1].Value, title.Groups[2].Value, title.Groups[3].Value.Trim(), section.Skip(i + 1)
                    .TakeWhile(l => l.Trim().Length > 0)
                    .Select(l => Fact().Match(l)).Select(f => (Word: word = f.Groups[1].Length > 0 ? f.Groups[1].Value : word, Text: f.Groups[2].Value.Trim()))
                    .ToLookup(f => f.Word, f => f.Text)));
            }
        }

        return found;
    }

    [GeneratedRegex(@"^(E\d+)[^,]*, (\d{4}-Q\d): (.+)$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^  (\S+(?: \S+)*)?\s{2,}(\S.*)$")]
    private static partial Regex Fact();
}
