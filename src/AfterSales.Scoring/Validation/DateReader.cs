using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Reads days of the ISO calendar.</summary>
internal static class DateReader
{
    /// <summary>Reads a day; null, with a finding, when it isn't one.</summary>
    /// <param name="node">The text, or null.</param>
    /// <param name="bag">Where findings go.</param>
    /// <param name="isEnd">Whether any day will do: 9999-12-31 is how many write "until further notice".</param>
    public static LocalDate? Read(DocumentNode? node, DiagnosticBag bag, bool isEnd = false)
    {
        if (ObjectReader.As<StringNode>(node, bag, new("a date", "日期")) is not { } text)
        {
            return null;
        }

        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text.Value);
        if (date.Success && (isEnd || AssessmentPeriod.IsSupported(date.Value)))
        {
            return date.Value;
        }

        if (!date.Success && LastDayOfMonth(text.Value) is { } lastDay)
        {
            bag.Add(MeaningDiagnostics.NoSuchDay.At(text.Location, text.Value, lastDay));
            return null;
        }

        bag.Add(MeaningDiagnostics.InvalidText.At(text.Location, text.Value, new("a date of the calendar", "有效日期"), "2026-01-31"));
        return null;
    }

    /// <summary>Gets the last day of the month of something like 2026-11-31; null when more than the day is wrong.</summary>
    private static string? LastDayOfMonth(string text)
        => text.Length == 10 && text.EndsWith("-29", StringComparison.Ordinal) | text.EndsWith("-30", StringComparison.Ordinal) | text.EndsWith("-31", StringComparison.Ordinal)
            && LocalDatePattern.Iso.Parse(text.Substring(0, 8) + "01") is { Success: true } first
            ? LocalDatePattern.Iso.Format(first.Value.PlusMonths(1).PlusDays(-1))
            : null;
}
