namespace AfterSales.Scoring.Tests.Archives;

/// <summary>The reader and the schema of each stored form.</summary>
internal static class StoredForms
{
    private static readonly Dictionary<string, Func<PolicySource, IReadOnlyList<Diagnostic>>> Readers = new()
    {
        ["assessment"] = source => AssessmentJson.Read(source).Diagnostics,
        ["period-record"] = source => PeriodRecordJson.Read(source).Diagnostics,
        ["case-history"] = source => CaseHistoryJson.Read(source).Diagnostics,
        ["score-result"] = source => ScoreResultJson.Read(source).Diagnostics,
        ["decision"] = source => DecisionJson.Read(source).Diagnostics,
        ["certificate"] = source => ResultCertificateJson.Read(source).Diagnostics,
    };

    public static IReadOnlyList<Diagnostic> Read(string form, string json) => Readers[form](PolicySource.FromJson(json));

    /// <summary>Reads an example of a page and holds it to its schema.</summary>
    public static IReadOnlyList<Diagnostic> Check(string kind, string json)
    {
        string form = string.Concat(kind.Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));
        IReadOnlyList<Diagnostic> found = Read(form, json);
        Assert.True(found.Count > 0 || SchemaCheck.Accepts(form + ".schema.json", json), "the schema refuses " + json);
        return found;
    }
}
