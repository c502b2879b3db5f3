namespace AfterSales.Scoring;

/// <summary>What a policy does with a rating outside its scale, or with a total outside full marks.</summary>
public enum OutsideRule
{
    /// <summary>It is refused, and the result is incomplete.</summary>
    Refuse,

    /// <summary>It is replaced by the nearer end (封顶 or 保底).</summary>
    Clamp,

    /// <summary>It is taken as it is.</summary>
    Accept,
}
