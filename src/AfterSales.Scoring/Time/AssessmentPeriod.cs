using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>The span of days that one assessment is about (考核期): both days belong to it.</summary>
/// <remarks>
/// Two periods are equal when their days are: <c>2026-Q1</c> and <c>2026-01-01/2026-03-31</c> are the same period.
/// The calendar is ISO; there is no clock and no time zone in it.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class AssessmentPeriod : IEquatable<AssessmentPeriod>, IComparable<AssessmentPeriod>
{
    private const int FirstYear = 1;

    // The year after the last one must exist, because a period ends on the day before the next one starts.
    private const int LastYear = 9998;

    private AssessmentPeriod(LocalDate start, LocalDate end)
    {
        Start = start;
        End = end;
        CalendarKind = FindCalendarKind(start, end);
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day; it belongs to the period.</summary>
    public LocalDate End { get; }

    /// <summary>Gets how many days the period has, at least 1.</summary>
    public int Days => Period.DaysBetween(Start, End) + 1;

    /// <summary>Gets the first day that a period may have.</summary>
    internal static LocalDate FirstDay { get; } = new(FirstYear, 1, 1);

    /// <summary>Gets the last day that a period may have.</summary>
    internal static LocalDate LastDay { get; } = new(LastYear, 12, 31);

    /// <summary>Gets the cycle of the calendar that the period is one of, or null for any other span of days.</summary>
    internal CycleKind? CalendarKind { get; }

    /// <summary>Makes the period of a calendar month.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static AssessmentPeriod Month(int year, int month) => OfMonths(year, month, 12, 1);

    /// <summary>Makes the period of a calendar quarter.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static AssessmentPeriod Quarter(int year, int quarter) => OfMonths(year, quarter, 4, 3);

    /// <summary>Makes the period of half a calendar year.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half.</exception>
    public static AssessmentPeriod Half(int year, int half) => OfMonths(year, half, 2, 6);

    /// <summary>Makes the period of a calendar year.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static AssessmentPeriod Year(int year) => OfMonths(year, 1, 1, 12);

    /// <summary>Makes a period from its first and last day.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a day isn't of the ISO years 1 to 9998.</exception>
    public static AssessmentPeriod Between(LocalDate start, LocalDate end)
    {
        if (!IsSupported(start) || !IsSupported(end) || end < start)
        {
            throw new ArgumentException("a period has days of the ISO years 1 to 9998 and doesn't end before it starts", nameof(end));
        }

        return new AssessmentPeriod(start, end);
    }

    /// <summary>Reads <c>2026-03</c>, <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026</c> or <c>2026-01-05/2026-02-01</c>.</summary>
    /// <param name="text">The text; no other form, no white space, years 1 to 9998.</param>
    /// <param name="period">The period, or null when the method returns false.</param>
    /// <returns>Whether the text names a period.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AssessmentPeriod? period)
    {
        period = null;
        if (text is null)
        {
            return false;
        }

        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            ParseResult<LocalDate> start = LocalDatePattern.Iso.Parse(text.Substring(0, slash));
            ParseResult<LocalDate> end = LocalDatePattern.Iso.Parse(text.Substring(slash + 1));
            bool isPeriod = start.Success && end.Success && IsSupported(start.Value) && IsSupported(end.Value) && start.Value <= end.Value;
            period = isPeriod ? new AssessmentPeriod(start.Value, end.Value) : null;
            return period is not null;
        }

        if (!TryDigits(text, 0, 4, out int year) || year is < FirstYear or > LastYear)
        {
            return false;
        }

        period = text.Length switch
        {
            4 => Year(year),
            7 when text[4] == '-' && text[5] == 'Q' && TryDigits(text, 6, 1, out int q) && q is >= 1 and <= 4 => Quarter(year, q),
            7 when text[4] == '-' && text[5] == 'H' && TryDigits(text, 6, 1, out int h) && h is 1 or 2 => Half(year, h),
            7 when text[4] == '-' && TryDigits(text, 5, 2, out int m) && m is >= 1 and <= 12 => Month(year, m),
            _ => null,
        };
        return period is not null;
    }

    /// <summary>Reads a period, for callers that know the text to be right.</summary>
    /// <param name="text">The text, in a form of <see cref="TryParse"/>.</param>
    /// <exception cref="FormatException">The text names no period.</exception>
    public static AssessmentPeriod Parse(string text)
        => TryParse(text, out AssessmentPeriod? period)
            ? period
            : throw new FormatException("a period is written 2026-03, 2026-Q1, 2026-H1, 2026 or 2026-01-05/2026-02-01");

    /// <inheritdoc/>
    public bool Equals(AssessmentPeriod? other) => other is not null && other.Start == Start && other.End == End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssessmentPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 397) ^ End.GetHashCode());

    /// <summary>Orders periods by their first day, then by their last.</summary>
    /// <param name="other">The other period.</param>
    public int CompareTo(AssessmentPeriod? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }

    /// <summary>Writes the shortest form, such as <c>2026-Q1</c>; <see cref="TryParse"/> reads it back.</summary>
    public override string ToString()
    {
        string year = Start.Year.ToString("D4", CultureInfo.InvariantCulture);
        return CalendarKind switch
        {
            CycleKind.Year => year,
            CycleKind.Half => FormattableString.Invariant($"{year}-H{((Start.Month - 1) / 6) + 1}"),
            CycleKind.Quarter => FormattableString.Invariant($"{year}-Q{((Start.Month - 1) / 3) + 1}"),
            CycleKind.Month => FormattableString.Invariant($"{year}-{Start.Month:D2}"),
            _ => LocalDatePattern.Iso.Format(Start) + "/" + LocalDatePattern.Iso.Format(End),
        };
    }

    /// <summary>Tells whether a day may belong to a period: it is of the ISO calendar, and of a year from 1 to 9998.</summary>
    internal static bool IsSupported(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= FirstYear and <= LastYear;

    private static CycleKind? FindCalendarKind(LocalDate start, LocalDate end)
    {
        if (start.Day != 1 || start.Year != end.Year || end.Day != end.Calendar.GetDaysInMonth(end.Year, end.Month))
        {
            return null;
        }

        return (end.Month - start.Month + 1, start.Month % 12) switch
        {
            (12, _) => CycleKind.Year,
            (6, 1 or 7) => CycleKind.Half,
            (3, 1 or 4 or 7 or 10) => CycleKind.Quarter,
            (1, _) => CycleKind.Month,
            _ => null,
        };
    }

    private static AssessmentPeriod OfMonths(int year, int number, int perYear, int months)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "a year is 1 to 9998");
        }

        if (number < 1 || number > perYear)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, FormattableString.Invariant($"a year has 1 to {perYear} of them"));
        }

        var start = new LocalDate(year, ((number - 1) * months) + 1, 1);
        return new AssessmentPeriod(start, start.PlusMonths(months).PlusDays(-1));
    }

    private static bool TryDigits(string text, int from, int count, out int number)
    {
        number = 0;
        if (from + count > text.Length)
        {
            return false;
        }

        for (int i = from; i < from + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
