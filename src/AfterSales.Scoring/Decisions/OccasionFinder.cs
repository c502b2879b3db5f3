namespace AfterSales.Scoring;

/// <summary>Finds whether a consequence applies at a record. Decision semantics, sections 4.8 and 6.2.</summary>
internal sealed class OccasionFinder
{
    private readonly CaseFile _file;
    private readonly Consequence _consequence;
    private readonly ConsecutiveCondition? _consecutive;
    private readonly RunFinder? _runs;

    public OccasionFinder(CaseFile file, Consequence consequence)
    {
        _file = file;
        _consequence = consequence;
        _consecutive = ConsecutiveIn(consequence.When);
        RunRule? rule = _consecutive?.Rule ?? consequence.Escalation?.ByRun;
        _runs = rule is null ? null : new RunFinder(file, rule);
    }

    /// <summary>Finds the occasion for a decided record; null when there is none.</summary>
    public Occasion? Find(PeriodRecord record)
    {
        if (!LooksAt(record))
        {
            return null;
        }

        if (_consecutive is not { IsAnyRun: true })
        {
            return FindAt(record);
        }

        Occasion? undecided = null;
        foreach (PeriodRecord at in EarlierOf(record).Where(r => r.Series == record.Series && _file.Policy.Effective.Contains(r.Period.Start)).Prepend(record))
        {
            // An escalation may have no step yet at that record, or one that is undecided.
            if (FindAt(at) is not { } occasion || StepsAt(at) is { Most: 0 })
            {
                continue;
            }

            if (occasion.Verdict == Verdict.Met && StepsAt(at) is not { IsOpen: true })
            {
                return occasion;
            }

            undecided ??= occasion;
        }

        return undecided;
    }

    /// <summary>Finds the consecutive rule of a condition; the validator allows one, and only where everything must hold.</summary>
    public static ConsecutiveCondition? ConsecutiveIn(Condition? condition)
        => condition switch
        {
            ConsecutiveCondition c => c,
            AllCondition all => all.Conditions.Select(ConsecutiveIn).FirstOrDefault(c => c is not null),
            _ => null,
        };

    private StepRange? StepsAt(PeriodRecord at) => _consequence.Escalation is { } escalation ? StepRange.Of(_file, escalation, at) : null;

    private Occasion? FindAt(PeriodRecord record)
    {
        Run run = _runs?.Find(record) ?? Run.None;
        var doubts = new List<Diagnostic>();
        Verdict verdict = _consequence.Repeat switch
        {
            Repeat.OncePerRun => TestRuns(run, doubts),
            Repeat.Once when EarlierOf(record).Where(LooksAt).Any(WasMetAt) => Verdict.NotMet,
            _ => new ConditionTest(_file, record, run).Test(_consequence.When, doubts),
        };
        return verdict == Verdict.NotMet ? null : new Occasion(record, verdict, run, [.. doubts.Distinct()]);
    }

    private bool WasMetAt(PeriodRecord record)
        => new ConditionTest(_file, record, _runs?.Find(record) ?? Run.None).Test(_consequence.When, null) == Verdict.Met;

    /// <summary>Tests whether the consequence starts here, in each possible run by itself.</summary>
    private Verdict TestRuns(Run run, List<Diagnostic> doubts)
    {
        Verdict sure = run.Lengths.IsEmpty ? Verdict.NotMet : TestStart(run.OfLength(run.Sure), doubts);
        if (sure == Verdict.Met)
        {
            return sure;
        }

        bool mayStart = false;
        foreach (int length in run.Lengths.Skip(1))
        {
            mayStart |= TestStart(run.OfLength(length), doubts) != Verdict.NotMet;
        }

        if (mayStart)
        {
            doubts.AddRange(run.Doubts);
        }

        return mayStart ? Verdict.Undecided : sure;
    }

    private Verdict TestStart(Run run, List<Diagnostic> doubts)
    {
        Verdict here = new ConditionTest(_file, run.Members[0], run).Test(_consequence.When, doubts);
        if (here == Verdict.NotMet)
        {
            return here;
        }

        for (int i = 1; i < run.Members.Length; i++)
        {
            if (new ConditionTest(_file, run.Members[i], run.EndingAt(i), run.Members[i].Status == RecordStatus.Final).Test(_consequence.When, null) == Verdict.Met)
            {
                return Verdict.NotMet;
            }
        }

        return here;
    }

    /// <summary>Tells whether the consequence is looked at: of what is only recorded nothing follows, unless a rule names its series.</summary>
    private bool LooksAt(PeriodRecord record)
        => !_file.Policy.Series.First(s => s.Id == record.Series).IsReportOnly
            || Names(_consequence.When, record.Series)
            || _consequence.Escalation?.ByCount?.Series.Id == record.Series
            || (_consequence.Escalation?.ByRun?.Series.Any(s => s.Id == record.Series) ?? false);

    private static bool Names(Condition? condition, string series)
        => condition switch
        {
            ConsecutiveCondition c => c.Rule.Series.Any(s => s.Id == series),
            CountCondition c => c.Rule.Series.Id == series,
            AllCondition c => c.Conditions.Any(p => Names(p, series)),
            AnyCondition c => c.Conditions.Any(p => Names(p, series)),
            NotCondition c => Names(c.Condition, series),
            _ => false,
        };

    /// <summary>Gets the counting records with a grade of this policy that came before, newest first.</summary>
    private IEnumerable<PeriodRecord> EarlierOf(PeriodRecord record)
        => _file.Live.TakeWhile(r => !ReferenceEquals(r, record)).Reverse()
            .Where(r => r.Status == RecordStatus.Final && _file.GradeOf(r) is not null);
}
