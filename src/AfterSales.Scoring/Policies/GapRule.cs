namespace AfterSales.Scoring;

/// <summary>What happens with a total in a gap that the standard prints between two grades.</summary>
public enum GapRule
{
    /// <summary>The result needs review: a person decides on the grade.</summary>
    Refer,

    /// <summary>The result is incomplete.</summary>
    Refuse,
}
