namespace AfterSales.Scoring.Quickstart;

/// <summary>The case histories that the company keeps: a file for each person about whom there is more than assessments.</summary>
/// <remarks>What assessments can't say: excused quarters, contested and adjusted records, evidence, approvals, what was issued.</remarks>
internal static class CaseFolder
{
    /// <summary>Reads every history of a folder, or that of one file; null, with all findings told, when one can't be used.</summary>
    /// <param name="path">The folder or the file; null for none, which is no error: then the assessments are all there is.</param>
    /// <param name="shown">The folder as it is shown; null for its path.</param>
    public static IReadOnlyList<CaseHistory>? Load(string? path, string? shown, Words words, TextWriter error)
    {
        if (path is null)
        {
            return [];
        }

        List<CaseHistory> histories = [];
        bool isUsable = true;
        foreach (string file in Files(path))
        {
            string name = shown is null ? file : $"{shown}/{Path.GetFileName(file)}";
            CaseHistory? history = Company.ReadBytes(file, words, error) is { } bytes
                ? Company.Accept(CaseHistoryJson.Read(PolicySource.FromUtf8(bytes, name)), words, error)
                : null;
            isUsable &= history is not null && IsFirst(history, histories, name, words, error);
            histories.AddRange(history is null ? [] : [history]);
        }

        return isUsable ? histories : null;
    }

    // Ordered, so that findings come in the same order on every machine. A path that is nothing is reported as a missing file.
    private static IEnumerable<string> Files(string path)
        => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal) : [path];

    /// <summary>Tells whether nobody has a second history: it could not be said which of the two is right.</summary>
    private static bool IsFirst(CaseHistory history, List<CaseHistory> before, string name, Words words, TextWriter error)
    {
        string[] ids = [history.Person, .. history.KnownAs];
        if (!before.Any(b => ids.Contains(b.Person) || ids.Intersect(b.KnownAs).Any()))
        {
            return true;
        }

        error.WriteLine(words.Say(
            $"error: '{name}' is a second history of '{history.Person}'",
            $"错误：'{name}' 是 '{history.Person}' 的第二份考核档案"));
        return false;
    }
}
