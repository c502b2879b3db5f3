using NodaTime;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>Dates of the year 9999, before the year 1, or reached by a very long cycle made scoring and loading throw.</summary>
public sealed class DatesAtTheEdgeOfTheCalendar
{
    private const string QuarterlyCycle = "\"cycle\": \"quarter\"";

    public static TheoryData<string> Cycles => new(
        "\"quarter\"",
        "\"adHoc\"",
        "{ \"every\": \"P4W\", \"anchor\": \"2026-01-05\" }",
        "{ \"every\": \"P10000Y\", \"anchor\": \"2026-01-05\" }",
        "{ \"every\": \"P10000D\", \"anchor\": \"9998-12-31\" }",
        "{ \"every\": \"P7M\", \"anchor\": \"0001-01-31\" }");

    [Theory]
    [MemberData(nameof(Cycles))]
    public void Every_period_that_can_be_made_can_be_scored(string cycle)
    {
        ScoringEngine engine = SmallPolicy.Load(QuarterlyCycle, $"\"cycle\": {cycle}").ValueOrThrow();

        foreach (string period in new[] { "0001-01-01/0001-01-02", "0001", "9998-12-31/9998-12-31", "9998-H2", "0001-01-01/9998-12-31" })
        {
            Assessment assessment = SmallPolicy.Rate(90, period);
            bool isDue = assessment.Period.Start.Year >= 2026 && engine.Policy.Series[0].Cycle.Fits(assessment.Period);
            Assert.Equal(isDue ? ScoreStatus.Scored : ScoreStatus.Incomplete, engine.Score(assessment).Status);
        }
    }

    [Theory]
    [InlineData("9999-01-01/9999-01-05")]
    [InlineData("9998-12-31/9999-01-01")]
    [InlineData("-0005-01-01/-0005-02-01")]
    [InlineData("0000-12-01/0001-02-01")]
    public void A_period_outside_the_years_1_to_9998_is_no_period(string text)
        => Assert.False(AssessmentPeriod.TryParse(text, out _));

    [Fact]
    public void A_period_can_not_be_made_from_days_of_the_year_9999()
        => Assert.Throws<ArgumentException>(() => AssessmentPeriod.Between(new LocalDate(9998, 12, 31), new LocalDate(9999, 1, 1)));

    [Fact]
    public void A_cycle_has_no_period_at_a_day_of_the_year_9999()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Cycle.Of(CycleKind.Month).PeriodAt(new LocalDate(9999, 1, 1)));

    [Theory]
    [InlineData("-9998-01-01")]
    [InlineData("9999-12-31")]
    public void A_policy_can_not_start_where_no_period_can(string from)
        => Assert.Equal("ASC3010", Assert.Single(SmallPolicy.Load("2026-01-01", from).Diagnostics).Code);

    [Fact]
    public void A_policy_may_end_in_9999()
        => Assert.True(SmallPolicy.Load("\"from\": \"2026-01-01\"", "\"from\": \"2026-01-01\", \"to\": \"9999-12-31\"").HasValue);

    // The example has no whole quarter to stand in: that is a finding about the policy, and no crash.
    [Fact]
    public void A_policy_that_starts_in_the_last_quarter_of_all_has_no_period_for_its_examples()
        => Assert.Contains(SmallPolicy.Load("2026-01-01", "9998-12-30").Diagnostics, d => d.Code == "ASC3038");

    [Theory]
    [InlineData(2026, "2026-01-31/2026-08-30")]
    [InlineData(2025, "2025-06-30/2026-01-30")]
    public void Periods_from_an_anchor_on_the_31st_stay_there(int year, string period)
        => Assert.Equal(
            AssessmentPeriod.Parse(period),
            Cycle.RepeatingEvery(Period.FromMonths(7), new LocalDate(2026, 1, 31)).PeriodAt(new LocalDate(year, 7, 15)));

    [Fact]
    public void Periods_of_a_cycle_follow_each_other_up_to_both_edges()
    {
        var cycle = Cycle.RepeatingEvery(Period.FromYears(1000), new LocalDate(2026, 1, 5));
        AssessmentPeriod[] periods = [.. Enumerable.Range(0, 11).Select(i => cycle.PeriodAt(new LocalDate(Math.Clamp(i * 1000, 1, 9998), 6, 1))).Distinct()];

        Assert.Equal(new LocalDate(1, 1, 1), periods[0].Start);
        Assert.Equal(new LocalDate(9998, 12, 31), periods[^1].End);
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
    }
}
