namespace AfterSales.Scoring.Reference;

/// <summary>The weights of one assessment after the spreading of section 4.</summary>
internal sealed class WeightSpread
{
    // Section 4.3, in this order.
    private static readonly string[] StatesByPrecedence = ["refused", "missing", "notObserved", "excused", "notApplicable"];

    // The weight W of section 4.2: what a criterion or group has to give its parent.
    private readonly Dictionary<Node, Rational> _weights = [];
    private readonly Dictionary<Node, Rational> _effective = [];
    private readonly Dictionary<Node, Standing> _standings;

    /// <summary>Spreads the weights of the criteria that don't count.</summary>
    public WeightSpread(Node root, Dictionary<Node, Standing> standings)
    {
        _standings = new Dictionary<Node, Standing>(standings);
        foreach (Node child in root.Children)
        {
            Gather(child);
        }

        // Section 4.4: "the root is a group whose weight is never spread".
        RootCounts = root.Children.Any(HasCountingWeight);
        Distribute(root, RootCounts ? root.Nominal : Rational.Zero);
        _effective.Remove(root);
    }

    /// <summary>Gets whether any child of the root with a weight above 0 counts.</summary>
    public bool RootCounts { get; }

    /// <summary>Gets the normalized effective weight of every criterion and group (section 4.6).</summary>
    public IReadOnlyDictionary<Node, Rational> Effective => _effective;

    /// <summary>Gets the standing of each criterion, and of each group that took on a state or is gone.</summary>
    public IReadOnlyDictionary<Node, Standing> Standings => _standings;

    /// <summary>Gets whether a criterion or group counts; a group without a standing of its own counts by its children.</summary>
    public bool Counts(Node node) => !_standings.TryGetValue(node, out Standing? standing) || standing.Counts;

    // Bottom-up. Steps 1 and 2 of section 4 come out in one walk: whatever is taken out by spreadToAll, in either
    // step and at any depth, is in the weight of no group around it ("its weight leaves the policy", section 3).
    private void Gather(Node node)
    {
        if (!node.IsGroup)
        {
            _weights[node] = _standings[node].Fate == Fate.SpreadToAll ? Rational.Zero : node.Nominal;
            return;
        }

        Rational weight = Rational.Zero;
        foreach (Node child in node.Children)
        {
            Gather(child);

            // "A child that was taken out by spreadToSiblings is not counted, but its weight is part of W."
            weight += _weights[child];
        }

        if (!node.Children.Any(HasCountingWeight))
        {
            // Section 4.3, the emptied group.
            Standing standing = weight == Rational.Zero ? Standing.Gone : Standing.OfState(node, StateOfEmptied(node));
            _standings.Add(node, standing);
            if (standing.Fate == Fate.SpreadToAll)
            {
                weight = Rational.Zero;
            }
        }

        _weights[node] = weight;
    }

    private bool HasCountingWeight(Node node) => Counts(node) && _weights[node].Sign > 0;

    private string StateOfEmptied(Node group)
    {
        var states = group.Children.Where(c => !Counts(c)).Select(c => _standings[c].State).ToHashSet();
        return StatesByPrecedence.First(states.Contains);
    }

    // Top-down. "Children that count keep their proportions and together take the whole."
    private void Distribute(Node node, Rational weight)
    {
        _effective[node] = weight;
        bool asWhole = _standings.ContainsKey(node);
        Rational together = node.Children.Where(Counts).Aggregate(Rational.Zero, (sum, c) => sum + _weights[c]);
        foreach (Node child in node.Children)
        {
            bool takes = !asWhole && Counts(child) && together.Sign > 0;
            Distribute(child, takes ? weight * _weights[child] / together : Rational.Zero);
        }
    }
}
