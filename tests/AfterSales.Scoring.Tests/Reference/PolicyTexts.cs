namespace AfterSales.Scoring.Tests.Reference;

/// <summary>The shortest policies and assessments that say what a test is about.</summary>
internal static class PolicyTexts
{
    public const string Grades = """[{"id":"good","title":"g"},{"id":"fair","title":"f"},{"id":"poor","title":"p","failing":true}]""";

    public const string LadderJson = """[{"grade":"good","atLeast":80},{"grade":"fair","above":60},{"grade":"poor","otherwise":true}]""";

    public static string Policy(string criteria, string total = """{"weightsTotal":100,"outOf":100}""", string more = "") => $$"""
        { "format": 1, "id": "worked", "version": "1.0.0", "language": "en", "title": "Worked example",
          "effective": { "from": "2026-01-01", "to": "2026-12-31" }, "series": [ { "id": "quarterly", "cycle": "quarter" } ],
          "grades": {{Grades}}, "criteria": [ {{criteria}} ], "total": {{total}} {{more}} }
        """;

    public static string Rated(string id, string weight, string more = "")
        => $$"""{ "id": "{{id}}", "title": "t", "weight": {{weight}}, "rating": { "min": 0, "max": 100 } {{more}} }""";

    public static string Assessment(string values, string period = "2026-Q1")
        => $$"""{ "subject": "E001", "period": "{{period}}", "values": { {{values}} } }""";
}
