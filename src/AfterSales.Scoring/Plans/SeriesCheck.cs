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
        AssessmentPlaces at = assessment.Places;
        PlanSeries? series = Find(plan, assessment.Series);
        if (series is null)
        {
            string[] ids = [.. plan.Series.Where(s => !s.IsReportOnly).Select(s => s.Id)];
            string list = string.Join(", ", ids);
            yield return assessment.Series is null
                ? InputDiagnostics.SeriesNotNamed.At(at.Whole, list)
                : InputDiagnostics.UnknownSeries.At(at.Series, assessment.Series, Suggestion.For(assessment.Series, ids));
        }
        else if (series.IsReportOnly)
        {
            yield return InputDiagnostics.SeriesReportOnly.At(at.Series, series.Id);
        }
        else if (!series.Cycle.Fits(assessment.Period))
        {
            yield return InputDiagnostics.WrongCycle.At(
                at.Period, assessment.Period.ToString(), WordsFor(series.Cycle), series.Id, series.Cycle.PeriodAt(assessment.Period.Start).ToString());
        }

        if (!plan.Effective.Contains(assessment.Period.Start))
        {
            string from = NodaTime.Text.LocalDatePattern.Iso.Format(plan.Effective.From);
            string? to = plan.Effective.To is { } last ? NodaTime.Text.LocalDatePattern.Iso.Format(last) : null;
            Wording days = to is null ? new($"from {from} on", $"自 {from} 起") : new($"from {from} to {to}", $"{from} 至 {to}");
            yield return InputDiagnostics.OutsidePolicy.At(at.Period, assessment.Period.ToString(), days);
        }
    }

    private static Wording WordsFor(Cycle cycle)
        => cycle.Kind switch
        {
            CycleKind.Month => new("every calendar month", "每月"),
            CycleKind.Quarter => new("every calendar quarter", "每季度"),
            CycleKind.Half => new("every half-year", "每半年"),
            CycleKind.Year => new("every calendar year", "每年"),
            _ => WordsFor(cycle.ToString().Split(' ')),
        };

    // "P4W from 2026-01-05"
    private static Wording WordsFor(string[] parts)
        => new($"every {parts[0]}, counted from {parts[parts.Length - 1]}", $"自 {parts[parts.Length - 1]} 起每 {parts[0]}");

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
