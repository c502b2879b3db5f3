namespace AfterSales.Scoring.Benchmarks;

/// <summary>Five ratings of one person, as a host that knows nothing of policies keeps them.</summary>
public sealed class Ratings
{
    /// <summary>The ids of the five criteria in the order of the policy.</summary>
    public static readonly string[] Ids = ["attitude", "ability", "efficiency", "satisfaction", "teamwork"];

    /// <summary>Makes ratings from five numbers in the order of <see cref="Ids"/>.</summary>
    public Ratings(decimal[] values)
    {
        Attitude = values[0];
        Ability = values[1];
        Efficiency = values[2];
        Satisfaction = values[3];
        Teamwork = values[4];
    }

    /// <summary>Gets the rating of the service attitude.</summary>
    public decimal Attitude { get; }

    /// <summary>Gets the rating of the professional ability.</summary>
    public decimal Ability { get; }

    /// <summary>Gets the rating of the work efficiency.</summary>
    public decimal Efficiency { get; }

    /// <summary>Gets the rating by customers.</summary>
    public decimal Satisfaction { get; }

    /// <summary>Gets the rating of the teamwork.</summary>
    public decimal Teamwork { get; }

    /// <summary>Gets the five numbers in the order of <see cref="Ids"/>.</summary>
    public decimal[] Values => [Attitude, Ability, Efficiency, Satisfaction, Teamwork];

    /// <summary>Gets the same ratings keyed by id.</summary>
    public Dictionary<string, decimal> ById()
        => Ids.Zip(Values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
