namespace AfterSales.Scoring.Reference;

/// <summary>What became of a criterion or group: whether it counts, and with which share.</summary>
internal enum Fate
{
    /// <summary>It has a weight of its own in the sum.</summary>
    Counts,

    /// <summary>Its weight went to its siblings.</summary>
    SpreadToSiblings,

    /// <summary>Its weight left the policy.</summary>
    SpreadToAll,

    /// <summary>A group of which nothing is left (section 4.3).</summary>
    Gone,
}

/// <summary>What is still open about a criterion or group that counts.</summary>
internal enum Open
{
    /// <summary>Nothing: it has a value.</summary>
    Nothing,

    /// <summary>It leaves the result incomplete.</summary>
    Incomplete,

    /// <summary>It leaves the result not evaluated.</summary>
    Ungraded,
}

/// <summary>How a criterion, or a group that took on a state, stands in one assessment.</summary>
/// <param name="Fate">Whether it counts.</param>
/// <param name="Open">What is missing while it counts.</param>
/// <param name="Value">The value of a rated criterion that counts and is known.</param>
/// <param name="Share">The share (section 2.1) before rounding, where known.</param>
/// <param name="State">The state that it has, if any.</param>
internal sealed record Standing(Fate Fate, Open Open, Rational? Value, Rational? Share, string? State)
{
    public bool Counts => Fate == Fate.Counts;

    /// <summary>Gets the standing of what leaves the result incomplete; it counts as if it were scored (section 4.5).</summary>
    public static Standing Incomplete { get; } = new(Fate.Counts, Open.Incomplete, null, null, null);

    /// <summary>Gets the standing of a group that is simply gone (section 4.3).</summary>
    public static Standing Gone { get; } = new(Fate.Gone, Open.Nothing, null, null, null);

    public static Standing OfValue(Node criterion, Rational value)
        => new(Fate.Counts, Open.Nothing, value, criterion.Scale!.ShareOf(value), null);

    /// <summary>Applies the rule for a state at a criterion or group (section 3).</summary>
    public static Standing OfState(Node node, string state)
    {
        UnscoredRule? rule = node.RuleFor(state);

        // "Where none is declared, the result is incomplete."
        return (rule?.Name ?? "leaveIncomplete") switch
        {
            "spreadToSiblings" => new(Fate.SpreadToSiblings, Open.Nothing, null, null, state),
            "spreadToAll" => new(Fate.SpreadToAll, Open.Nothing, null, null, state),
            "leaveIncomplete" => Incomplete with { State = state },
            "leaveUngraded" => Incomplete with { State = state, Open = Open.Ungraded },
            "countAsZero" => new(Fate.Counts, Open.Nothing, node.Scale?.Min, Rational.Zero, state),
            "countAsFull" => new(Fate.Counts, Open.Nothing, node.Scale?.Max, Rational.One, state),
            "value" => OfValue(node, rule!.Value!.Value) with { State = state },
            _ => throw new InvalidOperationException($"no such rule: {rule!.Name}"),
        };
    }
}
