using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Walks back from a record and finds the run that ends at it. Decision semantics, sections 4.2 to 4.6.</summary>
internal sealed class RunFinder(CaseFile file, RunRule rule)
{
    private readonly PeriodRecord[] _positions = file.LiveOf(rule.Series, rule);

    private enum Position
    {
        Matching,
        Other,
        Missed,
        NotEvaluated,
        Unknown,
    }

    private enum Link
    {
        Sure,
        Undecided,
        Broken,
    }

    public Run Find(PeriodRecord last)
    {
        int at = Array.IndexOf(_positions, last);
        if (at < 0 || Look(last, isLast: true) != Position.Matching)
        {
            return Run.None;
        }

        var members = ImmutableArray.CreateBuilder<PeriodRecord>();
        var lengths = ImmutableArray.CreateBuilder<int>();
        var doubts = ImmutableArray.CreateBuilder<Diagnostic>();
        members.Add(last);
        PeriodRecord later = last;
        var marks = new List<Diagnostic>();

        // What lies between two matching records is said once for the two: a missed record is no neighbour to speak of.
        var between = new List<DiagnosticDescriptor>();
        for (int i = at - 1; i >= 0; i--)
        {
            PeriodRecord record = _positions[i];
            if (HasGap(record, _positions[i + 1]) && Ends(rule.MissedPeriod, DecisionDiagnostics.MissedBetween, between))
            {
                break;
            }

            Position position = Look(record, isLast: false);
            if (position is Position.Matching or Position.Unknown)
            {
                if (position == Position.Unknown)
                {
                    DiagnosticDescriptor why = record.Status == RecordStatus.Final ? DecisionDiagnostics.UnknownGrade : DecisionDiagnostics.NotFinalYet;
                    marks.Add(why.At(null, record.Period.ToString()));
                }

                marks.AddRange(between.Distinct().Select(d => d.At(null, record.Period.ToString(), later.Period.ToString())));
                Link link = LinkOf(record, later, marks);
                if (link == Link.Broken)
                {
                    break;
                }

                if (link == Link.Undecided)
                {
                    lengths.Add(members.Count);
                    doubts.AddRange(marks);
                }

                marks.Clear();
                between.Clear();
                members.Add(record);
                later = record;
            }
            else if (position == Position.Other
                || (position == Position.Missed && Ends(rule.MissedPeriod, DecisionDiagnostics.MissedBetween, between))
                || (position == Position.NotEvaluated && Ends(rule.NotEvaluated, DecisionDiagnostics.NotEvaluatedBetween, between)))
            {
                break;
            }
        }

        lengths.Add(members.Count);
        return new Run(members.ToImmutable(), lengths.ToImmutable(), doubts.ToImmutable());
    }

    /// <summary>Tells what a live record is to the rule; the last one counts whatever its status.</summary>
    private Position Look(PeriodRecord record, bool isLast)
        => record.Standing == RecordStanding.Excused ? Position.Missed
            : !isLast && record.Status != RecordStatus.Final ? Position.Unknown
            : record.Standing == RecordStanding.NotEvaluated ? Position.NotEvaluated
            : !CaseFile.IsGraded(record) ? Position.Unknown
            : record.IsRelative && !rule.CountsRelative ? Position.NotEvaluated
            : file.GradeOf(record) is not { } grade ? Position.Unknown
            : rule.Grades.Contains(grade) ? Position.Matching
            : Position.Other;

    private static bool Ends(GapTreatment treatment, DiagnosticDescriptor doubt, List<DiagnosticDescriptor> between)
    {
        if (treatment == GapTreatment.Refer)
        {
            between.Add(doubt);
        }

        return treatment == GapTreatment.Break;
    }

    /// <summary>Tells whether a period of a series with a cycle ends between two neighbours without a live record.</summary>
    private bool HasGap(PeriodRecord earlier, PeriodRecord later)
        => earlier.Period.End < later.Period.End && rule.Series.Any(s => s.Cycle.Kind != CycleKind.AdHoc
            && s.Cycle.PeriodAt(earlier.Period.End.PlusDays(1)).End < later.Period.End);

    private Link LinkOf(PeriodRecord earlier, PeriodRecord later, List<Diagnostic> marks)
    {
        bool sameRole = earlier.Role == later.Role;
        bool roleIsUnknown = !sameRole && (earlier.Role is null || later.Role is null);
        bool otherVersion = earlier.Policy.Version != later.Policy.Version;
        if ((!sameRole && !roleIsUnknown && (rule.RoleChange == RoleChange.Reset || (rule.RoleChange == RoleChange.KeepIfRemedy && !HasRemedy(earlier, later))))
            || (otherVersion && rule.PolicyChange == PolicyChange.Break)
            || (rule.MaxGap is { } gap && later.Period.Start > DayShift.Later(earlier.Period.End.PlusDays(1), gap)))
        {
            return Link.Broken;
        }

        if (roleIsUnknown && rule.RoleChange != RoleChange.Keep)
        {
            marks.Add(DecisionDiagnostics.UnknownRole.At(null, earlier.Period.ToString(), later.Period.ToString()));
        }

        if (otherVersion && rule.PolicyChange == PolicyChange.Refer)
        {
            marks.Add(DecisionDiagnostics.PolicyChanged.At(null, earlier.Period.ToString(), later.Period.ToString()));
        }

        return marks.Count > 0 ? Link.Undecided : Link.Sure;
    }

    private bool HasRemedy(PeriodRecord earlier, PeriodRecord later)
        => file.History.Evidence.Any(e => e.Kind == "transfer" && e.To is { } day
            && day > earlier.Period.End && day < later.Period.End && day <= file.AsOf);
}
