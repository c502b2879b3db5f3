using System.Text.Json.Nodes;
using AfterSales.Scoring.Tests.Standards;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>
/// A bad day on file cost 500 yuan and a warning like a bad quarter: rules without a series were applied to records of a
/// series that is only reported.
/// </summary>
public sealed class NothingFollowsFromWhatIsOnlyRecorded
{
    private static readonly PolicyVersion Version = new("management-rules", "1.0.0");

    private static readonly CaseHistory History = CaseHistory.Of("E001", "employer").With(
        PeriodRecord.Graded("day-1", "routine", AssessmentPeriod.Parse("2026-02-02/2026-02-02"), Version, "fail"),
        PeriodRecord.Graded("day-2", "routine", AssessmentPeriod.Parse("2026-02-03/2026-02-03"), Version, "fail"),
        PeriodRecord.Graded("quarter", "quarterly", AssessmentPeriod.Quarter(2026, 1), Version, "fail"));

    [Fact]
    public void A_day_on_file_has_no_outcomes_and_a_quarter_has()
        => Assert.Equal(["", "", "performancePay failMeasures"], Decide());

    [Fact]
    public void A_rule_that_names_the_series_applies_to_it_alone()
        => Assert.Equal(
            ["", "termination", "performancePay failMeasures"],
            Decide(StandardFour.Replace("/consequences/4/when/consecutive/series", new JsonArray("quarterly", "routine"))));

    [Fact]
    public void A_measure_for_the_first_time_is_not_used_up_by_a_day_on_file()
        => Assert.Equal(
            ["", "", "performancePay failMeasures"],
            Decide(new JsonObject { ["op"] = "add", ["path"] = "/consequences/3/repeat", ["value"] = "once" }));

    private static IEnumerable<string> Decide(params JsonObject[] edits)
        => StandardFour.Load(edits).ValueOrThrow().Redecide(History, new(2026, 4, 15)).Decisions
            .Select(d => string.Join(' ', d.Outcomes.Select(o => o.Consequence)));
}
