namespace AfterSales.Scoring;

/// <summary>Finds the final grades of the decided record with which a condition can be met.</summary>
internal static class GradesOf
{
    /// <summary>Gets the grades that don't rule the condition out.</summary>
    public static IReadOnlyCollection<Grade> Possible(Condition? condition, IReadOnlyCollection<Grade> all)
        => condition switch
        {
            GradeCondition c => c.Grades,
            ConsecutiveCondition c => c.Rule.Grades,
            AllCondition c => c.Conditions.Aggregate(all, (left, inner) => [.. left.Intersect(Possible(inner, all))]),
            AnyCondition c => [.. all.Intersect(c.Conditions.SelectMany(inner => Possible(inner, all)))],
            NotCondition c => [.. all.Except(Certain(c.Condition, all))],
            _ => all,
        };

    /// <summary>Gets the grades with which the condition is met whatever else is known.</summary>
    public static IReadOnlyCollection<Grade> Certain(Condition? condition, IReadOnlyCollection<Grade> all)
        => condition switch
        {
            null => all,
            GradeCondition c => c.Grades,
            AllCondition c => c.Conditions.Aggregate(all, (left, inner) => [.. left.Intersect(Certain(inner, all))]),
            AnyCondition c => [.. all.Intersect(c.Conditions.SelectMany(inner => Certain(inner, all)))],
            NotCondition c => [.. all.Except(Possible(c.Condition, all))],
            _ => [],
        };
}
