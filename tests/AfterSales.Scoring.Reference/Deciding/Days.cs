using System.Globalization;

namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>A stretch of days, both ends included: what a period is, however it is written.</summary>
public readonly record struct Days(DateOnly First, DateOnly Last)
{
    /// <summary>Gets how many days there are.</summary>
    public int Count => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Reads a period in any notation of the policy format.</summary>
    public static Days Read(string text)
    {
        PeriodText period = PeriodText.Read(text) ?? throw new FormatException($"no period: {text}");
        return new Days(period.First, period.Last);
    }

    /// <summary>Writes the first and the last day, as section 8.1 of the decision semantics does.</summary>
    public override string ToString() => $"{Iso(First)}/{Iso(Last)}";

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>An ISO 8601 period of days, weeks, months or years, such as <c>P3M</c>.</summary>
internal readonly record struct Duration(int Count, char Unit)
{
    public static Duration Read(string text) => new(int.Parse(text[1..^1], CultureInfo.InvariantCulture), text[^1]);

    public DateOnly After(DateOnly day) => Moved(day, 1);

    public DateOnly Before(DateOnly day) => Moved(day, -1);

    private DateOnly Moved(DateOnly day, int times) => Unit switch
    {
        'D' => day.AddDays(times * Count),
        'W' => day.AddDays(times * Count * 7),
        'M' => day.AddMonths(times * Count),
        _ => day.AddYears(times * Count),
    };
}
