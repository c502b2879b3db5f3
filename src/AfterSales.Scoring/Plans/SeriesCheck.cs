namespace AfterSales.Scoring;

/// <summary>Checks that an assessment belongs to a scored series of the policy, and its period to the policy's days.</summary>
/// <remarks>Scoring semantics, section 2.4. A period belongs to the version in force on its first day.</remarks>
internal static class SeriesCheck
{
    public static bool IsFine(ScoringPlan plan, Assessment assessment)
        => Find(plan, assessment.Series) is { IsReportOnly: false } series
            && series.Cycle.Fits(assessment.Period)
            && plan.Effective.Contains(assessment.Period.Start);

    public static IEnumerable<Diagnostic> Explain(ScoringPlan plan, Assessment assessment)
    {
        SourceLocation at = assessment.Location ?? new SourceLocation("");
        PlanSeries? series = Find(plan, assessment.Series);
        if (series is null)
        {
            string[] ids = [.. plan.Series.Where(s => !s.IsReportOnly).Select(s => s.Id)];
            string list = string.Join(", ", ids);
            yield return assessment.Series is null
                ? InputDiagnostics.SeriesNotNamed.At(at, list)
                : InputDiagnostics.UnknownSeries.At(at, assessment.Series, new($"use one of {list}", $"可用：{list}"));
        }
        else if (series.IsReportOnly)
        {
            yield return InputDiagnostics.SeriesReportOnly.At(at, series.Id);
        }
        else if (!series.Cycle.Fits(assessment.Period))
        {
            yield return InputDiagnostics.WrongCycle.At(
                at, assessment.Period.ToString(), series.Cycle.ToString(), series.Id, series.Cycle.PeriodAt(assessment.Period.Start).ToString());
        }

        if (!plan.Effective.Contains(assessment.Period.Start))
        {
            string from = NodaTime.Text.LocalDatePattern.Iso.Format(plan.Effective.From);
            Wording to = plan.Effective.To is { } last
                ? new Wording(" to " + NodaTime.Text.LocalDatePattern.Iso.Format(last), "，至 " + NodaTime.Text.LocalDatePattern.Iso.Format(last))
                : (Wording)"";
            yield return InputDiagnostics.OutsidePolicy.At(at, assessment.Period.ToString(), from, to);
        }
    }

    private static PlanSeries? Find(ScoringPlan plan, string? id)
    {
        PlanSeries? only = null;
        foreach (PlanSeries series in plan.Series)
        {
            if (id is not null && string.Equals(series.Id, id, StringComparison.Ordinal))
            {
                return series;
            }

            if (id is null && !series.IsReportOnly)
            {
                if (only is not null)
                {
                    return null;
                }

                only = series;
            }
        }

        return only;
    }
}
