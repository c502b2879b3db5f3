namespace AfterSales.Scoring.Benchmarks;

/// <summary>Standard S04 as printed: five scales of 0 to 100, a fifth of the weight each.</summary>
public readonly struct StandardScales : IScales
{
    private const decimal Weight = 0.20m;

    /// <inheritdoc/>
    public static string Name => "standard";

    /// <inheritdoc/>
    public static IReadOnlyList<long> Maxima { get; } = [100, 100, 100, 100, 100];

    /// <inheritdoc/>
    public static string TotalExpression
        => "0.20m * input1.Attitude + 0.20m * input1.Ability + 0.20m * input1.Efficiency"
            + " + 0.20m * input1.Satisfaction + 0.20m * input1.Teamwork";

    /// <inheritdoc/>
    public static decimal TotalOf(Ratings ratings)
        => (Weight * ratings.Attitude) + (Weight * ratings.Ability) + (Weight * ratings.Efficiency)
            + (Weight * ratings.Satisfaction) + (Weight * ratings.Teamwork);

    /// <inheritdoc/>
    public static decimal TotalOf(Dictionary<string, decimal> ratings)
        => (Weight * ratings["attitude"]) + (Weight * ratings["ability"]) + (Weight * ratings["efficiency"])
            + (Weight * ratings["satisfaction"]) + (Weight * ratings["teamwork"]);
}
