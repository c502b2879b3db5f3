using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>How many records of a window match for sure, and how many may. Decision semantics, section 5.</summary>
internal sealed record WindowCount(int Sure, int Possible, ImmutableArray<Diagnostic> Doubts)
{
    public static WindowCount Of(CaseFile file, CountRule rule, PeriodRecord decided)
    {
        LocalDate first = DayShift.Earlier(decided.Period.End.PlusDays(1), rule.Within);
        int sure = 0;
        var doubts = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (PeriodRecord record in file.LiveOf([rule.Series], rule))
        {
            bool isDecided = ReferenceEquals(record, decided);
            if (record.Period.End < first || record.Period.End > decided.Period.End || (!isDecided && !file.IsBefore(record, decided))
                || record.Standing is RecordStanding.Excused or RecordStanding.NotEvaluated)
            {
                continue;
            }

            if (!isDecided && record.Status != RecordStatus.Final)
            {
                doubts.Add(DecisionDiagnostics.NotFinalYet.At(null, record.Period.ToString()));
                continue;
            }

            if (CaseFile.IsGraded(record) && record.IsRelative && !rule.CountsRelative)
            {
                continue;
            }

            if (file.GradeOf(record) is { } grade)
            {
                sure += rule.Grades.Contains(grade) ? 1 : 0;
            }
            else
            {
                doubts.Add(DecisionDiagnostics.UnknownGrade.At(null, record.Period.ToString()));
            }
        }

        return new WindowCount(sure, sure + doubts.Count, doubts.ToImmutable());
    }
}
