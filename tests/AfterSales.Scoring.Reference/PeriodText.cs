using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Reference;

/// <summary>A period as written, and whether it fits a cycle (policy format, Series).</summary>
internal sealed partial record PeriodText(DateOnly First, DateOnly Last)
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
                ? new PeriodText(from, to)
                : null;
        }

        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (year == 0)
        {
            return null;
        }

        string part = match.Groups["part"].Value;
        int number = part.Length == 0 ? 1 : int.Parse(part.TrimStart('Q', 'H'), CultureInfo.InvariantCulture);
        int months = part switch
        {
            "" => 12,
            ['H', ..] => 6,
            ['Q', ..] => 3,
            _ => 1,
        };
        return number >= 1 && number <= 12 / months ? Calendar(year, number, months) : null;
    }

    /// <summary>Says whether the period is one of the cycle's: its days decide, not the way in which they are written.</summary>
    public bool Fits(JsonElement cycle)
    {
        if (cycle.ValueKind == JsonValueKind.String)
        {
            int months = cycle.GetString() switch { "month" => 1, "quarter" => 3, "half" => 6, "year" => 12, _ => 0 };
            return months == 0 || this == Calendar(First.Year, ((First.Month - 1) / months) + 1, months);
        }

        return IsOneOf(cycle.GetProperty("every").GetString()!, Date(cycle.GetProperty("anchor").GetString()!)!.Value);
    }

    private static PeriodText Calendar(int year, int number, int months)
    {
        int last = number * months;
        return new PeriodText(new DateOnly(year, last - months + 1, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));
    }

    // The periods tile the calendar, before the anchor as after it.
    private bool IsOneOf(string every, DateOnly anchor)
    {
        int length = int.Parse(every[1..^1], CultureInfo.InvariantCulture);
        char unit = every[^1];
        int count = 0;
        while (Start(anchor, unit, count * length) > First)
        {
            count--;
        }

        while (Start(anchor, unit, count * length) < First)
        {
            count++;
        }

        return Start(anchor, unit, count * length) == First && Start(anchor, unit, (count + 1) * length) == Last.AddDays(1);
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
