namespace AfterSales.Scoring;

/// <summary>Checks what the parts of one consequence mean together.</summary>
internal sealed class ConsequenceCheck(PolicyShape shape, MeasureReader reader)
{
    private readonly DiagnosticBag _bag = shape.Bag;

    public void Check(Consequence consequence)
    {
        IReadOnlyCollection<Grade> grades = GradesOf.Possible(consequence.When, shape.Grades);
        if (consequence.Escalation?.ByRun is { } run)
        {
            grades = [.. grades.Intersect(run.Grades)];
        }

        Measure[] measures = [.. MeasuresOf(consequence)];
        foreach (Measure money in measures.Where(m => m.Money is { IsNonMonotone: false } rule && reader.Money.ByGradeOf(rule) is not null))
        {
            CheckMonotone(money.Money!, grades);
        }

        foreach (Measure termination in measures.Where(m => m.Kind == OutcomeKind.Termination))
        {
            WarnOfTermination(consequence, termination);
        }
    }

    private static IEnumerable<Measure> MeasuresOf(Consequence consequence)
        => consequence.Measures.Concat(consequence.Escalation?.Steps ?? []).SelectMany(m => m.Options.Prepend(m));

    /// <summary>Reports money that falls as the grade rises; a grade for which the consequence doesn't apply gets nothing.</summary>
    private void CheckMonotone(MoneyRule money, IReadOnlyCollection<Grade> applies)
    {
        Exact[] amounts = [.. shape.Grades.Select(g => applies.Contains(g) ? money.ByGrade[g.Rank] : Exact.Zero)];
        for (int i = 1; i < amounts.Length; i++)
        {
            if (amounts[i] > amounts[i - 1])
            {
                ObjectNode map = reader.Money.ByGradeOf(money)!;
                Grade at = shape.Grades[applies.Contains(shape.Grades[i - 1]) ? i - 1 : i];
                _bag.Add(MeaningDiagnostics.BetterGradeGetsLess.At(
                    map[at.Id]!.Location, shape.Grades[i - 1].Id, amounts[i - 1].ToString(), shape.Grades[i].Id, amounts[i].ToString()));
                return;
            }
        }
    }

    private void WarnOfTermination(Consequence consequence, Measure termination)
    {
        if (!consequence.Requirements.Any(r => r is ApprovalRequirement))
        {
            _bag.Add(MeaningDiagnostics.TerminationWithoutApproval.At(reader.PlaceOf(termination), consequence.Id));
        }

        // From the second step on there were several periods.
        bool isLaterStep = consequence.Escalation?.Steps.IndexOf(termination) > 0;
        if (!isLaterStep && !LooksBack(consequence.When))
        {
            _bag.Add(MeaningDiagnostics.TerminationAfterOnePeriod.At(reader.PlaceOf(termination), consequence.Id));
        }
    }

    /// <summary>Tells whether a condition is met only when more than one period matters.</summary>
    private static bool LooksBack(Condition? condition)
        => condition switch
        {
            ConsecutiveCondition => true,
            CountCondition c => c.AtLeast > 1,
            AllCondition c => c.Conditions.Any(LooksBack),
            AnyCondition c => c.Conditions.All(LooksBack),
            _ => false,
        };
}
