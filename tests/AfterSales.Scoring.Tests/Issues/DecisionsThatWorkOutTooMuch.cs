using System.Reflection;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>Every decision worked out the details of its result, which no condition asked for: two thirds of the time of deciding.</summary>
public sealed class DecisionsThatWorkOutTooMuch
{
    private static readonly FieldInfo Details = typeof(ScoreResult).GetField("_breakdown", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly ScoringEngine Engine = ScoringEngine.LoadOrThrow(PolicySource.FromJson("""
        {
          "format": 1, "id": "small", "version": "1.0.0", "language": "en", "title": "Small", "effective": { "from": "2026-01-01" },
          "series": [ { "id": "quarterly", "cycle": "quarter" } ],
          "grades": [ { "id": "pass", "title": "Pass" }, { "id": "fail", "title": "Fail", "failing": true } ],
          "criteria": [
            { "id": "work", "title": "Work", "weight": 50, "rating": { "min": 0, "max": 100 } },
            { "id": "manner", "title": "Manner", "weight": 50, "rating": { "min": 0, "max": 100 } }
          ],
          "total": { "weightsTotal": 100, "outOf": 100, "ladder": [ { "grade": "pass", "atLeast": 70 }, { "grade": "fail", "otherwise": true } ] },
          "consequences": [ { "id": "help", "when": { "grade": { "failing": true } }, "then": { "training": {} } } ]
        }
        """));

    [Fact]
    public void A_decision_by_grade_leaves_the_details_of_the_result_alone()
    {
        ScoreResult result = Score();

        Assert.Single(Engine.Decide(result, CaseHistory.Of("E001", "employer"), result.Assessment.Period.End).Outcomes);

        Assert.Null(Details.GetValue(result));
    }

    [Fact]
    public void A_record_holds_them_when_it_is_asked()
    {
        ScoreResult result = Score();
        PeriodRecord record = PeriodRecord.Of("r1", result).WithRole("engineer");

        Assert.Equal(result.Total, record.Total);
        Assert.Equal(["work 60 30", "manner 65 32.5"], record.Criteria.Select(c => $"{c.Id} {c.Rating} {c.Points}"));
        Assert.NotNull(Details.GetValue(result));
    }

    private static ScoreResult Score()
        => Engine.Score(Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1)).Value("work", 60).Value("manner", 65).Build());
}
