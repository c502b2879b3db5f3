using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>The rhythm in which a series assesses (考核周期): it divides the calendar into periods without gap or overlap.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Cycle
{
    private Cycle(CycleKind kind, Period? every = null, LocalDate anchor = default)
    {
        Kind = kind;
        Every = every;
        Anchor = every is null ? null : anchor;
    }

    /// <summary>Gets the kind of the rhythm.</summary>
    public CycleKind Kind { get; }

    /// <summary>Gets the length of a period for <see cref="CycleKind.Every"/>, otherwise null.</summary>
    public Period? Every { get; }

    /// <summary>Gets the first day of one of the periods for <see cref="CycleKind.Every"/>, otherwise null.</summary>
    public LocalDate? Anchor { get; }

    /// <summary>Makes a rhythm of the calendar, or the one without rhythm.</summary>
    /// <param name="kind">Any kind but <see cref="CycleKind.Every"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind needs a length and an anchor, or is unknown.</exception>
    public static Cycle Of(CycleKind kind)
        => kind is CycleKind.Month or CycleKind.Quarter or CycleKind.Half or CycleKind.Year or CycleKind.AdHoc
            ? new Cycle(kind)
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "this kind of cycle needs a length and an anchor");

    /// <summary>Makes a rhythm with a length of its own.</summary>
    /// <param name="length">One unit of days, weeks, months or years, at least 1, such as four weeks.</param>
    /// <param name="anchor">The first day of one of the periods, in the ISO years 1 to 9998.</param>
    /// <exception cref="ArgumentNullException">There is no length.</exception>
    /// <exception cref="ArgumentException">The length has another unit, more than one, isn't 1 to 10,000 of it, or the anchor is of another year.</exception>
    public static Cycle RepeatingEvery(Period length, LocalDate anchor)
    {
        if (length is null)
        {
            throw new ArgumentNullException(nameof(length));
        }

        if (!IsUsable(length) || !AssessmentPeriod.IsSupported(anchor))
        {
            throw new ArgumentException("a cycle has one unit of days, weeks, months or years, and an anchor in the ISO years 1 to 9998", nameof(length));
        }

        return new Cycle(CycleKind.Every, length, anchor);
    }

    /// <summary>Gets the period that a day belongs to.</summary>
    /// <param name="day">The day, in the ISO years 1 to 9998; periods are cut off where these years end.</param>
    /// <returns>The period; for <see cref="CycleKind.AdHoc"/> the day alone.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another year or calendar.</exception>
    public AssessmentPeriod PeriodAt(LocalDate day)
    {
        if (!AssessmentPeriod.IsSupported(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "a period has days of the ISO years 1 to 9998");
        }

        return Kind switch
        {
            CycleKind.Month => AssessmentPeriod.Month(day.Year, day.Month),
            CycleKind.Quarter => AssessmentPeriod.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
            CycleKind.Half => AssessmentPeriod.Half(day.Year, ((day.Month - 1) / 6) + 1),
            CycleKind.Year => AssessmentPeriod.Year(day.Year),
            CycleKind.AdHoc => AssessmentPeriod.Between(day, day),
            _ => PeriodFromAnchor(day),
        };
    }

    /// <summary>Tells whether a period is one of this rhythm.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException">There is no period.</exception>
    public bool Fits(AssessmentPeriod period)
    {
        if (period is null)
        {
            throw new ArgumentNullException(nameof(period));
        }

        return Kind switch
        {
            CycleKind.AdHoc => true,
            CycleKind.Every => PeriodFromAnchor(period.Start).Equals(period),
            _ => period.CalendarKind == Kind,
        };
    }

    /// <summary>Writes the kind as policies write it, or the length and the anchor.</summary>
    public override string ToString()
        => Kind switch
        {
            CycleKind.AdHoc => "adHoc",
            CycleKind.Every => PeriodPattern.Roundtrip.Format(Every!) + " from " + LocalDatePattern.Iso.Format(Anchor!.Value),
            _ => Kind.ToString().ToLowerInvariant(),
        };

    internal static bool IsUsable(Period length)
    {
        int[] units = [length.Days, length.Weeks, length.Months, length.Years];
        return !length.HasTimeComponent && units.Count(u => u != 0) == 1 && units.Sum() is > 0 and <= 10_000;
    }

    private AssessmentPeriod PeriodFromAnchor(LocalDate day)
    {
        // Starts are counted from the anchor and not from the period before, so that an anchor on the 31st stays there.
        int estimate = EstimatePeriods(day);
        while (StartOf(estimate) > day)
        {
            estimate--;
        }

        while (StartOf(estimate + 1) <= day)
        {
            estimate++;
        }

        return AssessmentPeriod.Between(StartOf(estimate), StartOf(estimate + 1).PlusDays(-1));
    }

    private int EstimatePeriods(LocalDate day)
    {
        // Mean lengths in millionths of a day: near enough to start counting from.
        long length = (Every!.Days * 1_000_000L) + (Every.Weeks * 7_000_000L) + (Every.Months * 30_436_875L) + (Every.Years * 365_242_500L);
        return (int)(Period.DaysBetween(Anchor!.Value, day) * 1_000_000L / length);
    }

    private LocalDate StartOf(int number)
    {
        LocalDate anchor = Anchor!.Value;
        long months = ((Every!.Years * 12L) + Every.Months) * number;
        long days = ((Every.Weeks * 7L) + Every.Days) * number;

        // Starts beyond the supported years stand at their edges, so that no policy and no assessment can overflow a date.
        long month = (anchor.Year * 12L) + anchor.Month - 1 + months;
        long day = Period.DaysBetween(AssessmentPeriod.FirstDay, anchor) + days;
        LocalDate end = AssessmentPeriod.LastDay.PlusDays(1);
        return month < 12 || day < 0 ? AssessmentPeriod.FirstDay
            : month >= end.Year * 12L || day >= Period.DaysBetween(AssessmentPeriod.FirstDay, end) ? end
            : anchor.PlusMonths((int)months).PlusDays((int)days);
    }
}
