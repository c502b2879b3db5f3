namespace AfterSales.Scoring.Tests.Issues;

/// <summary>Measures five levels deep in <c>all</c> were dropped without a word.</summary>
public sealed class DeeplyNestedMeasures
{
    private static readonly string Training = "{ \"training\": {} }";

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void A_measure_counts_however_deep_it_stands(int depth)
    {
        string nested = string.Concat(Enumerable.Repeat("{ \"all\": [ ", depth)) + Training + string.Concat(Enumerable.Repeat(" ] }", depth));
        ScoringEngine engine = SmallPolicy.Load(Training, nested).ValueOrThrow();

        Decision decision = engine.Decide(engine.Score(SmallPolicy.Rate(90)));

        Assert.Equal(OutcomeKind.Training, Assert.Single(decision.Outcomes).Kind);
    }
}
