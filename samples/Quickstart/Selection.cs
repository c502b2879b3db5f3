namespace AfterSales.Scoring.Quickstart;

/// <summary>Which of the records are shown, and which one is explained.</summary>
internal static class Selection
{
    /// <summary>Picks what the options ask for, by quarter; null, with the reason told, when they name what isn't there.</summary>
    public static IReadOnlyList<ScoredRecord>? Find(Options options, Company company, IReadOnlyList<ScoredRecord> all, TextWriter error)
    {
        Words words = options.Words;
        List<ScoredRecord> found = [.. all
            .Where(r => options.Quarter is null || r.Period.Equals(options.Quarter))
            .Where(r => options.Person is null || r.Person == options.Person)
            .OrderBy(r => r.Period)];
        if (found.Count > 0 || (company.Assessments.Count == 0 && options.Person is null))
        {
            return found;
        }

        if (all.Count == 0 && company.Assessments.Count > 0)
        {
            string day = Words.Show(company.AsOf);
            error.WriteLine(words.Say($"error: no quarter with an assessment has begun on {day}", $"错误：截至 {day}，尚无已开始且有考核数据的考核期"));
        }
        else if (options.Person is { } person && all.All(r => r.Person != person))
        {
            error.WriteLine(words.Say($"error: there is no assessment of '{person}'", $"错误：没有 '{person}' 的考核数据"));
        }
        else
        {
            string periods = string.Join(", ", all.Where(r => options.Person is null || r.Person == options.Person).Select(r => r.Period).Distinct().Order());
            error.WriteLine(words.Say(
                $"error: there is no assessment for {options.Quarter}; there are some for {periods}",
                $"错误：没有 {options.Quarter} 的考核数据；现有 {periods}"));
        }

        return null;
    }

    /// <summary>Picks a result that takes some explaining: graded although criteria were left out, and close below a better grade.</summary>
    public static ScoredRecord MostInteresting(IReadOnlyList<ScoredRecord> records)
        => records
            .OrderByDescending(r => r.Result.Status == ScoreStatus.Scored)
            .ThenByDescending(r => r.Result.Criteria.Any(c => c.State is not null))
            .ThenBy(r => r.Explanation.NextGrade is null)
            .ThenBy(r => r.Explanation.NextGrade?.Distance ?? Exact.Zero)
            .First();
}
