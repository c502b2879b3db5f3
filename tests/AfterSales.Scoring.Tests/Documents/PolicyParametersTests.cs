namespace AfterSales.Scoring.Tests.Documents;

public sealed class PolicyParametersTests
{
    private const string Weighted = """
        { "format": 1, "id": "p", "version": "1.0.0", "language": "en", "title": "T", "effective": { "from": "2026-01-01" },
          "series": [ { "id": "q", "cycle": "quarter" } ],
          "parameters": [ { "id": "weights", "type": "weights", "of": "/criteria", "total": 100 },
                          { "id": "best", "type": "number" } ],
          "criteria": [ { "id": "a", "title": "A", "rating": { "min": 0, "max": { "param": "best" } } },
                        { "id": "b", "title": "B", "rating": { "min": 0, "max": 10 } } ],
          "total": { "weightsTotal": 100, "outOf": 100 } }
        """;

    [Fact]
    public void Values_given_in_code_and_in_json_make_the_same_policy()
    {
        PolicyParameters inCode = PolicyParameters.None.WithWeights("weights", 60m, 40.0m).With("best", 5m);
        PolicyParameters asList = Read("""{ "best": 5.0, "weights": [ 60, 4e1 ] }""");
        PolicyParameters byName = Read("""{ "weights": { "b": 40, "a": 60 }, "best": 5 }""");
        string expected = Fingerprint(inCode);
        Assert.Equal(expected, Fingerprint(asList));
        Assert.Equal(expected, Fingerprint(byName));
        Assert.NotEqual(expected, Fingerprint(inCode.With("best", 4m)));
    }

    [Fact]
    public void A_set_is_not_changed_by_adding_to_it()
    {
        PolicyParameters one = PolicyParameters.None.With("best", 5m);
        one.With("best", 4m).WithWeights("weights", 1m);
        Assert.Equal("best", Assert.Single(one.Values).Key);
    }

    [Fact]
    public void A_finding_about_a_value_given_in_code_names_the_parameter()
    {
        Diagnosed<ScoringEngine> load = ScoringEngine.Load(PolicySource.FromJson(Weighted), PolicyParameters.None.WithWeights("weights", 60m, 50m).With("best", 5m));
        Diagnostic finding = Assert.Single(load.Diagnostics);
        Assert.Equal("parameter weights:1:1: error ASC3029: the value of parameter 'weights' adds up to 110, not 100", finding.ToString());
    }

    private static PolicyParameters Read(string json) => PolicyParameters.Read(PolicySource.FromJson(json, "parameters.json")).ValueOrThrow();

    private static string Fingerprint(PolicyParameters parameters)
        => ScoringEngine.LoadOrThrow(PolicySource.FromJson(Weighted), parameters).Policy.Fingerprint;
}
