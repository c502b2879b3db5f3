using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Turns a policy as meant into a plan as executed.</summary>
internal static class PlanCompiler
{
    public static ScoringPlan Compile(ScoringPolicy policy)
    {
        var nodes = new List<PlanNode>();
        foreach (Criterion criterion in policy.Criteria)
        {
            AddNodes(nodes, criterion, -1);
        }

        return new ScoringPlan(
            [.. nodes],
            policy.Total is { } total ? CompileTotal(total) : null,
            [.. policy.Series.Select(s => new PlanSeries(s.Id, s.Cycle, s.IsReportOnly))],
            policy.Effective,
            new PolicyVersion(policy.Id, policy.Version, policy.Fingerprint));
    }

    private static int AddNodes(List<PlanNode> nodes, Criterion criterion, int parent)
    {
        // A group stands before what is in it, but needs to know its children: its place is kept free.
        int index = nodes.Count;
        nodes.Add(null!);
        var children = ImmutableArray.CreateBuilder<int>();
        foreach (Criterion child in criterion.Criteria)
        {
            int at = AddNodes(nodes, child, index);
            if (!child.IsReportOnly)
            {
                children.Add(at);
            }
        }

        nodes[index] = new PlanNode
        {
            Id = criterion.Id,
            Parent = parent,
            Children = children.ToImmutable(),
            IsGroup = criterion.Rating is null,
            IsReportOnly = criterion.IsReportOnly,
            Weight = criterion.Weight ?? (criterion.IsReportOnly ? Exact.Zero : Exact.One),
            Scale = criterion.Rating is { } r
                ? new PlanScale(r.Min, r.Max, r.Step, r.Outside == OutsideRule.Clamp, r.Outside == OutsideRule.Accept)
                : null,
            Critical = criterion.Critical is { } c ? new PlanCritical(c.Bound, c.IsHitAtBound, c.TotalAtMost, c.GradeAtMost) : null,
            Rounding = criterion.Rounding,
            Treatments = [.. criterion.Treatments.Select(t => new PlanTreatment(t.Rule, t.Value))],
        };
        return index;
    }

    private static PlanTotal CompileTotal(TotalRule total)
        => new()
        {
            WeightsTotal = total.WeightsTotal,
            OutOf = total.OutOf,
            Caps = total.Outside == OutsideRule.Clamp,
            Accepts = total.Outside == OutsideRule.Accept,
            Rounding = total.Rounding,
            LadderRounding = total.LadderRounding,
            Points = [.. total.Points.Select(p => new PlanPoints(p.Id, p.IsPenalty, p.Each, p.UpTo, p.IsOwedWhenUnreported))],
            Steps = total.Ladder is { } ladder ? [.. ladder.Steps.Select(s => new PlanStep(s.LowerCut, s.Grade))] : [],
            RefersGaps = total.Ladder?.Gap == GapRule.Refer,
        };
}
