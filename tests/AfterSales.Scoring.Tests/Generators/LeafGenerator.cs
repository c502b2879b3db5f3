using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws rated criteria, and the members that groups have as well: rounding and rules for states.</summary>
internal sealed class LeafGenerator(SplitMix64 random, PolicyDraft draft)
{
    private static readonly string[] Modes =
    [
        "towardZero", "awayFromZero", "floor", "ceiling", "halfAwayFromZero", "halfTowardZero", "halfUp", "halfDown", "halfEven",
    ];

    private int _ids;

    /// <summary>Gets the states of section 3.</summary>
    public static string[] States { get; } = ["notApplicable", "notObserved", "excused", "missing", "refused"];

    /// <summary>Gets the rules of section 3, those more often that change weights.</summary>
    public static string[] Rules { get; } =
    [
        "spreadToSiblings", "spreadToSiblings", "spreadToSiblings", "spreadToAll", "spreadToAll", "spreadToAll",
        "countAsZero", "countAsFull", "leaveIncomplete", "leaveUngraded",
    ];

    /// <summary>Makes an id that no other has; now and then of the greatest length.</summary>
    public string NextId(string prefix)
    {
        string id = $"{prefix}{++_ids}";
        return random.Percent(1) ? id + new string('Z', 64 - id.Length) : id;
    }

    /// <summary>Draws a rated criterion: <c>weighted</c>, <c>weightless</c> (and so critical) or <c>reportOnly</c>.</summary>
    public JsonObject Draw(string kind)
    {
        string id = NextId("c");
        ScaleDraft scale = DrawScale();
        draft.Leaves.Add(new LeafDraft(id, scale));
        var rating = new JsonObject { ["min"] = draft.Number(random, scale.Min), ["max"] = draft.Number(random, scale.Max) };
        if (scale.Step > 0)
        {
            rating.Add("step", Micro.Json(scale.Step));
        }

        if (scale.Outside is not null)
        {
            rating.Add("outside", scale.Outside);
        }

        var leaf = new JsonObject { ["id"] = id, ["title"] = id, ["rating"] = rating };
        if (kind == "reportOnly")
        {
            leaf.Add("reportOnly", true);
            return leaf;
        }

        if (draft.Total is not null && (kind == "weightless" || random.Percent(8)))
        {
            leaf.Add("critical", DrawCritical(scale));
        }

        if (kind == "weighted" && draft.Total is not null)
        {
            AddRounding(leaf);
        }

        AddUnscored(leaf, 20, scale);
        return leaf;
    }

    /// <summary>Adds rounding to one criterion in ten.</summary>
    public void AddRounding(JsonObject criterion) => draft.RoundsNodes |= DrawRounding(criterion, "rounding", 9) is not null;

    /// <summary>Adds a rounding of 0 to 3 decimals in any mode, or <c>"none"</c>, or nothing.</summary>
    public GridRounding? DrawRounding(JsonObject owner, string member, int percent)
    {
        if (random.Percent(draft.IsPlain ? percent * 2 : percent))
        {
            var rounding = new GridRounding(draft.IsPlain ? random.Pick(0, 0, 0, 1) : random.Pick(0, 0, 1, 1, 2, 3), random.Pick<string>(Modes));
            owner.Add(member, new JsonObject { ["decimals"] = rounding.Decimals, ["mode"] = rounding.Mode });
            return rounding;
        }

        if (random.Percent(2))
        {
            owner.Add(member, "none");
        }

        return null;
    }

    /// <summary>Adds rules for some states.</summary>
    public void AddUnscored(JsonObject owner, int percent, ScaleDraft? scale)
    {
        if (!random.Percent(percent))
        {
            return;
        }

        var rules = new JsonObject();
        foreach (string state in States)
        {
            if (random.Percent(scale is null && percent > 50 ? 85 : 50))
            {
                rules.Add(state, scale is not null && random.Percent(15)
                    ? new JsonObject { ["value"] = draft.Number(random, scale.Draw(random)) }
                    : random.Pick<string>(Rules));
            }
        }

        owner.Add("unscored", rules);
    }

    private JsonObject DrawCritical(ScaleDraft scale)
    {
        // Between the ends, so that the bound can be both hit and missed.
        long bound = random.Between(scale.Min + 1, scale.Max - 1);
        if (random.Percent(60))
        {
            bound = Math.Clamp(scale.Draw(random), scale.Min + 1, scale.Max - 1);
        }

        JsonObject then = draft.Grades.Count > 1 && random.Percent(50)
            ? new JsonObject { ["gradeAtMost"] = draft.Grades[random.Between(1, draft.Grades.Count - 1)] }
            : new JsonObject { ["totalAtMost"] = draft.Number(random, random.Between(0, draft.OutOf - 1)) };
        return new JsonObject { [random.Pick("below", "atMost")] = draft.Number(random, bound), ["then"] = then };
    }

    private ScaleDraft DrawScale()
    {
        const long one = Micro.One;
        if (draft.IsPlain)
        {
            return new ScaleDraft(0, random.Pick(100, 100, 10) * one, one / 2, random.Pick(null, "clamp", "accept", "accept"));
        }

        (long Min, long Max, long[] Steps) drawn = random.Below(24) switch
        {
            < 10 => (0, 100 * one, new long[] { 0, 0, 0, 0, one, one / 2 }),
            < 12 => (1 * one, 5 * one, new long[] { 0, one, one / 2, one / 10 }),
            < 14 => (0, 7 * one, new long[] { 0, one }),
            14 => (-3 * one, 11 * one, new long[] { 0, one, 2 * one }),
            15 => (0, 9_999_991 * one, new long[] { 0, one }),
            16 => (one / 2, 19 * one / 4, new long[] { 0, one / 4 }),
            17 => (0, 10 * one, new long[] { 0, one, one / 2 }),
            18 => (0, one, new long[] { 0, one, one / 1000 }),
            19 => (-3 * one / 2, 3 * one / 2, new long[] { 0, one / 2 }),
            20 => (0, 7, new long[] { 0, 1 }),
            21 => (-999_999_999_999_999_999, 999_999_999_999_999_999, new long[] { 0 }),
            22 => (60 * one, 100 * one, new long[] { 0, one }),
            _ => (123_456_789, 987_654_321_987, new long[] { 0, 2 }),
        };
        return new ScaleDraft(drawn.Min, drawn.Max, random.Pick<long>(drawn.Steps), random.Pick(null, null, "refuse", "clamp", "accept"));
    }
}
