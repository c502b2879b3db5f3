using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>A policy as executed: flat arrays, nothing left to look up or to decide.</summary>
/// <remarks>
/// A filter in 64-bit integers settles the usual assessment: all values there, none critical, the total clearly on one
/// side of each cut. Everything else is worked out exactly; the two agree wherever both can tell.
/// </remarks>
internal sealed class ScoringPlan : IScoreTrace
{
    private readonly LinearFilter? _filter;

    public ScoringPlan(
        ImmutableArray<PlanNode> nodes, PlanTotal? total, ImmutableArray<PlanSeries> series,
        EffectiveInterval effective, PolicyVersion policy)
    {
        Nodes = nodes;
        Total = total;
        Series = series;
        Effective = effective;
        Policy = policy;
        Top = [.. Enumerable.Range(0, nodes.Length).Where(i => nodes[i].Parent < 0 && !nodes[i].IsReportOnly)];
        _filter = LinearFilter.Create(this);
    }

    /// <summary>Gets the criteria in document order, each group before what is in it.</summary>
    public ImmutableArray<PlanNode> Nodes { get; }

    /// <summary>Gets the indexes of the scored criteria of the top level.</summary>
    public ImmutableArray<int> Top { get; }

    public PlanTotal? Total { get; }

    public ImmutableArray<PlanSeries> Series { get; }

    public Exact? OutOf => Total?.OutOf;

    public EffectiveInterval Effective { get; }

    public PolicyVersion Policy { get; }

    public string? SeriesOf(Assessment assessment)
        => assessment.Series ?? (Series.Count(s => !s.IsReportOnly) == 1 ? Series.First(s => !s.IsReportOnly).Id : null);

    public ScoreResult Score(Assessment assessment)
    {
        if (_filter is not null && SeriesCheck.IsFine(this, assessment) && _filter.TryScore(assessment, out Grade? grade, out long units))
        {
            return new ScoreResult(assessment, this, grade, units);
        }

        return new ScoreResult(assessment, this, BreakDown(assessment));
    }

    public ScoreBreakdown BreakDown(Assessment assessment) => new ExactScorer(this, assessment).Score();

    public Exact TotalOf(Assessment assessment, long units)
    {
        Exact sum = _filter!.SumOf(assessment, units);
        return Total!.Rounding?.Apply(sum) ?? sum;
    }
}
