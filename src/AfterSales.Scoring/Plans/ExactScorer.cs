using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Scores one assessment in full, in exact arithmetic, following scoring semantics section by section.</summary>
internal sealed class ExactScorer
{
    private readonly ScoringPlan _plan;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly ValueReading _values;
    private readonly WeightSpread _spread;
    private readonly TotalPath _path;
    private readonly SourceLocation? _place;
    private readonly bool _isUnfit;

    public ExactScorer(ScoringPlan plan, Assessment assessment)
    {
        _plan = plan;
        _place = assessment.Places.InText;
        _diagnostics.AddRange(SeriesCheck.Explain(plan, assessment));
        _isUnfit = _diagnostics.Count > 0;
        _values = new ValueReading(plan, assessment, _diagnostics);
        _isUnfit |= _values.HasUnknownIds;
        _spread = new WeightSpread(plan, _values);
        for (int i = 0; i < plan.Nodes.Length; i++)
        {
            ReportGroup(i);
        }

        _path = new TotalPath(plan, _values, _spread, TotalPath.Owed.Unknown);
    }

    public ScoreBreakdown Score()
    {
        bool isEmpty = _spread.Total.Sign == 0;
        bool isUngraded = isEmpty || _diagnostics.Exists(d => d.Descriptor == ScoringDiagnostics.LeftUngraded);
        bool isIncomplete = _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);
        if (isEmpty)
        {
            _diagnostics.Add(ScoringDiagnostics.NothingScored.At(_place));
        }

        if (isIncomplete)
        {
            return Finish(ScoreStatus.Incomplete, null, null, isUngraded || _isUnfit || _plan.Total is null || HasOwedGroup() ? null : FindRange());
        }

        if (isUngraded)
        {
            return Finish(ScoreStatus.NotEvaluated, null, null, null);
        }

