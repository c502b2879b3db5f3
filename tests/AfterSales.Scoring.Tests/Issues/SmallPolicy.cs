namespace AfterSales.Scoring.Tests.Issues;

/// <summary>The smallest policy with a grade and a consequence, for tests that change one thing in it.</summary>
internal static class SmallPolicy
{
    public const string Json = """
        {
          "format": 1, "id": "small", "version": "1.0.0", "language": "en", "title": "Small",
          "effective": { "from": "2026-01-01" },
          "series": [ { "id": "quarterly", "cycle": "quarter" } ],
          "grades": [ { "id": "pass", "title": "Pass" }, { "id": "fail", "title": "Fail", "failing": true } ],
          "criteria": [ { "id": "attitude", "title": "Attitude", "weight": 100, "rating": { "min": 0, "max": 100 } } ],
          "total": {
            "weightsTotal": 100, "outOf": 100,
            "ladder": [ { "grade": "pass", "atLeast": 60 }, { "grade": "fail", "otherwise": true } ]
          },
          "consequences": [ { "id": "measures", "then": { "training": {} } } ],
          "examples": [ { "title": "at the cut", "given": { "attitude": 60 }, "expect": { "grade": "pass" } } ]
        }
        """;

    public static Diagnosed<ScoringEngine> Load(string written, string instead)
    {
        Assert.Contains(written, Json, StringComparison.Ordinal);
        return ScoringEngine.Load(PolicySource.FromJson(Json.Replace(written, instead, StringComparison.Ordinal)));
    }

    public static Assessment Rate(decimal attitude, string period = "2026-Q1")
        => Assessment.For("E001", AssessmentPeriod.Parse(period)).Value("attitude", attitude).Build();
}
