namespace AfterSales.Scoring.Tests.Validation;

/// <summary>With which grades a condition can be met, and with which it is met whatever else is known.</summary>
public sealed class GradesOfTests
{
    private static readonly Grade[] All = [.. "abcd".Select((c, rank) => new Grade(c.ToString(), null!, c == 'd', rank))];

    private static readonly Condition Upper = new GradeCondition([All[0], All[1]]);
    private static readonly Condition Middle = new GradeCondition([All[1], All[2]]);
    private static readonly Condition Total = new TotalCondition(new Bounds(null, 60, false));

    public static TheoryData<string, string, string> Cases => new()
    {
        { "none", "abcd", "abcd" },
        { "upper", "ab", "ab" },
        { "total", "abcd", "" },
        { "upper and middle", "b", "b" },
        { "upper and total", "ab", "" },
        { "upper or middle", "abc", "abc" },
        { "upper or total", "abcd", "ab" },
        { "not upper", "cd", "cd" },
        { "not total", "abcd", "" },
        { "not (upper and total)", "abcd", "cd" },
        { "not (upper or total)", "cd", "" },
        { "run of d", "d", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Grades_follow_from_the_parts_of_a_condition(string name, string possible, string certain)
    {
        Condition? condition = Make(name);

        Assert.Equal(possible, Text(GradesOf.Possible(condition, All)));
        Assert.Equal(certain, Text(GradesOf.Certain(condition, All)));
    }

    private static Condition? Make(string name)
        => name switch
        {
            "none" => null,
            "upper" => Upper,
            "total" => Total,
            "upper and middle" => new AllCondition([Upper, Middle]),
            "upper and total" => new AllCondition([Upper, Total]),
            "upper or middle" => new AnyCondition([Upper, Middle]),
            "upper or total" => new AnyCondition([Upper, Total]),
            "not upper" => new NotCondition(Upper),
            "not total" => new NotCondition(Total),
            "not (upper and total)" => new NotCondition(new AllCondition([Upper, Total])),
            "not (upper or total)" => new NotCondition(new AnyCondition([Upper, Total])),
            _ => new ConsecutiveCondition(
                new RunRule
                {
                    Grades = [All[3]],
                    Series = [],
                    MissedPeriod = GapTreatment.Break,
                    NotEvaluated = GapTreatment.Break,
                    RoleChange = RoleChange.Keep,
                    PolicyChange = PolicyChange.Continues,
                    MaxGap = null,
                    CountsRelative = false,
                },
                2,
                false),
        };

    private static string Text(IEnumerable<Grade> grades) => string.Concat(grades.Select(g => g.Id).Order(StringComparer.Ordinal));
}
