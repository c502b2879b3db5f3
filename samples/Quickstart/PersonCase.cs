using NodaTime;

namespace AfterSales.Scoring.Quickstart;

/// <summary>One person's case history with all records, and what follows from it as of the day of the decision.</summary>
internal sealed record PersonCase(string Person, CaseHistory History, Timeline Timeline)
{
    // The employer of people about whom no history is kept; it is part of the ids of their outcomes.
    private const string Employer = "sample-company";

    /// <summary>Completes each person's history with the records that the scored results make, and decides every period of it.</summary>
    public static IReadOnlyList<PersonCase> MakeAll(Company company, IEnumerable<ScoreResult> results)
    {
        ILookup<string, ScoreResult> byPerson = results.ToLookup(r => StoredOf(company, r.Assessment.Subject)?.Person ?? r.Assessment.Subject);
        IEnumerable<string> people = byPerson.Select(g => g.Key).Concat(company.Histories.Select(h => h.Person)).Distinct();
        return [.. people.Order(StringComparer.Ordinal).Select(p => Make(company, p, byPerson[p]))];
    }

    /// <summary>Tells whether an assessment that names somebody by an id is about this person.</summary>
    public bool IsAbout(string subject) => Person == subject || History.KnownAs.Contains(subject);

    /// <summary>Gets the record that stands for a period, or null when there is none.</summary>
    public PeriodRecord? RecordOf(ScoringPolicy policy, AssessmentPeriod period) => RecordsOf(policy, period).FirstOrDefault(r => r.IsLive);

    /// <summary>Gets the records of a period that were overturned or superseded.</summary>
    public IEnumerable<PeriodRecord> SetAside(ScoringPolicy policy, AssessmentPeriod period) => RecordsOf(policy, period).Where(r => !r.IsLive);

    /// <summary>Gets the periods for which there is any record, in order.</summary>
    public IEnumerable<AssessmentPeriod> Periods(ScoringPolicy policy)
        => History.Records.Where(r => r.Policy.Id == policy.Id).Select(r => r.Period).Distinct().Order();

    private static PersonCase Make(Company company, string person, IEnumerable<ScoreResult> results)
    {
        CaseHistory stored = StoredOf(company, person) ?? CaseHistory.Of(person, Employer);
        CaseHistory history = results.Where(r => r.Series is not null && !stored.Records.Any(s => s.IsLive && IsSame(s, r)))
            .OrderBy(r => r.Assessment.Period)
            .Aggregate(stored, (all, r) => all.With(RecordOf(all, r)));
        return new PersonCase(person, history, company.Engine.Redecide(history, company.AsOf));
    }

    private static PeriodRecord RecordOf(CaseHistory history, ScoreResult result)
    {
        // A record that was overturned keeps its id; the one in its place gets another.
        string name = $"{history.Person}-{result.Assessment.Period}";
        string id = name;
        for (int i = 2; history.Records.Any(r => r.Id == id); i++)
        {
            id = $"{name}-{i}";
        }

        var record = PeriodRecord.Of(id, result);

        // What still lacks a rating isn't closed, so it counts for nothing yet.
        return result.Status == ScoreStatus.Incomplete ? record.WithStatus(RecordStatus.Provisional) : record;
    }

    private static bool IsSame(PeriodRecord stored, ScoreResult result)
        => stored.Policy.Id == result.Policy.Id && stored.Series == result.Series && stored.Period.Equals(result.Assessment.Period);

    private static CaseHistory? StoredOf(Company company, string subject)
        => company.Histories.FirstOrDefault(h => h.Person == subject || h.KnownAs.Contains(subject));

    private IEnumerable<PeriodRecord> RecordsOf(ScoringPolicy policy, AssessmentPeriod period)
        => History.Records.Where(r => r.Policy.Id == policy.Id && r.Period.Equals(period));
}
