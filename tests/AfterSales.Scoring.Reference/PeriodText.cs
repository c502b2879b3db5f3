using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Reference;

/// <summary>A period as written, and whether it fits a cycle (policy format, Series).</summary>
internal sealed partial record PeriodText(string Shape, DateOnly First, DateOnly Last)
{
    /// <summary>Reads a period, or returns null for what is none.</summary>
    public static PeriodText? Read(string text)
    {
        Match match = Shapes().Match(text);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["from"].Success)
        {
            return Date(match.Groups["from"].Value) is { } from && Date(match.Groups["to"].Value) is { } to && from <= to
                ? new PeriodText("days", from, to)
                : null;
        }

        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (year == 0)
        {
            return null;
        }

        string part = match.Groups["part"].Value;
        int number = part.Length == 0 ? 1 : int.Parse(part.TrimStart('Q', 'H'), CultureInfo.InvariantCulture);
        (string shape, int months) = part switch
        {
            "" => ("year", 12),
            ['H', ..] => ("half", 6),
            ['Q', ..] => ("quarter", 3),
            _ => ("month", 1),
        };
        if (number < 1 || number > 12 / months)
        {
            return null;
        }

        var first = new DateOnly(year, ((number - 1) * months) + 1, 1);
        int lastMonth = number * months;
        return new PeriodText(shape, first, new DateOnly(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)));
    }

    /// <summary>Says whether the period is one of the cycle's.</summary>
    public bool Fits(JsonElement cycle)
    {
        if (cycle.ValueKind == JsonValueKind.String)
        {
            return cycle.GetString() == (Shape == "days" ? "adHoc" : Shape);
        }

        return Shape == "days" && IsOneOf(cycle.GetProperty("every").GetString()!, Date(cycle.GetProperty("anchor").GetString()!)!.Value);
    }

    // The periods tile the calendar from the anchor on; one before the anchor is none of the series.
    private bool IsOneOf(string every, DateOnly anchor)
    {
        int length = int.Parse(every[1..^1], CultureInfo.InvariantCulture);
        char unit = every[^1];
        for (int count = 0; ; count++)
        {
            DateOnly first = Start(anchor, unit, count * length);
            if (first >= First)
            {
                return first == First && Start(anchor, unit, (count + 1) * length) == Last.AddDays(1);
            }
        }
    }

    private static DateOnly Start(DateOnly anchor, char unit, int units) => unit switch
    {
        'D' => anchor.AddDays(units),
        'W' => anchor.AddDays(7 * units),
        'M' => anchor.AddMonths(units),
        _ => anchor.AddYears(units),
    };

    private static DateOnly? Date(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    [GeneratedRegex(@"^((?<year>[0-9]{4})(-(?<part>[0-9]{2}|Q[0-9]|H[0-9]))?|(?<from>[0-9-]{10})/(?<to>[0-9-]{10}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();
}
