namespace AfterSales.Scoring;

/// <summary>Works out which criteria count, and with what weight, once the unscored ones have spread theirs.</summary>
/// <remarks>Scoring semantics, section 4: to all first, then to siblings from the bottom up.</remarks>
internal sealed class WeightSpread
{
    // When the children of an emptied group differ, the state that asks most of somebody wins.
    private static readonly UnscoredState[] Precedence =
        [UnscoredState.Refused, UnscoredState.Missing, UnscoredState.NotObserved, UnscoredState.Excused, UnscoredState.NotApplicable];

    private readonly ScoringPlan _plan;
    private readonly ValueReading _values;
    private readonly Exact[] _left;
    private readonly Fate[] _fates;

    public WeightSpread(ScoringPlan plan, ValueReading values)
    {
        _plan = plan;
        _values = values;
        int count = plan.Nodes.Length;
        _left = new Exact[count];
        _fates = new Fate[count];
        Weights = new Exact[count];
        GroupStates = new UnscoredState?[count];

        foreach (int top in plan.Top)
        {
            Settle(top);
        }

        foreach (int top in plan.Top.Where(t => _fates[t] == Fate.Counts))
        {
            Total += _left[top];
            Assign(top, _left[top]);
        }
    }

    private enum Fate
    {
        /// <summary>Counts, as a rated criterion, through its children, or as a whole.</summary>
        Counts,

        /// <summary>Taken out; its weight stays in its group.</summary>
        SpreadToSiblings,

        /// <summary>Taken out, and its weight with it.</summary>
        Gone,
    }

    /// <summary>Gets the weights after spreading, not normalized; 0 for whatever doesn't count.</summary>
    public Exact[] Weights { get; }

    /// <summary>Gets the sum of the weights that count.</summary>
    public Exact Total { get; }

    /// <summary>Gets the state that each emptied group took on.</summary>
    public UnscoredState?[] GroupStates { get; }

    public bool Counts(int node) => _fates[node] == Fate.Counts;

    /// <summary>Tells whether a group counts as a whole, because none of its children do.</summary>
    public bool CountsAsWhole(int node) => _plan.Nodes[node].IsGroup && GroupStates[node] is not null && Counts(node);

    private void Settle(int index)
    {
        PlanNode node = _plan.Nodes[index];
        if (!node.IsGroup)
        {
            ValueReading.Entry entry = _values.Entries[index];
            _fates[index] = FateOf(entry.Rule);
            _left[index] = _fates[index] == Fate.Gone ? Exact.Zero : node.Weight;
            return;
        }

        bool anyCounts = false;
        foreach (int child in node.Children)
        {
            Settle(child);
            _left[index] += _left[child];
            anyCounts |= Counts(child) && _left[child].Sign > 0;
        }

        if (anyCounts)
        {
            return;
        }

        if (_left[index].Sign == 0)
        {
            _fates[index] = Fate.Gone;
            return;
        }

        UnscoredState state = Precedence.First(s => node.Children.Any(c => StateOf(c) == s));
        GroupStates[index] = state;
        _fates[index] = FateOf(node.Treatments[(int)state].Rule);
        if (_fates[index] == Fate.Gone)
        {
            _left[index] = Exact.Zero;
        }
    }

    private static Fate FateOf(UnscoredRule? rule)
        => rule switch
        {
            UnscoredRule.SpreadToSiblings => Fate.SpreadToSiblings,
            UnscoredRule.SpreadToAll => Fate.Gone,
            _ => Fate.Counts,
        };

    private UnscoredState? StateOf(int child)
        => Counts(child) ? null : _plan.Nodes[child].IsGroup ? GroupStates[child] : _values.Entries[child].State;

    /// <summary>Hands a weight down: the children that count keep their proportions and take all of it.</summary>
    private void Assign(int index, Exact weight)
    {
        Weights[index] = weight;
        PlanNode node = _plan.Nodes[index];
        if (!node.IsGroup || CountsAsWhole(index))
        {
            return;
        }

        Exact counting = node.Children.Where(Counts).Aggregate(Exact.Zero, (sum, c) => sum + _left[c]);
        foreach (int child in node.Children.Where(Counts))
        {
            Assign(child, counting.Sign == 0 ? Exact.Zero : weight * _left[child] / counting);
        }
    }
}
