using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>Row 7. Headquarters corrects the title of a grade, 1.0.0 to 1.0.1. Deciding the whole year again keeps every outcome and issues none.</summary>
public sealed class Row07ATypingError
{
    private static readonly string[] Quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];

    private readonly Employee _employee = new Employee()
        .Rated("2026-Q1", 92).Rated("2026-Q2", 75).Rated("2026-Q3", 60).Rated("2026-Q4", 65);

    [Fact]
    public void Every_outcome_of_the_year_is_kept()
    {
        foreach (string quarter in Quarters)
        {
            _employee.Issued(_employee.Decide(quarter, "2027-01-15"));
        }

        _employee.Under(Rules.Version("1.0.1", "/grades/3/title", JsonNode.Parse("""{ "zh-CN": "不合格", "en": "Failed" }""")!));

        Assert.Equal(
            [
                "2026-Q1 performancePay (money): keep",
                "2026-Q1 commendation (honor): keep",
                "2026-Q1 raiseAndPromotion (basePayIncrease): keep",
                "2026-Q1 raiseAndPromotion (promotionEligibility): keep",
                "2026-Q3 performancePay (money): keep",
                "2026-Q3 failMeasures (choice): keep",
                "2026-Q4 performancePay (money): keep",
                "2026-Q4 failMeasures (choice): keep",
                "2026-Q4 termination (termination): keep",
            ],
            Lines.Of(_employee.Redecide("2027-01-20").Changes));
    }
}
