using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Moves days by lengths of time; where the supported years end, so does the move.</summary>
internal static class DayShift
{
    // No length of a policy is longer, so that a move never leaves the calendar.
    public const int LongestYears = 100;

    public static LocalDate Later(LocalDate day, Period length)
        => day.Year > AssessmentPeriod.LastDay.Year - LongestYears ? Cap(day, length) : day.Plus(length);

    public static LocalDate Earlier(LocalDate day, Period length)
        => day.Year <= LongestYears ? AssessmentPeriod.FirstDay : day.Minus(length);

    private static LocalDate Cap(LocalDate day, Period length)
    {
        LocalDate moved = day.PlusYears(-LongestYears - 1).Plus(length);
        return moved.Year > AssessmentPeriod.LastDay.Year - LongestYears - 1 ? AssessmentPeriod.LastDay : day.Plus(length);
    }
}
