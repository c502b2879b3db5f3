using System.Globalization;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Words for a length of time of one unit, such as 30 days.</summary>
internal static class LengthText
{
    public static string English(Period length)
    {
        (int count, string unit, _) = Of(length);
        return count.ToString(CultureInfo.InvariantCulture) + " " + unit + (count == 1 ? "" : "s");
    }

    public static string Chinese(Period length)
    {
        (int count, _, string unit) = Of(length);
        return " " + count.ToString(CultureInfo.InvariantCulture) + " " + unit;
    }

    private static (int Count, string English, string Chinese) Of(Period length)
        => length.Days > 0 ? (length.Days, "day", "天")
            : length.Weeks > 0 ? (length.Weeks, "week", "周")
            : length.Months > 0 ? (length.Months, "month", "个月")
            : (length.Years, "year", "年");
}
