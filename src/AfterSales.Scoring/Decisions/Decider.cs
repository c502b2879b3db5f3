using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Decides what follows from a record and a history. Decision semantics.</summary>
internal sealed class Decider(ScoringPolicy policy, PolicyVersion version)
{
    private const string UnrecordedId = "result";

    public Decision Decide(ScoreResult result, CaseHistory history, LocalDate asOf)
    {
        var errors = new List<Diagnostic>(HistoryCheck.Check(policy, history));
        if (result.Assessment.Subject != history.Person && !history.KnownAs.Contains(result.Assessment.Subject))
        {
            errors.Add(DecisionDiagnostics.WrongPerson.At(null));
        }

        AssessmentPeriod period = result.Assessment.Period;
        if (result.Series is not { } series)
        {
            errors.Add(DecisionDiagnostics.SeriesNotNamed.At(null));
            return Refuse(history, "", period, asOf, errors);
        }

        PeriodRecord[] ofPeriod = [.. history.Records.Where(r => r.Policy.Id == policy.Id && r.Series == series && r.Period.Equals(period))];
        PeriodRecord? record = Array.Find(ofPeriod, r => r.IsLive);
        if (record is null && ofPeriod.Length > 0)
        {
            errors.Add(DecisionDiagnostics.NoLiveRecord.At(null, period.ToString()));
        }
        else if (record is not null && (record.Grade != result.Grade?.Id || record.Standing != PeriodRecord.StandingOf(result)))
        {
            errors.Add(DecisionDiagnostics.ResultDiffers.At(null, period.ToString(), record.Id));
        }

        PeriodRecord? unrecorded = record is null && ofPeriod.Length == 0 ? PeriodRecord.Of(UnrecordedIdIn(history), result) : null;
        PeriodRecord? decided = (record ?? unrecorded)?.WithScore(result);
        if (decided is not null)
        {
            AddErrorsOf(decided, asOf, errors);
        }

        return errors.Count > 0 || decided is null
            ? Refuse(history, series, period, asOf, errors)
            : Decide(new CaseFile(policy, record is null ? history : history.Replace(decided), asOf, record is null ? decided : null), decided);
    }

    public Timeline Redecide(CaseHistory history, LocalDate asOf)
    {
        ImmutableArray<Diagnostic> errors = HistoryCheck.Check(policy, history);
        if (!errors.IsEmpty)
        {
            return new Timeline([], [], errors);
        }

        var file = new CaseFile(policy, history, asOf, null);
        ImmutableArray<Decision> decisions = [.. file.Live.Where(r => IsOurs(r) && r.Period.End <= asOf).Select(r => DecideRecord(file, r))];
        return Reconciler.Reconcile(file, decisions);
    }

    /// <summary>Tells whether a record belongs to this version of the policy: its period begins while the version is in force.</summary>
    private bool IsOurs(PeriodRecord record) => policy.Effective.Contains(record.Period.Start);

    private Decision DecideRecord(CaseFile file, PeriodRecord record)
    {
        var errors = new List<Diagnostic>();
        AddErrorsOf(record, file.AsOf, errors);
        return errors.Count > 0 ? Refuse(file.History, record.Series, record.Period, file.AsOf, errors) : DecideOnce(file, record);
    }

    private void AddErrorsOf(PeriodRecord record, LocalDate asOf, List<Diagnostic> errors)
    {
        if (asOf < record.Period.End)
        {
            errors.Add(DecisionDiagnostics.NotEnded.At(null, record.Period.ToString(), HistoryCheck.Day(asOf)));
        }

        if (!IsOurs(record))
        {
            errors.Add(DecisionDiagnostics.OutsideVersion.At(null, record.Period.ToString()));
        }

        if (CaseFile.IsGraded(record) && policy.Grades.All(g => g.Id != record.FinalGrade))
        {
            errors.Add(DecisionDiagnostics.UnreadableGrade.At(null, record.FinalGrade!, record.Id, policy.Id));
        }
    }

    /// <summary>Decides a record, or takes what was decided about it: later records may ask for it again.</summary>
    private Decision DecideOnce(CaseFile file, PeriodRecord record)
    {
        if (!file.Decided.TryGetValue(record, out Decision? decision))
        {
            decision = Decide(file, record);
            file.Decided.Add(record, decision);
        }

        return decision;
    }

    private Decision Decide(CaseFile file, PeriodRecord record)
    {
        var remarks = new List<Diagnostic>();
        var outcomes = ImmutableArray.CreateBuilder<Outcome>();
        var displaced = ImmutableArray.CreateBuilder<Displaced>();
        Grade? grade = file.GradeOf(record);
        if (grade is not null)
        {
            var maker = new OutcomeMaker(file, record, remarks);
            var book = new MoneyBook(file.History);
            var groups = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Consequence consequence in policy.Consequences)
            {
                if (new OccasionFinder(file, consequence).Find(record) is not { } occasion)
                {
                    continue;
                }

                if (!ReferenceEquals(occasion.At, record))
                {
                    outcomes.AddRange(DecideOnce(file, occasion.At).Outcomes.Where(o => o.Consequence == consequence.Id));
                    continue;
                }

                MoneyBook trial = book.Copy();
                ImmutableArray<Outcome> made = maker.Make(consequence, occasion, trial);
                if (made.IsEmpty)
                {
                    continue;
                }

                if (consequence.Exclusive is { } taken && groups.TryGetValue(taken, out string? by))
                {
                    displaced.Add(new Displaced(consequence.Id, by));
                    continue;
                }

                book = trial;
                outcomes.AddRange(made);
                if (consequence.Exclusive is { } group && made.Any(OutcomeMaker.TakesEffect))
                {
                    groups.Add(group, consequence.Id);
                }
            }
        }

        return new Decision
        {
            Person = file.History.Person,
            Employer = file.History.Employer,
            Policy = version,
            Record = record,
            Series = record.Series,
            Period = record.Period,
            AsOf = file.AsOf,
            ComputedGrade = policy.Grades.FirstOrDefault(g => g.Id == record.Grade),
            FinalGrade = grade,
            Outcomes = outcomes.ToImmutable(),
            Displaced = displaced.ToImmutable(),
            Diagnostics = [.. remarks],
        };
    }

    private Decision Refuse(CaseHistory history, string series, AssessmentPeriod period, LocalDate asOf, IEnumerable<Diagnostic> errors)
        => new()
        {
            Person = history.Person,
            Employer = history.Employer,
            Policy = version,
            Record = null,
            Series = series,
            Period = period,
            AsOf = asOf,
            ComputedGrade = null,
            FinalGrade = null,
            Outcomes = [],
            Displaced = [],
            Diagnostics = [.. errors],
        };

    // A record that the host hasn't made yet still needs an id that no other record has.
    private static string UnrecordedIdIn(CaseHistory history)
    {
        string id = UnrecordedId;
        while (history.Records.Any(r => r.Id == id))
        {
            id += "'";
        }

        return id;
    }
}
