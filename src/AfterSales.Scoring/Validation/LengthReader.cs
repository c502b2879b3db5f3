using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Reads lengths of time: one unit of days, weeks, months or years, at most 100 years.</summary>
internal static class LengthReader
{
    private static readonly Regex OneUnit = new("^P[0-9]{1,5}[DWMY]\\z", RegexOptions.CultureInvariant);

    public static Period? Read(DocumentNode? node, DiagnosticBag bag, string sample)
    {
        if (ObjectReader.As<StringNode>(node, bag, new("an ISO 8601 period", "ISO 8601 时段")) is not { } text)
        {
            return null;
        }

        if (OneUnit.IsMatch(text.Value) && PeriodPattern.Roundtrip.Parse(text.Value) is { Success: true, Value: var length } && IsUsable(length))
        {
            return length;
        }

        bag.Add(MeaningDiagnostics.InvalidText.At(
            text.Location, text.Value,
            new("a period of days, weeks, months or years, longer than 0 and at most 100 years", "以日、周、月或年计、大于 0 且不超过 100 年的时段"), sample));
        return null;
    }

    private static bool IsUsable(Period length)
    {
        const int Years = DayShift.LongestYears;
        return length.Days + length.Weeks + length.Months + length.Years > 0
            && length.Days <= Years * 365 && length.Weeks <= Years * 52 && length.Months <= Years * 12 && length.Years <= Years;
    }
}
