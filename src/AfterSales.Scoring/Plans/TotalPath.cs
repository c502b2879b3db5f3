namespace AfterSales.Scoring;

/// <summary>One way through the arithmetic, from shares to the total, with every owed value unknown, worst or best.</summary>
/// <remarks>Scoring semantics, sections 5 to 8.</remarks>
internal sealed class TotalPath
{
    private readonly ScoringPlan _plan;
    private readonly ValueReading _values;
    private readonly WeightSpread _spread;
    private readonly Owed _owed;

    public TotalPath(ScoringPlan plan, ValueReading values, WeightSpread spread, Owed owed)
    {
        _plan = plan;
        _values = values;
        _spread = spread;
        _owed = owed;
        Shares = new Exact?[plan.Nodes.Length];
        RoundedShares = new Exact?[plan.Nodes.Length];
        foreach (int top in plan.Top.Where(spread.Counts))
        {
            Share(top);
        }
    }

    /// <summary>How a value that is owed is read.</summary>
    public enum Owed
    {
        /// <summary>As unknown: what depends on it has no number.</summary>
        Unknown,

        /// <summary>As the worst that it can become.</summary>
        Worst,

        /// <summary>As the best that it can become.</summary>
        Best,
    }

    /// <summary>Gets the share of each node before its own rounding; null where it doesn't count or isn't known.</summary>
    public Exact?[] Shares { get; }

    /// <summary>Gets the share of each node after its own rounding.</summary>
    public Exact?[] RoundedShares { get; }

    /// <summary>Gets the value of a rated criterion on this path; null when none counts or it isn't known.</summary>
    public Exact? ValueOf(int index)
    {
        ValueReading.Entry entry = _values.Entries[index];
        PlanScale scale = _plan.Nodes[index].Scale!;
        return !entry.IsOwed ? entry.Value
            : _owed == Owed.Worst ? scale.Min
            : _owed == Owed.Best ? scale.Max
            : null;
    }

    /// <summary>Gets what a bonus or penalty item changes the total by on this path.</summary>
    public Exact PointsOf(int index)
    {
        PlanPoints item = _plan.Total!.Points[index];
        ValueReading.PointsEntry entry = _values.Points[index];
        bool isFull = entry.IsOwed && _owed == (item.IsPenalty ? Owed.Worst : Owed.Best);
        Exact worth = isFull ? item.UpTo : entry.Worth;
        return item.IsPenalty ? -worth : worth;
    }

    /// <summary>Gets the critical criteria that are hit on this path, in document order.</summary>
    public IEnumerable<(int Node, Exact Value, PlanCritical Rule)> Hits()
    {
        for (int i = 0; i < _plan.Nodes.Length; i++)
        {
            if (_plan.Nodes[i].Critical is { } rule && ValueOf(i) is { } value && rule.IsHitBy(value))
            {
                yield return (i, value, rule);
            }
        }
    }

    /// <summary>Gets the total after each step; only for a path on which every share is known.</summary>
    /// <remarks>A total that the policy refuses is left as it is; to refuse it is the caller's part.</remarks>
    public TotalSteps Steps()
    {
        PlanTotal total = _plan.Total!;
        Exact sum = total.OutOf * Exact.Sum([.. _plan.Top.Where(t => _spread.Weights[t].Sign > 0)
            .Select(t => _spread.Weights[t] * RoundedShares[t]!.Value)]) / _spread.Total;
        Exact afterPoints = sum;
        for (int i = 0; i < total.Points.Length; i++)
        {
            afterPoints += PointsOf(i);
        }

        Exact afterCritical = Hits().Aggregate(afterPoints, (t, hit) => hit.Rule.TotalAtMost is { } most ? Exact.Min(t, most) : t);
        Exact afterCaps = total.Caps
            ? Exact.Max(Exact.Zero, Exact.Min(total.OutOf, afterCritical))
            : afterCritical;
        Exact rounded = total.Rounding?.Apply(afterCaps) ?? afterCaps;
        return new TotalSteps
        {
            Sum = sum,
            AfterPoints = afterPoints,
            AfterCritical = afterCritical,
            AfterCaps = afterCaps,
            Total = rounded,
            LadderInput = total.LadderInputOf(rounded),
        };
    }

    /// <summary>Gets the grade for the ladder input; null without a ladder and in a printed gap.</summary>
    public Grade? GradeFor(Exact ladderInput)
    {
        Grade? grade = _plan.Total!.StepFor(ladderInput)?.Grade;
        foreach ((int _, Exact _, PlanCritical rule) in Hits())
        {
            if (grade is not null && rule.GradeAtMost is { } most && most.Rank > grade.Rank)
            {
                grade = most;
            }
        }

        return grade;
    }

    private Exact? Share(int index)
    {
        PlanNode node = _plan.Nodes[index];
        Exact? share = !node.IsGroup ? (ValueOf(index) is { } value ? node.Scale!.ShareOf(value) : null)
            : _spread.CountsAsWhole(index) ? WholeShare(index)
            : GroupShare(node);
        Shares[index] = share;
        RoundedShares[index] = share is { } s && node.Rounding is { } rounding && node.Weight.Sign > 0
            ? rounding.Apply(s * node.Weight) / node.Weight
            : share;
        return RoundedShares[index];
    }

    private Exact? WholeShare(int index)
        => _plan.Nodes[index].Treatments[(int)_spread.GroupStates[index]!.Value].Rule switch
        {
            UnscoredRule.CountAsZero => Exact.Zero,
            UnscoredRule.CountAsFull => Exact.One,
            _ => null,
        };

    private Exact? GroupShare(PlanNode group)
    {
        var terms = new List<Exact>();
        var weights = new List<Exact>();
        bool known = true;
        foreach (int child in group.Children.Where(_spread.Counts))
        {
            // Each child is visited, so that its own share is there even when the group's can't be known.
            Exact? share = Share(child);
            Exact weight = _spread.Weights[child];
            known &= share is not null || weight.Sign == 0;
            terms.Add(weight * (share ?? Exact.Zero));
            weights.Add(weight);
        }

        return known && Exact.Sum(weights) is { Sign: > 0 } total ? Exact.Sum(terms) / total : null;
    }
}
