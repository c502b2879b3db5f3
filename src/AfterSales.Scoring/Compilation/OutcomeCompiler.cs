using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Works out beforehand what follows from each grade.</summary>
internal static class OutcomeCompiler
{
    public static ImmutableArray<Outcome> OutcomesFor(ScoringPolicy policy, Grade grade)
        =>
        [
            .. policy.Consequences
                .Where(c => c.Grades.Contains(grade))
                .SelectMany(c => c.Measures.Select(m => Make(c, m, grade))),
        ];

    private static Outcome Make(Consequence consequence, Measure measure, Grade grade)
        => new()
        {
            Consequence = consequence.Id,
            Kind = measure.Kind,
            State = IsGranted(measure.Kind) ? OutcomeState.Due : OutcomeState.Recommended,
            Cite = consequence.Cite,
            Text = measure.Text,
            Money = measure.MoneyByGrade.IsEmpty ? null : measure.MoneyByGrade[grade.Rank],
            Details = measure.Details,
            ChosenBy = measure.ChosenBy,
            Options = [.. measure.Options.Select(o => Make(consequence, o, grade))],
        };

    /// <summary>What a rule gives without anybody's judgement; everything else is for a person to decide.</summary>
    private static bool IsGranted(OutcomeKind kind)
        => kind is OutcomeKind.Money or OutcomeKind.Honor or OutcomeKind.Award or OutcomeKind.Commendation;
}
