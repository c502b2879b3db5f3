namespace AfterSales.Scoring.Benchmarks;

/// <summary>The five scales of a workload, with the total as somebody would write it by hand for exactly these scales.</summary>
/// <remarks>The members are static so that each contestant is compiled for its workload, without a call in between.</remarks>
public interface IScales
{
    /// <summary>Gets what the tables call the workload.</summary>
    static abstract string Name { get; }

    /// <summary>Gets the best rating of each criterion.</summary>
    static abstract IReadOnlyList<long> Maxima { get; }

    /// <summary>Gets the total as an expression of RulesEngine over <c>input1</c>.</summary>
    static abstract string TotalExpression { get; }

    /// <summary>Adds up ratings kept in a class.</summary>
    static abstract decimal TotalOf(Ratings ratings);

    /// <summary>Adds up ratings kept by id.</summary>
    static abstract decimal TotalOf(Dictionary<string, decimal> ratings);
}
