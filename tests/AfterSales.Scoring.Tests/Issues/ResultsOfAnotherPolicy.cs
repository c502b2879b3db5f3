namespace AfterSales.Scoring.Tests.Issues;

/// <summary>Explaining a result of another policy ended in a missing key, or in reasons that looked right.</summary>
public sealed class ResultsOfAnotherPolicy
{
    private static readonly ScoringEngine Engine = SmallPolicy.Load("small", "small").ValueOrThrow();
    private static readonly ScoringEngine Other = SmallPolicy.Load("attitude", "ability").ValueOrThrow();
    private static readonly ScoringEngine Twin = SmallPolicy.Load("small", "small").ValueOrThrow();

    [Fact]
    public void A_result_of_another_policy_is_not_explained()
        => Assert.Equal("result", Assert.Throws<ArgumentException>(() => Other.Explain(Engine.Score(SmallPolicy.Rate(90)))).ParamName);

    [Fact]
    public void Nothing_follows_from_a_result_of_another_load()
        => Assert.Equal("result", Assert.Throws<ArgumentException>(() => Twin.Decide(Engine.Score(SmallPolicy.Rate(90)))).ParamName);

    [Fact]
    public void A_result_without_a_grade_belongs_to_its_policy_too()
        => Assert.Throws<ArgumentException>(() => Twin.Decide(Engine.Score(SmallPolicy.Rate(900))));

    [Fact]
    public void A_result_of_its_own_is_decided_and_explained()
    {
        ScoreResult result = Engine.Score(SmallPolicy.Rate(90));

        Assert.Single(Engine.Decide(result).Outcomes);
        Assert.Same(result, Engine.Explain(result).Result);
    }

    [Fact]
    public void There_is_no_rule_for_a_state_that_does_not_exist()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Engine.Policy.Criteria[0].RuleFor((UnscoredState)5));
}
