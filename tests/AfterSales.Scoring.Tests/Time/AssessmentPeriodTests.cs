using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace AfterSales.Scoring.Tests.Time;

public sealed class AssessmentPeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", 365)]
    [InlineData("2024", "2024-01-01", "2024-12-31", 366)]
    [InlineData("2026-H1", "2026-01-01", "2026-06-30", 181)]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31", 184)]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31", 90)]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31", 91)]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31", 92)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 29)]
    [InlineData("2026-01-05/2026-02-01", "2026-01-05", "2026-02-01", 28)]
    [InlineData("2026-01-05/2026-01-05", "2026-01-05", "2026-01-05", 1)]
    public void A_form_names_its_days_and_is_written_back(string text, string start, string end, int days)
    {
        var period = AssessmentPeriod.Parse(text);
        Assert.Equal((start, end, days, text), (Iso(period.Start), Iso(period.End), period.Days, period.ToString()));
        Assert.Equal(period, AssessmentPeriod.Parse($"{start}/{end}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2026")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-q1")]
    [InlineData("2026-H3")]
    [InlineData("2026-Q1 ")]
    [InlineData("２０２６")]
    [InlineData("2026-02-30/2026-03-01")]
    [InlineData("2026-02-01/2026-01-05")]
    [InlineData("2026-01-05/")]
    [InlineData("2026-01-05/2026-02-01/2026-03-01")]
    [InlineData(null)]
    public void Anything_else_names_no_period(string? text) => Assert.False(AssessmentPeriod.TryParse(text, out _));

    [Property(MaxTest = 500)]
    public Property Every_span_of_days_is_written_and_read_back()
        => Prop.ForAll(Gen.Choose(0, 30 * 366).ToArbitrary(), Gen.Choose(0, 800).ToArbitrary(), (from, length) =>
        {
            LocalDate start = new LocalDate(2000, 1, 1).PlusDays(from);
            var period = AssessmentPeriod.Between(start, start.PlusDays(length));
            return period.Equals(AssessmentPeriod.Parse(period.ToString()));
        });

    [Fact]
    public void Periods_are_ordered_by_their_first_day_and_then_by_their_last()
    {
        string[] ordered = ["2025-Q4", "2026-01", "2026-Q1", "2026-H1", "2026", "2026-02"];
        Assert.Equal(ordered, ordered.Reverse().Select(AssessmentPeriod.Parse).Order().Select(p => p.ToString()));
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
