using System.Collections.Immutable;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Finds what makes a history unusable for a policy. Decision semantics, section 2.2.</summary>
internal static class HistoryCheck
{
    public static ImmutableArray<Diagnostic> Check(ScoringPolicy policy, CaseHistory history)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var live = new Dictionary<(string Series, AssessmentPeriod Period), string>();
        for (int i = 0; i < history.Records.Count; i++)
        {
            PeriodRecord record = history.Records[i];
            var place = new SourceLocation(FormattableString.Invariant($"/records/{i}"));
            if (!ids.Add(record.Id))
            {
                found.Add(DecisionDiagnostics.DuplicateRecord.At(place, record.Id));
            }

            // Other policies have series and grades of their own; a decision looks at none of their records.
            if (record.Policy.Id != policy.Id)
            {
                continue;
            }

            if (record.IsLive)
            {
                if (live.TryGetValue((record.Series, record.Period), out string? other))
                {
                    found.Add(DecisionDiagnostics.TwoLiveRecords.At(place, other, record.Id, record.Period.ToString(), record.Series));
                }
                else
                {
                    live.Add((record.Series, record.Period), record.Id);
                }
            }

            CheckSeries(policy, record, place, found);
            if (record.Adjustment is not null && record.Standing is not (RecordStanding.Graded or RecordStanding.NeedsReview))
            {
                found.Add(DecisionDiagnostics.NothingToAdjust.At(place, record.Id));
            }
        }

        CheckIssued(history, found);
        CheckPay(history, found);
        return found.ToImmutable();
    }

    private static void CheckSeries(ScoringPolicy policy, PeriodRecord record, SourceLocation place, ImmutableArray<Diagnostic>.Builder found)
    {
        if (policy.Series.FirstOrDefault(s => s.Id == record.Series) is not { } series)
        {
            found.Add(DecisionDiagnostics.UnknownSeries.At(place, record.Id, record.Series, Suggestion.For(record.Series, policy.Series.Select(s => s.Id))));
        }
        else if (!series.Cycle.Fits(record.Period))
        {
            found.Add(DecisionDiagnostics.WrongCycle.At(
                place, record.Period.ToString(), record.Id, series.Id, series.Cycle.PeriodAt(record.Period.Start).ToString()));
        }
    }

    private static void CheckIssued(CaseHistory history, ImmutableArray<Diagnostic>.Builder found)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < history.Issued.Count; i++)
        {
            IssuedOutcome issued = history.Issued[i];
            if (!known.Add(issued.Id))
            {
                found.Add(DecisionDiagnostics.DuplicateIssued.At(
                    new SourceLocation(FormattableString.Invariant($"/issued/{i}")), issued.Consequence, issued.Period.ToString()));
            }
        }
    }

    private static void CheckPay(CaseHistory history, ImmutableArray<Diagnostic>.Builder found)
    {
        var known = new HashSet<(string, AssessmentPeriod, string)>();
        for (int i = 0; i < history.Pay.Count; i++)
        {
            PayBase pay = history.Pay[i];
            if (!known.Add((pay.Name, pay.Period, pay.Currency)))
            {
                found.Add(DecisionDiagnostics.DuplicatePay.At(
                    new SourceLocation(FormattableString.Invariant($"/pay/{i}")), pay.Name, pay.Period.ToString(), pay.Currency));
            }
        }
    }

    public static string Day(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);
}
