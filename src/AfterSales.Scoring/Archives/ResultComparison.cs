using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>Compares two results value by value, and names each that differs.</summary>
internal sealed class ResultComparison
{
    private readonly List<Difference> _differences = [];

    private ResultComparison()
    {
    }

    public static IReadOnlyList<Difference> Compare(RecordedScore certified, RecordedScore now)
    {
        var comparison = new ResultComparison();
        comparison.CompareWhole(certified, now);
        comparison.CompareCriteria(certified, now);
        comparison.ComparePoints(certified, now);
        comparison.CompareFindings(certified, now);
        return comparison._differences;
    }

    private void CompareWhole(RecordedScore certified, RecordedScore now)
    {
        Check("/subject", new("the subject", "考核对象"), certified.Subject, now.Subject);
        Check("/period", new("the period", "考核期"), certified.Period.ToString(), now.Period.ToString());
        Check("/series", new("the series", "系列"), certified.Series, now.Series);
        Check("/status", new("the status", "状态"), FormWords.Of(certified.Status), FormWords.Of(now.Status));
        Check("/total", new("the total", "总分"), certified.Total, now.Total);
        Check("/outOf", new("full marks", "满分"), certified.OutOf, now.OutOf);
        Check("/grade", new("the grade", "等级"), certified.Grade, now.Grade);
        Check("/range/lowest", new("the lowest possible total", "可能的最低总分"), certified.Range?.Lowest, now.Range?.Lowest);
        Check("/range/highest", new("the highest possible total", "可能的最高总分"), certified.Range?.Highest, now.Range?.Highest);
        Check("/range/decidedGrade", new("the grade that is decided already", "已确定的等级"), certified.Range?.DecidedGrade, now.Range?.DecidedGrade);
    }

    private void CompareCriteria(RecordedScore certified, RecordedScore now)
        => Match("/criteria", certified.Criteria, now.Criteria, c => c.Id, new("criterion", "指标"), (at, id, then, current) =>
        {
            Check(at + "/rating", Of("the rating of", id, "评分"), then.Rating, current.Rating);
            Check(at + "/state", Of("the state of", id, "状态"), WordOf(then.State), WordOf(current.State));
            Check(at + "/points", Of("the score of", id, "得分"), then.Points, current.Points);
            Check(at + "/effectiveWeight", Of("the effective weight of", id, "实际权重"), then.EffectiveWeight, current.EffectiveWeight);
            Check(at + "/contribution", Of("the contribution of", id, "贡献分"), then.Contribution, current.Contribution);
        });

    private void ComparePoints(RecordedScore certified, RecordedScore now)
        => Match("/points", certified.Points, now.Points, p => p.Id, new("item", "项目"), (at, id, then, current)
            => Check(at + "/points", Of("the points of", id, "加减分"), then.Points, current.Points));

    private void CompareFindings(RecordedScore certified, RecordedScore now)
    {
        string Join(RecordedScore score) => string.Join(", ", score.CriticalHits);
        Check("/criticalHits", new("the list of critical hits", "触发的一票否决项"), Join(certified), Join(now));

        // Not by their messages: a later version may word them better, and the hash of the certificate holds them.
        Match("/diagnostics", [.. Numbered(certified)], [.. Numbered(now)], d => d.Key, new("finding", "诊断"), (at, id, then, current)
            => Check(at + "/severity", Of("the severity of", id, "级别"), FormWords.Of(then.Value.Severity), FormWords.Of(current.Value.Severity)));
    }

    /// <summary>Names each finding by its code and place, and by its number where there are several of one name.</summary>
    private static IEnumerable<KeyValuePair<string, Diagnostic>> Numbered(RecordedScore score)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in score.Diagnostics)
        {
            string name = diagnostic.Location is { } place ? diagnostic.Code + " " + place.Pointer : diagnostic.Code;
            counts.TryGetValue(name, out int before);
            counts[name] = before + 1;
            yield return new(before == 0 ? name : name + " " + (before + 1).ToString(CultureInfo.InvariantCulture), diagnostic);
        }
    }

    private void Match<T>(
        string at, IReadOnlyList<T> certified, IReadOnlyList<T> now, Func<T, string> idOf, Wording kind, Action<string, string, T, T> compare)
    {
        var current = now.ToDictionary(idOf, StringComparer.Ordinal);
        for (int i = 0; i < certified.Count; i++)
        {
            string place = at + "/" + i.ToString(CultureInfo.InvariantCulture);
            string id = idOf(certified[i]);
            if (current.TryGetValue(id, out T? other))
            {
                current.Remove(id);
                compare(place, id, certified[i], other);
            }
            else
            {
                Check(place, Named(kind, id), id, null);
            }
        }

        foreach (string id in now.Select(idOf).Where(current.ContainsKey))
        {
            Check(at, Named(kind, id), null, id);
        }
    }

    private static string? WordOf(UnscoredState? state) => state is { } given ? FormWords.Of(given) : null;

    private static Wording Of(string what, string id, string zh) => new($"{what} '{id}'", $" '{id}' 的{zh}");

    private static Wording Named(Wording kind, string id)
        => new($"{kind.In(DiagnosticLanguage.English)} '{id}'", $"{kind.In(DiagnosticLanguage.Chinese)} '{id}' ");

    private void Check(string at, Wording what, Exact? certified, Exact? now) => Check(at, what, certified?.ToString(), now?.ToString());

    private void Check(string at, Wording what, string? certified, string? now)
    {
        if (certified != now)
        {
            string pointer = "/result" + at;
            _differences.Add(new Difference(VerificationDiagnostics.ValueDiffers.At(new SourceLocation(pointer), what), pointer, certified, now));
        }
    }
}
