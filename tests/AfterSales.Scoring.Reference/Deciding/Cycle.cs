using System.Text.Json;

namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>The cycle of a series, as the endless row of its periods. A series that is <c>adHoc</c> has none.</summary>
internal sealed class Cycle
{
    private readonly Duration _length;
    private readonly DateOnly _anchor;

    private Cycle(Duration length, DateOnly anchor)
    {
        _length = length;
        _anchor = anchor;
    }

    public static Cycle? Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            return new Cycle(Duration.Read(json.GetProperty("every").GetString()!), Days.Day(json.GetProperty("anchor").GetString()!));
        }

        // The periods of the calendar are those of a cycle that is anchored at the first day of any year.
        int months = json.GetString() switch { "month" => 1, "quarter" => 3, "half" => 6, "year" => 12, _ => 0 };
        return months == 0 ? null : new Cycle(new Duration(months, 'M'), new DateOnly(2000, 1, 1));
    }

    /// <summary>Says whether the period is one of the cycle's.</summary>
    public bool Has(Days period) => EndingFrom(period.Last, period.Last).Contains(period);

    /// <summary>Lists the periods that end between two days, both included, in order.</summary>
    public IEnumerable<Days> EndingFrom(DateOnly first, DateOnly last)
    {
        int number = NumberAt(first);
        for (Days period = At(number); period.Last <= last; period = At(++number))
        {
            if (period.Last >= first)
            {
                yield return period;
            }
        }
    }

    // Each start is counted from the anchor, so that a cycle of months that is anchored at the 31st comes back to it.
    private Days At(int number) => new(Start(number), Start(number + 1).AddDays(-1));

    private DateOnly Start(int number) => new Duration(_length.Count * number, _length.Unit).After(_anchor);

    private int NumberAt(DateOnly day)
    {
        // Near enough at once, exact by steps.
        int days = _length.Count * (_length.Unit switch { 'D' => 1, 'W' => 7, 'M' => 31, _ => 366 });
        int number = (day.DayNumber - _anchor.DayNumber) / days;
        while (Start(number) > day)
        {
            number--;
        }

        while (Start(number + 1) <= day)
        {
            number++;
        }

        return number;
    }
}
