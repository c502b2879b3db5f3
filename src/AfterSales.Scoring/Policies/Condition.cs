using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What has to hold for a consequence to apply. Decision semantics, section 3.</summary>
internal abstract record Condition;

/// <summary>The final grade is one of some.</summary>
internal sealed record GradeCondition(ImmutableArray<Grade> Grades) : Condition;

/// <summary>The total lies within bounds.</summary>
internal sealed record TotalCondition(Bounds Bounds) : Condition;

/// <summary>The rating or the points of a criterion lie within bounds.</summary>
internal sealed record CriterionCondition(string Criterion, bool IsOfPoints, Bounds Bounds) : Condition;

/// <summary>A run of matching records ends at the decided one.</summary>
internal sealed record ConsecutiveCondition(RunRule Rule, int Count, bool IsAnyRun) : Condition;

/// <summary>So many records of a window match.</summary>
internal sealed record CountCondition(CountRule Rule, int AtLeast) : Condition;

internal sealed record AllCondition(ImmutableArray<Condition> Conditions) : Condition;

internal sealed record AnyCondition(ImmutableArray<Condition> Conditions) : Condition;

internal sealed record NotCondition(Condition Condition) : Condition;

/// <summary>Which records form a run. Decision semantics, section 4.</summary>
internal sealed class RunRule
{
    public required ImmutableArray<Grade> Grades { get; init; }

    /// <summary>Gets the series, in the order of the policy.</summary>
    public required ImmutableArray<Series> Series { get; init; }

    public required GapTreatment MissedPeriod { get; init; }

    public required GapTreatment NotEvaluated { get; init; }

    public required RoleChange RoleChange { get; init; }

    public required PolicyChange PolicyChange { get; init; }

    public required Period? MaxGap { get; init; }

    public required bool CountsRelative { get; init; }
}

/// <summary>Which records of a window count. Decision semantics, section 5.</summary>
internal sealed class CountRule
{
    public required ImmutableArray<Grade> Grades { get; init; }

    public required Series Series { get; init; }

    public required Period Within { get; init; }

    public required bool CountsRelative { get; init; }
}

/// <summary>What a period without a usable grade does to a run.</summary>
internal enum GapTreatment
{
    /// <summary>Whether the run goes on is for a person to decide.</summary>
    Refer,

    /// <summary>The run ends.</summary>
    Break,

    /// <summary>The period is looked over.</summary>
    Skip,
}

/// <summary>What another post does to a run.</summary>
internal enum RoleChange
{
    /// <summary>The run ends.</summary>
    Reset,

    /// <summary>The run goes on.</summary>
    Keep,

    /// <summary>The run goes on if the transfer was a remedy between the two records.</summary>
    KeepIfRemedy,
}

/// <summary>What another version of the policy does to a run.</summary>
internal enum PolicyChange
{
    /// <summary>The run goes on.</summary>
    Continues,

    /// <summary>The run ends.</summary>
    Break,

    /// <summary>Whether the run goes on is for a person to decide.</summary>
    Refer,
}
