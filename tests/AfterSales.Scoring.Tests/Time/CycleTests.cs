using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring.Tests.Time;

public sealed class CycleTests
{
    private static readonly LocalDate First = new(2010, 1, 1);

    [Theory]
    [InlineData("month", null)]
    [InlineData("quarter", null)]
    [InlineData("half", null)]
    [InlineData("year", null)]
    [InlineData("P4W", "2026-01-05")]
    [InlineData("P10D", "2024-02-29")]
    [InlineData("P1M", "2025-01-29")]
    [InlineData("P1M", "2025-01-30")]
    [InlineData("P1M", "2025-01-31")]
    [InlineData("P3M", "2025-11-30")]
    [InlineData("P1Y", "2024-02-29")]
    public void Every_day_of_thirty_years_is_in_exactly_one_period(string length, string? anchor)
    {
        Cycle cycle = Make(length, anchor);
        AssessmentPeriod current = cycle.PeriodAt(First);
        Assert.InRange(First, current.Start, current.End);
        for (LocalDate day = First; day < First.PlusYears(30); day = day.PlusDays(1))
        {
            AssessmentPeriod period = cycle.PeriodAt(day);
            if (day > current.End)
            {
                // The next period starts on the day after: no gap, no overlap.
                Assert.Equal(current.End.PlusDays(1), period.Start);
                current = period;
            }

            Assert.Equal(current, period);
            Assert.True(cycle.Fits(period));
        }
    }

    [Theory]
    [InlineData("2025-01-31", "2025-02-28", "2025-02-28", "2025-03-30")]
    [InlineData("2025-01-31", "2025-03-31", "2025-03-31", "2025-04-29")]
    [InlineData("2024-01-31", "2024-02-29", "2024-02-29", "2024-03-30")]
    public void An_anchor_at_the_end_of_a_month_stays_there(string anchor, string day, string start, string end)
        => Assert.Equal(AssessmentPeriod.Parse($"{start}/{end}"), Make("P1M", anchor).PeriodAt(Day(day)));

    [Fact]
    public void A_period_that_starts_a_day_late_does_not_fit()
    {
        Cycle cycle = Make("P4W", "2026-01-05");
        Assert.True(cycle.Fits(AssessmentPeriod.Parse("2026-01-05/2026-02-01")));
        Assert.False(cycle.Fits(AssessmentPeriod.Parse("2026-01-06/2026-02-02")));
        Assert.False(cycle.Fits(AssessmentPeriod.Parse("2026-01-05/2026-03-01")));
        Assert.False(Cycle.Of(CycleKind.Quarter).Fits(AssessmentPeriod.Parse("2026-03")));
        Assert.True(Cycle.Of(CycleKind.AdHoc).Fits(AssessmentPeriod.Parse("2026-01-06/2026-02-02")));
    }

    [Theory]
    [InlineData("P0D")]
    [InlineData("P-1M")]
    [InlineData("P1M1D")]
    [InlineData("PT24H")]
    public void A_length_of_no_or_several_units_is_no_cycle(string length)
        => Assert.Throws<ArgumentException>(() => Make(length, "2026-01-05"));

    [Fact]
    public void An_interval_holds_both_of_its_ends()
    {
        var closed = new EffectiveInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        Assert.True(closed.Contains(new LocalDate(2026, 1, 1)) && closed.Contains(new LocalDate(2026, 12, 31)));
        Assert.False(closed.Contains(new LocalDate(2025, 12, 31)) || closed.Contains(new LocalDate(2027, 1, 1)));
        Assert.True(new EffectiveInterval(new LocalDate(2026, 1, 1), null).Contains(new LocalDate(2099, 1, 1)));
    }

    private static Cycle Make(string length, string? anchor)
        => anchor is null
            ? Cycle.Of(Words.Cycle[length])
            : Cycle.RepeatingEvery(PeriodPattern.Roundtrip.Parse(length).Value, Day(anchor));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
