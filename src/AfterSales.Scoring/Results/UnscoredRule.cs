namespace AfterSales.Scoring;

/// <summary>What a policy does with a criterion that has a state in place of a value.</summary>
/// <remarks>Scoring semantics, section 3.</remarks>
public enum UnscoredRule
{
    /// <summary>No rule is declared; the result is incomplete.</summary>
    None,

    /// <summary>The weight goes to the siblings that count, in proportion.</summary>
    SpreadToSiblings,

    /// <summary>The weight goes to all criteria that count, in proportion.</summary>
    SpreadToAll,

    /// <summary>The result is incomplete.</summary>
    LeaveIncomplete,

    /// <summary>The result is not evaluated.</summary>
    LeaveUngraded,

    /// <summary>The criterion counts with the lowest value of its scale.</summary>
    CountAsZero,

    /// <summary>The criterion counts with the highest value of its scale.</summary>
    CountAsFull,

    /// <summary>The criterion counts with a value that the policy names.</summary>
    Value,
}