        return _plan.Total is { } total ? ScoreTotal(total) : Finish(ScoreStatus.NoTotal, null, null, null);
    }

    private ScoreBreakdown ScoreTotal(PlanTotal total)
    {
        TotalSteps steps = _path.Steps();
        if (!total.Caps && !total.Accepts && (steps.AfterCaps.Sign < 0 || steps.AfterCaps > total.OutOf))
        {
            _diagnostics.Add(ScoringDiagnostics.TotalOutside.At(_place, steps.AfterCaps.ToDisplayString(6), total.OutOf.ToString()));
            return Finish(ScoreStatus.Incomplete, null, null, null);
        }

        if (total.StepFor(steps.LadderInput) is { Grade: null })
        {
            string shown = steps.LadderInput.ToDisplayString(6);
            _diagnostics.Add((total.RefersGaps ? ScoringDiagnostics.InGapReferred : ScoringDiagnostics.InGapRefused).At(_place, shown));
            return total.RefersGaps ? Finish(ScoreStatus.NeedsReview, null, steps, null) : Finish(ScoreStatus.Incomplete, null, null, null);
        }

        return Finish(ScoreStatus.Scored, _path.GradeFor(steps.LadderInput), steps, null);
    }

    /// <summary>Tells whether a group that lost all its criteria is owed: what its criteria can still do is not known.</summary>
    private bool HasOwedGroup()
        => Enumerable.Range(0, _plan.Nodes.Length).Any(i => _spread.CountsAsWhole(i)
            && _plan.Nodes[i].Treatments[(int)_spread.GroupStates[i]!.Value].Rule is UnscoredRule.None or UnscoredRule.LeaveIncomplete);

    /// <summary>Says why a group that lost all its criteria leaves the result without a grade.</summary>
    private void ReportGroup(int index)
    {
        PlanNode node = _plan.Nodes[index];
        if (_spread.GroupStates[index] is not { } state || !_spread.Counts(index))
        {
            return;
        }

        DiagnosticDescriptor? why = node.Treatments[(int)state].Rule switch
        {
            UnscoredRule.None => ScoringDiagnostics.NoRule,
            UnscoredRule.LeaveIncomplete => ScoringDiagnostics.LeftIncomplete,
            UnscoredRule.LeaveUngraded => ScoringDiagnostics.LeftUngraded,
            _ => null,
        };
        if (why is not null)
        {
            _diagnostics.Add(why.At(_place, node.Id, StateWords.Of(state)));
        }
    }

    private PossibleRange FindRange()
    {
        var worst = new TotalPath(_plan, _values, _spread, TotalPath.Owed.Worst);
        var best = new TotalPath(_plan, _values, _spread, TotalPath.Owed.Best);
        TotalSteps lowest = worst.Steps();
        TotalSteps highest = best.Steps();
        Grade? grade = worst.GradeFor(lowest.LadderInput);
        Grade? bestGrade = best.GradeFor(highest.LadderInput);
        bool isDecided = ReferenceEquals(grade, bestGrade) && !CanLeaveTheLadder(lowest, highest);
        return new PossibleRange(lowest.Total, highest.Total, grade, bestGrade, isDecided ? grade : null);
    }

    /// <summary>Tells whether a total between two ends of the range, or just beyond them, might have no grade or another.</summary>
    private bool CanLeaveTheLadder(TotalSteps lowest, TotalSteps highest)
    {
        PlanTotal total = _plan.Total!;
        bool hasGaps = total.Steps.Any(s => s.Grade is null);
        bool isRefused = !total.Caps && !total.Accepts && (lowest.AfterCaps.Sign < 0 || highest.AfterCaps > total.OutOf);
        bool isUnbounded = Enumerable.Range(0, _plan.Nodes.Length).Any(i => _values.Entries[i].IsOwed && _plan.Nodes[i] is { IsReportOnly: false, Scale.Accepts: true });
        return isRefused || isUnbounded || (hasGaps && total.StepFor(lowest.LadderInput) != total.StepFor(highest.LadderInput));
    }

    private ScoreBreakdown Finish(ScoreStatus status, Grade? grade, TotalSteps? steps, PossibleRange? range)
    {
        ImmutableArray<CriterionScore> criteria = [.. Enumerable.Range(0, _plan.Nodes.Length).Select(Describe)];
        int[] rated = [.. Enumerable.Range(0, _plan.Nodes.Length)
            .Where(i => _plan.Total is not null && !_plan.Nodes[i].IsGroup && !_plan.Nodes[i].IsReportOnly && _path.Shares[i] is not null)];
        return new ScoreBreakdown
        {
            Status = status,
            Grade = grade,
            Criteria = criteria,
            Points = [.. Enumerable.Range(0, _values.Points.Length).Select(DescribePoints)],
            CriticalHits = [.. _path.Hits().Select(h => new CriticalHit
            {
                Criterion = _plan.Nodes[h.Node].Id,
                Value = h.Value,
                TotalAtMost = h.Rule.TotalAtMost,
                GradeAtMost = h.Rule.GradeAtMost,
            })],
            Diagnostics = [.. _diagnostics],
            Range = range,
            Steps = steps,
            RawPoints = Exact.Sum([.. rated.Select(i => _path.Shares[i]!.Value * _plan.Nodes[i].Weight)]),
            RawOutOf = Exact.Sum([.. rated.Select(i => _plan.Nodes[i].Weight)]),
        };
    }

    private CriterionScore Describe(int index)
    {
        PlanNode node = _plan.Nodes[index];
        PlanTotal? total = _plan.Total;
        ValueReading.Entry entry = _values.Entries[index];
        UnscoredState? state = node.IsGroup ? _spread.GroupStates[index] : entry.State;
        Exact? share = _path.Shares[index];
        Exact? rounded = _path.RoundedShares[index];
        Exact weight = _spread.Weights[index];
        bool hasPoints = total is not null && rounded is not null;
        return new CriterionScore
        {
            Id = node.Id,
            Group = node.Parent < 0 ? null : _plan.Nodes[node.Parent].Id,
            IsGroup = node.IsGroup,
            Value = node.IsGroup ? null : entry.Value,
            State = state,
            Rule = node.IsGroup && state is { } s ? node.Treatments[(int)s].Rule : entry.Rule,
            IsOwed = entry.IsOwed || (node.IsGroup && share is null && _spread.CountsAsWhole(index)),
            Weight = total is null ? Exact.Zero : node.Weight,
            EffectiveWeight = total is null || _spread.Total.Sign == 0 ? Exact.Zero : total.WeightsTotal * weight / _spread.Total,
            Share = share,
            Points = hasPoints ? rounded!.Value * node.Weight : null,
            Contribution = !hasPoints ? null : weight.Sign == 0 ? Exact.Zero : total!.OutOf * weight / _spread.Total * rounded!.Value,
        };
    }

    private PointsScore DescribePoints(int index)
    {
        PlanPoints item = _plan.Total!.Points[index];
        ValueReading.PointsEntry entry = _values.Points[index];
        return new PointsScore
        {
            Id = item.Id,
            IsPenalty = item.IsPenalty,
            Given = entry.Given,
            IsOwed = entry.IsOwed,
            Points = _path.PointsOf(index),
        };
    }
}
