namespace AfterSales.Scoring.Benchmarks;

/// <summary>Five ratio-like ratings: the maxima have no common factor, so no 64-bit integer holds the sum exactly.</summary>
public readonly struct OddScales : IScales
{
    private const decimal Weight = 20m;

    /// <inheritdoc/>
    public static string Name => "odd scales";

    /// <inheritdoc/>
    public static IReadOnlyList<long> Maxima { get; } = [9_999_991, 9_999_973, 9_999_971, 9_999_943, 9_999_937];

    /// <inheritdoc/>
    public static string TotalExpression
        => "20m * input1.Attitude / 9999991m + 20m * input1.Ability / 9999973m + 20m * input1.Efficiency / 9999971m"
            + " + 20m * input1.Satisfaction / 9999943m + 20m * input1.Teamwork / 9999937m";

    /// <inheritdoc/>
    public static decimal TotalOf(Ratings ratings)
        => (Weight * ratings.Attitude / 9_999_991m) + (Weight * ratings.Ability / 9_999_973m)
            + (Weight * ratings.Efficiency / 9_999_971m) + (Weight * ratings.Satisfaction / 9_999_943m)
            + (Weight * ratings.Teamwork / 9_999_937m);

    /// <inheritdoc/>
    public static decimal TotalOf(Dictionary<string, decimal> ratings)
        => (Weight * ratings["attitude"] / 9_999_991m) + (Weight * ratings["ability"] / 9_999_973m)
            + (Weight * ratings["efficiency"] / 9_999_971m) + (Weight * ratings["satisfaction"] / 9_999_943m)
            + (Weight * ratings["teamwork"] / 9_999_937m);
}
