using System.Text.Json;

namespace AfterSales.Scoring.Reference;

/// <summary>A valid policy, read for scoring: what no score needs (titles, cites) is left out.</summary>
internal sealed record ReferencePolicy
{
    public required Node Root { get; init; }

    /// <summary>Gets the scored and the reportOnly rated criteria, by id.</summary>
    public required IReadOnlyDictionary<string, Node> Rated { get; init; }

    /// <summary>Gets the declared total D of section 1.1.</summary>
    public Rational DeclaredTotal => Root.Nominal;

    /// <summary>Gets what <c>total</c> says, or null for <c>"none"</c>.</summary>
    public required TotalRule? Total { get; init; }

    /// <summary>Gets the ids of the grades, best first.</summary>
    public required IReadOnlyList<string> Grades { get; init; }

    public required IReadOnlySet<string> FailingGrades { get; init; }

    public required IReadOnlyList<Consequence> Consequences { get; init; }

    public required IReadOnlyList<Series> Series { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required DateOnly? EffectiveTo { get; init; }
}

/// <summary>A criterion, a group or the root.</summary>
internal sealed class Node
{
    public required string Id { get; init; }

    public required Node? Parent { get; init; }

    /// <summary>Gets the nominal weight of section 1.</summary>
    public required Rational Nominal { get; init; }

    /// <summary>Gets the children that are scored.</summary>
    public List<Node> Children { get; } = [];

    /// <summary>Gets the scale of a rated criterion, or null for a group.</summary>
    public Scale? Scale { get; init; }

    public bool ReportOnly { get; init; }

    public Critical? Critical { get; init; }

    public GridRounding? Rounding { get; init; }

    /// <summary>Gets the rules of the node's own <c>unscored</c> member; the root holds those of the policy.</summary>
    public required IReadOnlyDictionary<string, UnscoredRule> Unscored { get; init; }

    public bool IsGroup => Scale is null;

    /// <summary>Finds the rule for a state here: own, else of the nearest enclosing group, else of the policy (section 3).</summary>
    public UnscoredRule? RuleFor(string state)
    {
        for (Node? node = this; node is not null; node = node.Parent)
        {
            if (node.Unscored.TryGetValue(state, out UnscoredRule? rule))
            {
                return rule;
            }
        }

        return null;
    }
}

internal sealed record Scale(Rational Min, Rational Max, Rational? Step, string Outside)
{
    /// <summary>Section 2.1.</summary>
    public Rational ShareOf(Rational value) => (value - Min) / (Max - Min);
}

/// <summary>A rule of section 3; <see cref="Value"/> is set for <c>{ "value": x }</c> alone.</summary>
internal sealed record UnscoredRule(string Name, Rational? Value);

internal sealed record Critical(string Comparison, Rational Bound, Rational? TotalAtMost, string? GradeAtMost)
{
    public bool IsHitBy(Rational value) => Comparison == "below" ? value < Bound : value <= Bound;
}

internal sealed record TotalRule
{
    public required Rational OutOf { get; init; }

    public required string Outside { get; init; }

    public required GridRounding? Rounding { get; init; }

    public required GridRounding? LadderRounding { get; init; }

    public required IReadOnlyList<PointsItem> PointsItems { get; init; }

    public required IReadOnlyList<LadderStep>? Ladder { get; init; }

    public required PrintedRanges? PrintedRanges { get; init; }
}

/// <summary>An item of bonusPoints (<see cref="Sign"/> 1) or penaltyPoints (-1).</summary>
internal sealed record PointsItem(string Id, int Sign, Rational? Each, Rational UpTo, string Unreported);

/// <summary>A step of a ladder; without bounds it is the last one, <c>otherwise</c>.</summary>
internal sealed record LadderStep(string Grade, Rational? AtLeast, Rational? Above);

internal sealed record PrintedRanges(string Gap, IReadOnlyList<PrintedRange> Ranges);

internal sealed record PrintedRange(string Grade, Rational? AtLeast, Rational? Above, Rational? AtMost, Rational? Below);

/// <summary>A consequence: its condition on the grade, or null, and its amount by grade, or null where it is not money.</summary>
internal sealed record Consequence(string Id, JsonElement? WhenGrade, IReadOnlyDictionary<string, Rational>? MoneyByGrade);

internal sealed record Series(string Id, JsonElement Cycle, bool ReportOnly);
