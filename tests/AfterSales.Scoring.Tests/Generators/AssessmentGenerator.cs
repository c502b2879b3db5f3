using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws an assessment for a policy: values as a rater gives them, states, and now and then what no rater should send.</summary>
internal sealed class AssessmentGenerator(SplitMix64 random, PolicyDraft draft)
{
    private readonly JsonObject _values = [];

    /// <summary>Draws an assessment.</summary>
    public JsonObject Draw()
    {
        int states = random.Pick(0, 0, 15, 40, 80);
        foreach (LeafDraft leaf in draft.Leaves)
        {
            _values[leaf.Id] = random.Percent(states)
                ? new JsonObject { ["state"] = random.Pick<string>(LeafGenerator.States) }
                : Number(leaf.Scale.Outside is "clamp" or "accept" && random.Percent(draft.IsPlain ? 25 : 8) ? BeyondScale(leaf.Scale) : leaf.Scale.Draw(random));
        }

        foreach ((string state, List<string> leaves) in draft.Collapsible.Where(_ => random.Percent(50)))
        {
            leaves.ForEach(id => _values[id] = new JsonObject { ["state"] = state });
        }

        foreach (PointsDraft item in draft.PointsItems)
        {
            if (random.Percent(75))
            {
                _values[item.Id] = Number(DrawPoints(item));
            }
        }

        (string period, string? series) = draft.Time;
        if (random.Percent(12))
        {
            Spoil(ref period, ref series);
        }

        var assessment = new JsonObject { ["subject"] = "E001", ["period"] = period };
        if (series is not null)
        {
            assessment.Add("series", series);
        }

        assessment.Add("values", _values);
        return assessment;
    }

    private void Spoil(ref string period, ref string? series)
    {
        switch (random.Below(12))
        {
            case 0:
                _values["unknown"] = 1;
                break;
            case 1:
                period = random.Pick("2026-01", "2026-H1", "2025", "2025-Q4", "2027-Q1", "2026-01-06/2026-01-07");
                break;
            case 2:
                series = random.Pick(null, "notes", "other", "nothing");
                break;
            case 3 when draft.PointsItems.Count > 0:
                _values[draft.PointsItems[0].Id] = DrawBadPoints(draft.PointsItems[0]);
                break;
            case 4 or 5 or 6:
                _values.Remove(random.Pick<LeafDraft>([.. draft.Leaves]).Id);
                break;
            default:
                LeafDraft leaf = random.Pick<LeafDraft>([.. draft.Leaves]);
                _values[leaf.Id] = DrawBadValue(leaf.Scale);
                break;
        }
    }

    private JsonNode? DrawBadValue(ScaleDraft scale) => random.Below(12) switch
    {
        0 or 1 => JsonNode.Parse("12.3456789"),
        2 => JsonNode.Parse(Micro.Text(scale.Max + 1)),
        3 => JsonNode.Parse(Micro.Text(scale.Min - 1)),
        4 or 5 => JsonNode.Parse(Micro.Text(Math.Min(scale.Min + (scale.Step / 2) + 1, scale.Max))),
        6 => JsonNode.Parse("1e12"),
        7 => JsonNode.Parse(random.Pick("-1E+15", "-1E+400")),
        8 => JsonNode.Parse("1e-7"),
        9 => JsonValue.Create("90"),
        10 => null,
        _ => JsonValue.Create(true),
    };

    private JsonNode? DrawBadPoints(PointsDraft item) => random.Below(5) switch
    {
        0 => JsonNode.Parse("-1"),
        1 => JsonNode.Parse(item.Each > 0 ? "1.5" : Micro.Text(item.UpTo + 1)),
        2 => JsonNode.Parse(item.Each > 0 ? "1000000001" : "0.0000001"),
        3 => new JsonObject { ["state"] = "missing" },
        _ => JsonValue.Create("1"),
    };

    private long DrawPoints(PointsDraft item) => item.Each > 0
        ? random.Pick(0, 1, 2, 3, 10, 1_000_000_000, random.Between(0, 300)) * Micro.One
        : random.Pick(0, item.UpTo, random.Between(0, item.UpTo), random.Between(0, item.UpTo) / Micro.One * Micro.One);

    private long BeyondScale(ScaleDraft scale)
    {
        const long limit = 999_999_999_999_999_999;
        long far = draft.IsPlain ? random.Between(1, 400) * Micro.One / 2 : random.Pick(1, Micro.One, scale.Step, (scale.Max - scale.Min) / 2, random.Between(1, 50_000_000));
        return random.Percent(50) ? Math.Min(scale.Max + far, limit) : Math.Max(scale.Min - far, -limit);
    }

    /// <summary>Writes a number, seldom otherwise than plainly: all these forms mean the same.</summary>
    private JsonNode Number(long micro)
    {
        string plain = Micro.Text(micro);
        return JsonNode.Parse(random.Below(40) switch
        {
            0 => plain.Contains('.', StringComparison.Ordinal) ? plain + "000000" : plain + ".0",
            1 => plain + "E+0",
            2 => plain + "e-0",
            3 => Micro.Text(micro) == "0" ? "-0" : $"{micro}e-6",
            _ => plain,
        })!;
    }
}
