using System.Globalization;
using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws a policy that the format document calls valid; its ladder is placed later, where the totals are.</summary>
internal sealed class PolicyGenerator(SplitMix64 random)
{
    private static readonly DateOnly Anchor = new(2026, 1, 5);

    private readonly PolicyDraft _draft = new();

    /// <summary>Draws a policy with that many rated criteria that have a weight.</summary>
    public PolicyDraft Draw(int leafCount)
    {
        JsonObject policy = _draft.Policy;
        policy.Add("format", 1);
        policy.Add("id", "drawn");
        policy.Add("version", "1.0.0");
        policy.Add("language", "en");
        policy.Add("title", "Drawn");
        DrawTime();
        DrawGrades();
        _draft.IsPlain = random.Percent(25);
        _draft.OutOf = _draft.IsPlain ? 100 * Micro.One : random.Below(10) switch
        {
            < 6 => 100 * Micro.One,
            6 => 10 * Micro.One,
            7 => 120_500_000,
            8 => random.Pick(Micro.One, 5 * Micro.One, 1000 * Micro.One),
            _ => random.Between(1, 999_999_999_999),
        };
        if (!random.Percent(5))
        {
            _draft.Total = [];
        }

        var leaves = new LeafGenerator(random, _draft);
        (JsonArray criteria, long units) = new CriteriaGenerator(random, _draft).DrawRoot(leafCount);
        policy.Add("criteria", criteria);
        leaves.AddUnscored(policy, 90, scale: null);
        policy.Add("total", _draft.Total is null ? "none" : DrawTotal(leaves, units));
        return _draft;
    }

    private void DrawTime()
    {
        var effective = new JsonObject { ["from"] = "2026-01-01" };
        if (random.Percent(50))
        {
            effective.Add("to", "2026-12-31");
        }

        (JsonNode cycle, string period) = DrawCycle();
        var series = new JsonArray(new JsonObject { ["id"] = "main", ["cycle"] = cycle });
        if (random.Percent(15))
        {
            series.Insert(random.Between(0, 1), new JsonObject { ["id"] = "notes", ["cycle"] = "adHoc", ["reportOnly"] = true });
        }

        bool several = random.Percent(10);
        if (several)
        {
            series.Add(new JsonObject { ["id"] = "other", ["cycle"] = "year" });
        }

        _draft.Policy.Add("effective", effective);
        _draft.Policy.Add("series", series);
        _draft.Time = (period, several || random.Percent(10) ? "main" : null);
    }

    private (JsonNode Cycle, string Period) DrawCycle()
    {
        int months = random.Between(0, 11);
        switch (random.Below(8))
        {
            case 0:
                return ("month", $"2026-{months + 1:00}");
            case 1:
                return ("half", $"2026-H{(months / 6) + 1}");
            case 2:
                return ("year", "2026");
            case 3:
                return ("adHoc", Days(Anchor.AddDays(months), Anchor.AddDays(months + random.Between(0, 100))));
            case 4:
                int length = random.Between(1, 6);
                char unit = random.Pick('D', 'W', 'M', 'Y');
                int count = random.Between(0, unit switch { 'Y' => 0, 'M' => 11 / length, _ => 8 }); // starts in 2026
                return (
                    new JsonObject { ["every"] = $"P{length}{unit}", ["anchor"] = Iso(Anchor) },
                    Days(Start(unit, count * length), Start(unit, (count + 1) * length).AddDays(-1)));
            default:
                return ("quarter", $"2026-Q{(months / 3) + 1}");
        }
    }

    private static DateOnly Start(char unit, int units) => unit switch
    {
        'D' => Anchor.AddDays(units),
        'W' => Anchor.AddDays(7 * units),
        'M' => Anchor.AddMonths(units),
        _ => Anchor.AddYears(units),
    };

    private static string Days(DateOnly first, DateOnly last) => $"{Iso(first)}/{Iso(last)}";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void DrawGrades()
    {
        var grades = new JsonArray();
        int count = random.Between(2, 6);
        int failing = random.Between(0, 2);
        for (int i = 0; i < count; i++)
        {
            string id = $"grade{(char)('A' + i)}";
            var grade = new JsonObject { ["id"] = id, ["title"] = new JsonObject { ["en"] = id, ["zh-CN"] = $"第{i + 1}等" } };
            if (i >= count - failing || random.Percent(5))
            {
                grade.Add("failing", i >= count - failing);
            }

            grades.Add(grade);
            _draft.Grades.Add(id);
        }

        _draft.Policy.Add("grades", grades);
    }

    private JsonObject DrawTotal(LeafGenerator leaves, long units)
    {
        JsonObject total = _draft.Total!;
        if (units > 0)
        {
            total.Add("weightsTotal", Micro.Json(units * 100));
        }
        else
        {
            total.Add("split", "equal");
        }

        total.Add("outOf", _draft.Number(random, _draft.OutOf));
        string? outside = _draft.IsPlain ? random.Pick("cap", "accept", "accept") : random.Pick(null, "refuse", "cap", "cap", "cap", "accept", "accept");
        if (outside is not null)
        {
            total.Add("outside", outside);
        }

        _draft.AcceptsOutside = outside == "accept";
        _draft.TotalRounding = leaves.DrawRounding(total, "rounding", 35);
        DrawPoints(total, "bonusPoints", "bonus");
        DrawPoints(total, "penaltyPoints", "penalty");
        return total;
    }

    private void DrawPoints(JsonObject total, string member, string prefix)
    {
        if (!random.Percent(20))
        {
            return;
        }

        var items = new JsonArray();
        for (int i = random.Between(1, 2); i > 0; i--)
        {
            long upTo = _draft.IsPlain ? random.Pick(5, 40, 150) * Micro.One : random.Percent(70) ? random.Between(1, 20) * Micro.One : random.Between(1, _draft.OutOf);
            long each = _draft.IsPlain ? Micro.One / 2 : random.Percent(50) ? random.Pick(Micro.One, Micro.One / 2, 2 * Micro.One, random.Between(1, 10 * Micro.One)) : 0;
            var item = new JsonObject { ["id"] = prefix + i, ["title"] = prefix };
            if (each > 0)
            {
                item.Add("each", _draft.Number(random, each));
            }

            item.Add("upTo", _draft.Number(random, upTo));
            item.Add("unreported", random.Pick("none", "none", "leaveIncomplete"));
            items.Add(item);
            _draft.PointsItems.Add(new PointsDraft(prefix + i, each, upTo));
        }

        total.Add(member, items);
    }
}
