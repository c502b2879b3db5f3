namespace AfterSales.Scoring;

/// <summary>Where a value between two neighbours on the rounding grid goes.</summary>
/// <remarks>Scoring semantics, section 6. A value on the grid stays as it is in every mode.</remarks>
public enum RoundingMode
{
    /// <summary>To the nearest; from the midpoint away from zero (四舍五入). 89.5 gives 90, -89.5 gives -90.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest; from the midpoint towards zero.</summary>
    HalfTowardZero,

    /// <summary>To the nearest; from the midpoint to the even neighbour (四舍六入五成双). 70.5 gives 70, 69.5 gives 70.</summary>
    HalfEven,

    /// <summary>To the nearest; from the midpoint up. -89.5 gives -89.</summary>
    HalfUp,

    /// <summary>To the nearest; from the midpoint down.</summary>
    HalfDown,

    /// <summary>To the neighbour nearer to zero (截尾).</summary>
    TowardZero,

    /// <summary>To the neighbour farther from zero.</summary>
    AwayFromZero,

    /// <summary>To the lower neighbour.</summary>
    Floor,

    /// <summary>To the higher neighbour.</summary>
    Ceiling,
}
