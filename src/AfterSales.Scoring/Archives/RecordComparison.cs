using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>Compares what a record says with the certified result that it was made of.</summary>
internal static class RecordComparison
{
    public static IEnumerable<Difference> Compare(RecordedScore certified, PeriodRecord record)
        => Compared(certified, record).OfType<Difference>();

    private static IEnumerable<Difference?> Compared(RecordedScore certified, PeriodRecord record)
    {
        yield return Check("/series", new("the series", "系列"), certified.Series, record.Series);
        yield return Check("/period", new("the period", "考核期"), certified.Period.ToString(), record.Period.ToString());
        yield return Check("/policy", new("the policy version", "方案版本"), certified.Policy.ToString(), record.Policy.ToString());
        yield return Check("/policy/fingerprint", new("the fingerprint of the policy", "方案指纹"), certified.Policy.Fingerprint, record.Policy.Fingerprint);
        yield return Check("/status", new("the standing", "考核结论"), FormWords.Of(StandingOf(certified)), FormWords.Of(record.Standing));
        yield return Check("/grade", new("the computed grade", "计算等级"), certified.Grade, record.Grade);
        yield return Check("/total", new("the total", "总分"), certified.Total?.ToString(), record.Total?.ToString());
        foreach (Difference? difference in CompareCriteria(certified, record))
        {
            yield return difference;
        }
    }

    private static IEnumerable<Difference?> CompareCriteria(RecordedScore certified, PeriodRecord record)
    {
        var kept = record.Criteria.ToDictionary(c => c.Id, StringComparer.Ordinal);
        for (int i = 0; i < certified.Criteria.Count; i++)
        {
            RecordedCriterionScore then = certified.Criteria[i];
            string at = "/criteria/" + i.ToString(CultureInfo.InvariantCulture);
            if (kept.TryGetValue(then.Id, out RecordedCriterion? now))
            {
                kept.Remove(then.Id);
                yield return Check(at + "/rating", new($"the rating of '{then.Id}'", $" '{then.Id}' 的评分"), then.Rating?.ToString(), now.Rating?.ToString());
                yield return Check(at + "/points", new($"the score of '{then.Id}'", $" '{then.Id}' 的得分"), then.Points?.ToString(), now.Points?.ToString());
            }
            else if (then.Rating is not null || then.Points is not null)
            {
                yield return Check(at, new($"criterion '{then.Id}'", $"指标 '{then.Id}' "), then.Id, null);
            }
        }

        foreach (RecordedCriterion added in record.Criteria.Where(c => kept.ContainsKey(c.Id)))
        {
            yield return Check("/criteria", new($"criterion '{added.Id}'", $"指标 '{added.Id}' "), null, added.Id);
        }
    }

    private static RecordStanding StandingOf(RecordedScore certified)
        => certified.Status switch
        {
            ScoreStatus.Scored when certified.Grade is not null => RecordStanding.Graded,
            ScoreStatus.Scored or ScoreStatus.NoTotal => RecordStanding.NoTotal,
            ScoreStatus.NotEvaluated => RecordStanding.NotEvaluated,
            ScoreStatus.NeedsReview => RecordStanding.NeedsReview,
            _ => RecordStanding.Incomplete,
        };

    private static Difference? Check(string at, Wording what, string? certified, string? now)
    {
        string pointer = "/result" + at;
        return certified == now ? null : new Difference(VerificationDiagnostics.RecordDiffers.At(new SourceLocation(pointer), what), pointer, certified, now);
    }
}
