using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws the tree of criteria: its shape, its weights, and what each criterion declares.</summary>
internal sealed class CriteriaGenerator(SplitMix64 random, PolicyDraft draft)
{
    private const int Deepest = 4;

    // Weights have four digits after the point: a unit is one ten-thousandth.
    private const long Unit = 10_000;
    private const long MostUnits = 999_999 * Unit;

    private readonly LeafGenerator _leaves = new(random, draft);

    /// <summary>Draws the criteria of the top level and returns the sum of their weights in units, or 0 where they split equally.</summary>
    public (JsonArray Criteria, long Units) DrawRoot(int leafCount)
    {
        // Without a total there are no weights; split or not, an equal part is never written down.
        if (draft.Total is null || random.Percent(15))
        {
            return (DrawChildren(leafCount, 1, 0, Micro.Exact(draft.OutOf), "/criteria"), 0);
        }

        long units = draft.IsPlain ? 100 * Unit : random.Below(10) switch
        {
            0 or 1 or 2 or 3 or 4 => 100 * Unit,
            5 => 90 * Unit,
            6 => 1 * Unit,
            7 => 30 * Unit,
            8 => random.Between(1_000, 10_000_000),
            _ => random.Between(1, 999_999) * Unit,
        };
        return (DrawChildren(leafCount, 1, units, new Rational(units, Unit), "/criteria"), units);
    }

    /// <summary>Draws the children of a group; their weights add up to <paramref name="units"/>, or they split equally where it is 0.</summary>
    private JsonArray DrawChildren(int leafCount, int level, long units, Rational nominal, string pointer)
    {
        int[] counts = DrawShape(leafCount, level);
        long[] parts = units > 0 ? Compose(units, counts.Length) : [];
        var children = new List<(int Leaves, long Units, string Kind)>();
        for (int i = 0; i < counts.Length; i++)
        {
            children.Add((counts[i], units > 0 ? parts[i] : 0, "weighted"));
        }

        if (units > 0 && draft.Total is not null && random.Percent(4))
        {
            children.Insert(random.Between(0, children.Count), (1, 0, "weightless"));
        }

        if (random.Percent(5))
        {
            children.Insert(random.Between(0, children.Count), (1, 0, "reportOnly"));
        }

        bool byParameter = units > 0 && random.Percent(3);
        var array = new JsonArray();
        var weights = new JsonObject();
        for (int index = 0; index < children.Count; index++)
        {
            (int leaves, long part, string kind) = children[index];
            Rational childNominal = units > 0 ? nominal * new Rational(part, units) : nominal / counts.Length;
            JsonObject child = kind != "weighted" ? _leaves.Draw(kind)
                : leaves > 1 || (level < Deepest && random.Percent(20)) ? DrawGroup(leaves, level, childNominal, $"{pointer}/{index}")
                : _leaves.Draw(kind);
            if (units > 0 && kind != "reportOnly")
            {
                JsonNode weight = Micro.Json(part * (Micro.One / Unit));
                if (byParameter)
                {
                    weights.Add(child["id"]!.GetValue<string>(), weight);
                }
                else
                {
                    child.Add("weight", weight);
                }
            }

            array.Add(child);
        }

        if (byParameter)
        {
            DeclareWeights(weights, units, pointer);
        }

        return array;
    }

    private JsonObject DrawGroup(int leafCount, int level, Rational nominal, string pointer)
    {
        string id = _leaves.NextId("g");
        var group = new JsonObject { ["id"] = id, ["title"] = id };
        draft.Groups.Add(id);
        Rational inUnits = nominal * new Rational(Unit, 1);
        bool writable = inUnits.IsWhole && inUnits >= new Rational(leafCount, 1) && inUnits <= new Rational(MostUnits, 1);
        int form = random.Between(0, 9);
        long units = 0;
        if (draft.Total is null)
        {
            // Nothing to write: no weights.
        }
        else if (form < 5 && writable)
        {
            units = (long)inUnits.Numerator;
        }
        else if (form < 8)
        {
            units = random.Pick(100 * Unit, 100 * Unit, 10 * Unit, 3 * Unit, 7 * Unit, 1 * Unit, random.Between(100, 100_000));
            group.Add("weightsTotal", Micro.Json(units * (Micro.One / Unit)));
        }
        else
        {
            group.Add("split", "equal");
        }

        group.Add("criteria", DrawChildren(leafCount, level + 1, units, nominal, $"{pointer}/criteria"));
        if (draft.Total is not null)
        {
            _leaves.AddRounding(group);
        }

        _leaves.AddUnscored(group, 20, scale: null);
        if (random.Percent(10))
        {
            MakeCollapsible(group);
        }

        return group;
    }

    /// <summary>Lets one state take out every child, so that the group takes on the state itself (section 4.3).</summary>
    private void MakeCollapsible(JsonObject group)
    {
        List<JsonObject> children = [.. group["criteria"]!.AsArray().Select(c => c!.AsObject()).Where(c => !c.ContainsKey("reportOnly"))];
        if (children.Exists(c => c.ContainsKey("criteria")))
        {
            return;
        }

        string state = random.Pick<string>(LeafGenerator.States);
        foreach (JsonObject child in children)
        {
            child["unscored"] = new JsonObject { [state] = random.Percent(85) ? "spreadToSiblings" : "spreadToAll" };
        }

        group["unscored"] = new JsonObject { [state] = random.Pick<string>(LeafGenerator.Rules) };
        draft.Collapsible.Add((state, [.. children.Select(c => c["id"]!.GetValue<string>())]));
    }

    /// <summary>Deals out the leaves to the children: a flat list, or groups of some.</summary>
    private int[] DrawShape(int leafCount, int level)
    {
        if (level == Deepest || leafCount == 1 || (level == 1 && random.Percent(35)))
        {
            return [.. Enumerable.Repeat(1, leafCount)];
        }

        int[] counts = [.. Enumerable.Repeat(1, random.Between(1, Math.Min(leafCount, 5)))];
        for (int left = leafCount - counts.Length; left > 0; left--)
        {
            counts[random.Below(counts.Length)]++;
        }

        return counts;
    }

    /// <summary>Cuts a sum into parts above 0 that add up to it, on a grid that is as coarse as it may be.</summary>
    private long[] Compose(long units, int count)
    {
        long grid = draft.IsPlain ? 10 * Unit : random.Pick(10 * Unit, 5 * Unit, Unit, Unit, Unit / 2, Unit / 4, 100, 1);
        while (grid > 1 && (units % grid != 0 || units / grid < count))
        {
            grid = grid >= 10 ? grid / 10 : 1;
        }

        long left = units / grid;
        var parts = new long[count];
        for (int i = 0; i < count; i++)
        {
            int others = count - i - 1;
            parts[i] = others == 0 ? left : random.Between(1, Math.Min(left - others, Math.Max(1, 2 * left / (others + 1))));
            left -= parts[i];
            parts[i] *= grid;
        }

        return parts;
    }

    private void DeclareWeights(JsonObject weights, long units, string pointer)
    {
        var parameter = new JsonObject
        {
            ["id"] = $"p{draft.ParameterValues.Count + 1}",
            ["type"] = "weights",
            ["of"] = pointer,
            ["total"] = Micro.Json(units * (Micro.One / Unit)),
        };
        draft.Declare(parameter, random.Percent(50)
            ? weights
            : new JsonArray([.. weights.Select(w => w.Value!.DeepClone())]));
    }
}
