using System.Globalization;

namespace AfterSales.Scoring.Tests;

/// <summary>The same policy and the same assessment give the same bytes wherever the host runs.</summary>
public sealed class CultureTests
{
    private const string Policy = """
        {
          "format": 1, "id": "culture", "version": "1.0.0", "language": "en", "title": "Culture",
          "effective": { "from": "2026-01-01" },
          "series": [ { "id": "quarterly", "cycle": "quarter" } ],
          "grades": [ { "id": "iGood", "title": "Good" }, { "id": "fail", "title": "Fail", "failing": true } ],
          "criteria": [ { "id": "a", "title": "A", "rating": { "min": -1.5, "max": 100 } }, { "id": "i", "title": "I", "rating": { "min": 0, "max": 7 } } ],
          "unscored": { "missing": "leaveIncomplete" },
          "total": { "split": "equal", "outOf": 100, "rounding": { "decimals": 2, "mode": "halfEven" },
            "ladder": [ { "grade": "iGood", "atLeast": 60.25 }, { "grade": "fail", "otherwise": true } ] }
        }
        """;

    public static TheoryData<string> Cultures => ["de-DE", "tr-TR", "ar-SA", "fa-IR", "zh-CN", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Results_explanations_and_diagnostics_do_not_depend_on_the_culture(string culture)
        => Assert.Equal(In("", RenderEverything), In(culture, RenderEverything));

    private static string RenderEverything()
    {
        ScoringEngine engine = ScoringEngine.LoadOrThrow(PolicySource.FromJson(Policy));
        IReadOnlyList<Assessment> assessments = AssessmentJson.Read(PolicySource.FromJson("""
            [ { "subject": "I", "period": "2026-Q1", "values": { "a": -1.25, "i": 5.333333 } },
              { "subject": "i", "period": "2026-Q2", "values": { "a": 99.5, "i": { "state": "missing" } } },
              { "subject": "x", "period": "2027-01", "values": { "a": 1000.5, "I": 1 } } ]
            """, "a.json")).ValueOrThrow();
        string results = string.Join("\n", assessments.Select(a => engine.Explain(engine.Score(a)).Render(DiagnosticLanguage.Chinese)
            + string.Join("\n", engine.Score(a).Diagnostics.Select(d => DiagnosticFormatter.Format(d)))));
        return engine.Policy.Fingerprint + "\n" + results
            + ScoringEngine.Load(PolicySource.FromJson(Policy.Replace("60.25", "160.25").Replace("\"title\"", "\"TITLE\""))).Render();
    }

    private static string In(string culture, Func<string> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
