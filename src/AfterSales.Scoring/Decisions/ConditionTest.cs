using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Tests a condition at one record. Decision semantics, sections 3 to 5.</summary>
/// <param name="file">The history.</param>
/// <param name="record">The record.</param>
/// <param name="run">The run that ends at the record; <see cref="Run.None"/> when the condition has no consecutive rule.</param>
/// <param name="isKnown">Whether the grade of the record can be relied on; that of an earlier one that is not final can't.</param>
internal readonly struct ConditionTest(CaseFile file, PeriodRecord record, Run run, bool isKnown = true)
{
    /// <summary>Tests the condition; why it is undecided goes into <paramref name="doubts"/>, where there is one.</summary>
    public Verdict Test(Condition? condition, List<Diagnostic>? doubts)
        => condition switch
        {
            null => Verdict.Met,
            GradeCondition c => isKnown && file.GradeOf(record) is { } grade ? Is(c.Grades.Contains(grade)) : Verdict.Undecided,
            TotalCondition c => TestValue(record.Total, c.Bounds, new("the total", "总分"), doubts),
            CriterionCondition c => TestCriterion(c, doubts),
            ConsecutiveCondition c => TestRun(c.Count, doubts),
            CountCondition c => TestCount(c, doubts),
            AllCondition c => TestAll(c.Conditions, doubts),
            AnyCondition c => TestAny(c.Conditions, doubts),
            NotCondition c => (Verdict)((int)Verdict.Met - (int)Test(c.Condition, doubts)),
            _ => throw new InvalidOperationException("a condition without a meaning"),
        };

    private static Verdict Is(bool isMet) => isMet ? Verdict.Met : Verdict.NotMet;

    private Verdict TestCriterion(CriterionCondition condition, List<Diagnostic>? doubts)
    {
        RecordedCriterion? kept = record.Criteria.FirstOrDefault(c => c.Id == condition.Criterion);
        return TestValue(condition.IsOfPoints ? kept?.Points : kept?.Rating, condition.Bounds, new($"'{condition.Criterion}'", $" '{condition.Criterion}' "), doubts);
    }

    private Verdict TestValue(Exact? value, Bounds bounds, Wording name, List<Diagnostic>? doubts)
    {
        if (value is { } known)
        {
            return Is(bounds.Hold(known));
        }

        doubts?.Add(DecisionDiagnostics.ValueNotRecorded.At(null, record.Period.ToString(), name));
        return Verdict.Undecided;
    }

    private Verdict TestRun(int count, List<Diagnostic>? doubts)
    {
        if (run.Sure >= count)
        {
            return Verdict.Met;
        }

        if (run.Longest < count)
        {
            return Verdict.NotMet;
        }

        doubts?.AddRange(run.Doubts);
        return Verdict.Undecided;
    }

    private Verdict TestCount(CountCondition condition, List<Diagnostic>? doubts)
    {
        WindowCount counted = WindowCount.Of(file, condition.Rule, record);
        if (counted.Sure >= condition.AtLeast)
        {
            return Verdict.Met;
        }

        if (counted.Possible < condition.AtLeast)
        {
            return Verdict.NotMet;
        }

        doubts?.AddRange(counted.Doubts);
        return Verdict.Undecided;
    }

    // The doubts of parts that don't matter in the end would only confuse: they are taken only when the whole is undecided.
    private Verdict TestAll(ImmutableArray<Condition> conditions, List<Diagnostic>? doubts)
    {
        var own = doubts is null ? null : new List<Diagnostic>();
        Verdict least = Verdict.Met;
        foreach (Condition condition in conditions)
        {
            Verdict verdict = Test(condition, own);
            least = verdict < least ? verdict : least;
        }

        if (least == Verdict.Undecided)
        {
            doubts?.AddRange(own!);
        }

        return least;
    }

    private Verdict TestAny(ImmutableArray<Condition> conditions, List<Diagnostic>? doubts)
    {
        var own = doubts is null ? null : new List<Diagnostic>();
        Verdict greatest = Verdict.NotMet;
        foreach (Condition condition in conditions)
        {
            Verdict verdict = Test(condition, own);
            greatest = verdict > greatest ? verdict : greatest;
        }

        if (greatest == Verdict.Undecided)
        {
            doubts?.AddRange(own!);
        }

        return greatest;
    }
}
