using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>A policy in the making, with what the assessment and the ladder have to know about it.</summary>
internal sealed class PolicyDraft
{
    /// <summary>Gets the policy.</summary>
    public JsonObject Policy { get; } = [];

    /// <summary>Gets the values of its parameters.</summary>
    public JsonObject ParameterValues { get; } = [];

    /// <summary>Gets the rated criteria, those that are reportOnly included.</summary>
    public List<LeafDraft> Leaves { get; } = [];

    /// <summary>Gets the ids of the groups.</summary>
    public List<string> Groups { get; } = [];

    /// <summary>Gets the items of bonus and penalty points.</summary>
    public List<PointsDraft> PointsItems { get; } = [];

    /// <summary>Gets the grades, best first.</summary>
    public List<string> Grades { get; } = [];

    /// <summary>Gets the total, or null for <c>"none"</c>.</summary>
    public JsonObject? Total { get; set; }

    /// <summary>Gets full marks, in millionths.</summary>
    public long OutOf { get; set; }

    public GridRounding? TotalRounding { get; set; }

    public GridRounding? LadderRounding { get; set; }

    /// <summary>Gets whether the numbers are round ones, so that totals fall on midpoints, on either side of zero.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Gets the groups that are meant to be left empty: a state, and the criteria that it takes out.</summary>
    public List<(string State, List<string> Leaves)> Collapsible { get; } = [];

    /// <summary>Gets whether a criterion or group rounds, so that full marks may be out of reach.</summary>
    public bool RoundsNodes { get; set; }

    /// <summary>Gets whether a total may lie outside 0 to full marks.</summary>
    public bool AcceptsOutside { get; set; }

    /// <summary>Gets a period that fits, and the name of its series where the assessment must give one.</summary>
    public (string Period, string? Series) Time { get; set; }

    /// <summary>Gets every cut or bound of the ladder, in millionths.</summary>
    public List<long> Cuts { get; } = [];

    /// <summary>Writes a number, now and then by way of a parameter.</summary>
    public JsonNode Number(SplitMix64 random, long micro)
    {
        if (!random.Percent(1))
        {
            return Micro.Json(micro);
        }

        string id = $"p{ParameterValues.Count + 1}";
        Declare(new JsonObject { ["id"] = id, ["type"] = "number" }, Micro.Json(micro));
        return new JsonObject { ["param"] = id };
    }

    /// <summary>Declares a parameter and gives it its value.</summary>
    public void Declare(JsonObject parameter, JsonNode value)
    {
        if (Policy["parameters"] is not JsonArray parameters)
        {
            Policy["parameters"] = parameters = [];
        }

        ParameterValues.Add(parameter["id"]!.GetValue<string>(), value);
        parameters.Add(parameter);
    }
}

/// <summary>A rated criterion; numbers are millionths.</summary>
internal sealed record LeafDraft(string Id, ScaleDraft Scale);

/// <summary>A scale; numbers are millionths, and a step of 0 is none.</summary>
internal sealed record ScaleDraft(long Min, long Max, long Step, string? Outside)
{
    /// <summary>Draws a value on the scale and its step: an end, the middle, or anything between, of 0 to 6 decimals.</summary>
    public long Draw(SplitMix64 random)
    {
        long grid = Step > 0 ? Step : random.Pick(Micro.One, Micro.One, 500_000, 100_000, 10_000, 1_000, 100, 10, 1);
        long steps = (Max - Min) / grid;
        return random.Below(12) switch
        {
            0 => Min,
            1 => Step > 0 ? Min + (steps * Step) : Max,
            2 => Min + (steps / 2 * grid),
            3 or 4 or 5 => Min + (random.Between(steps / 2, steps) * grid),
            _ => Min + (random.Between(0, steps) * grid),
        };
    }
}

/// <summary>An item of bonus or penalty points; numbers are millionths, and an <see cref="Each"/> of 0 is none.</summary>
internal sealed record PointsDraft(string Id, long Each, long UpTo);
