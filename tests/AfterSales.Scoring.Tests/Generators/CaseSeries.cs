using System.Globalization;
using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference.Deciding;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>A series of a drawn policy, with the periods that histories may have records of, in order.</summary>
internal sealed record CaseSeries(string Id, bool IsReportOnly, JsonObject Json, IReadOnlyList<Days> Periods)
{
    public static CaseSeries Of(SplitMix64 random, string id, string cycle, bool reportOnly)
    {
        var json = new JsonObject { ["id"] = id };
        IReadOnlyList<Days> periods;
        if (cycle[0] == 'P')
        {
            var anchor = new DateOnly(2026, 1, random.Pick(1, 5, 31));
            json.Add("cycle", new JsonObject { ["every"] = cycle, ["anchor"] = anchor.ToString("yyyy-MM-dd", null) });
            periods = Row(anchor, int.Parse(cycle[1..^1], CultureInfo.InvariantCulture), cycle[^1], random.Between(-4, -1), random.Between(5, 8));
        }
        else
        {
            json.Add("cycle", cycle);
            int months = cycle switch { "month" => 1, "quarter" => 3, "half" => 6, "year" => 12, _ => 0 };
            periods = months == 0
                ? Visits(random)
                : Row(new DateOnly(2026, 1, 1), months, 'M', -random.Between(0, Math.Max(1, 4 / months)), random.Pick(4, 6, 7, 8));
        }

        if (reportOnly)
        {
            json.Add("reportOnly", true);
        }

        return new CaseSeries(id, reportOnly, json, periods);
    }

    private static List<Days> Row(DateOnly anchor, int length, char unit, int first, int count)
        => [.. Enumerable.Range(first, count).Select(i => new Days(Start(anchor, length * i, unit), Start(anchor, length * (i + 1), unit).AddDays(-1)))];

    private static DateOnly Start(DateOnly anchor, int units, char unit) => unit switch
    {
        'D' => anchor.AddDays(units),
        'W' => anchor.AddDays(7 * units),
        _ => anchor.AddMonths(units),
    };

    // Some share their first day, some their last, and some touch quarters and months.
    private static List<Days> Visits(SplitMix64 random)
    {
        HashSet<Days> visits = [];
        for (int i = random.Between(2, 6); i > 0; i--)
        {
            DateOnly first = random.Percent(40)
                ? new DateOnly(2026, random.Between(1, 9), 1)
                : new DateOnly(2025, 12, 1).AddDays(random.Between(0, 300));
            DateOnly last = random.Percent(40) ? first.AddMonths(1).AddDays(-first.Day) : first.AddDays(random.Pick(0, 0, 4, 20));
            visits.Add(new Days(first, last < first ? first : last));
        }

        return [.. visits.OrderBy(v => v.Last).ThenBy(v => v.First)];
    }
}
