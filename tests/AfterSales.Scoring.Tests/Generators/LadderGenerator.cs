using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Places a ladder or printed ranges, and consequences; steered, one cut lies at, just above or just below a total.</summary>
internal sealed class LadderGenerator(SplitMix64 random, PolicyDraft draft)
{
    private JsonObject Total => draft.Total!;

    // At least two grid steps between cuts, so that every grade keeps a total that a rounding can reach.
    private long Apart
    {
        get
        {
            GridRounding?[] roundings = [draft.TotalRounding, draft.LadderRounding];
            return Math.Max(draft.OutOf / 200, 2 * roundings.Max(r => r is null ? 1 : Micro.Floor(r.Step)));
        }
    }

    /// <summary>Adds a ladder to the policy.</summary>
    /// <param name="near">The total to steer for, before its rounding, or null.</param>
    /// <param name="reach">The greatest total that the policy can come to.</param>
    public void Add(Rational? near, Rational reach)
    {
        long top = TopOf(reach);
        List<long> cuts = DrawCuts(near, top);
        if (cuts.Count == 0)
        {
            // No room for a cut: without a ladder, nothing for a ladder to round.
            Total.Remove("ladderRounding");
            draft.LadderRounding = null;
            return;
        }

        // A ladder need not name every grade, but names them in their order.
        List<string> grades = [.. draft.Grades];
        while (grades.Count > cuts.Count + 1)
        {
            grades.RemoveAt(random.Between(0, grades.Count - 1));
        }

        if (random.Percent(20))
        {
            Total.Add("printedRanges", DrawPrintedRanges(grades, cuts, top));
        }
        else
        {
            Total.Add("ladder", DrawLadder(grades, cuts, top));
        }

        draft.Cuts.AddRange(cuts);

        AddConsequences();
    }

    private long TopOf(Rational reach)
    {
        if (draft.AcceptsOutside)
        {
            return Micro.Floor(Rational.Max(reach, Micro.Exact(draft.OutOf)));
        }

        Rational full = Rational.Min(Micro.Exact(draft.OutOf), reach);
        Rational rounded = draft.TotalRounding?.Apply(full) ?? full;
        return Micro.Floor(Rational.Min(full, draft.LadderRounding?.Apply(rounded) ?? rounded));
    }

    private List<long> DrawCuts(Rational? near, long top)
    {
        var cuts = new List<long>();
        if (near is { } total && Steered(total) is { } steered && IsIn(steered))
        {
            cuts.Add(steered);
        }

        for (int tries = 0; tries < 12 && cuts.Count < draft.Grades.Count - 1 && top > 0; tries++)
        {
            long grid = random.Pick(Micro.One, Micro.One, Micro.One / 2, Micro.One / 10, 100, 1);
            long cut = random.Between(random.Percent(80) ? top / 2 : 0, top) / grid * grid;
            if (IsIn(cut) && cuts.TrueForAll(c => Math.Abs(c - cut) >= Apart))
            {
                cuts.Add(cut);
            }
        }

        cuts.Sort((a, b) => b.CompareTo(a));
        return cuts;

        bool IsIn(long cut) => cut > 0 && cut <= top;
    }

    /// <summary>Puts a cut at the total, at its rounded value, or a millionth beside one of them.</summary>
    private long? Steered(Rational total)
    {
        Rational limit = new(1_000_000_000_000, 1);
        if (total.Sign <= 0 || total >= limit)
        {
            return null;
        }

        Rational rounded = draft.TotalRounding?.Apply(total) ?? total;
        Rational input = draft.LadderRounding?.Apply(rounded) ?? rounded;
        long beside = random.Pick(0, 0, 1, 1, -1);
        return Micro.Floor(random.Pick(total, input, input)) + beside;
    }

    private JsonArray DrawLadder(List<string> grades, List<long> cuts, long top)
    {
        var ladder = new JsonArray();
        string bound = "";
        for (int i = 0; i < cuts.Count; i++)
        {
            // Now and then two steps at one cut: one begins above it, the next one at it.
            bool same = bound == "above" && random.Percent(10);
            cuts[i] = same ? cuts[i - 1] : cuts[i];
            bound = !same && cuts[i] < top && random.Percent(35) ? "above" : "atLeast";
            ladder.Add(new JsonObject { ["grade"] = grades[i], [bound] = draft.Number(random, cuts[i]) });
        }

        ladder.Add(new JsonObject { ["grade"] = grades[^1], ["otherwise"] = true });
        return ladder;
    }

    private JsonObject DrawPrintedRanges(List<string> grades, List<long> cuts, long top)
    {
        var ranges = new JsonArray();
        string lower = "";
        for (int i = 0; i <= cuts.Count; i++)
        {
            var range = new JsonObject { ["grade"] = grades[i] };
            string upper = lower;
            if (i < cuts.Count)
            {
                lower = cuts[i] < top && random.Percent(35) ? "above" : "atLeast";
                range.Add(lower, draft.Number(random, cuts[i]));
            }
            else if (random.Percent(40) && !draft.AcceptsOutside)
            {
                range.Add("atLeast", 0);
            }

            if (i > 0)
            {
                AddUpperBound(range, cuts[i - 1], upper);
            }
            else if (random.Percent(40) && !draft.AcceptsOutside)
            {
                range.Add("atMost", Micro.Json(draft.OutOf));
            }

            ranges.Add(range);
        }

        return new JsonObject { ["gap"] = random.Pick("refer", "refuse"), ["ranges"] = ranges };
    }

    /// <summary>Ends a range where the better one begins, or leaves a gap: of one point of the scale, or as wide as a standard prints.</summary>
    private void AddUpperBound(JsonObject range, long better, string lowerOfBetter)
    {
        long gap = random.Pick(0, 1, 1, 2, Apart / 4, Apart / 4, Micro.One / 10);
        if (gap == 0 || gap > Apart / 4 || gap > better / 2)
        {
            range.Add(lowerOfBetter == "above" && random.Percent(70) ? "atMost" : "below", Micro.Json(better));
        }
        else
        {
            draft.Cuts.Add(better - gap);
            range.Add(random.Pick("atMost", "below"), Micro.Json(better - gap));
        }
    }

    private void AddConsequences()
    {
        if (!random.Percent(50))
        {
            return;
        }

        var consequences = new JsonArray();
        for (int i = random.Between(1, 3); i > 0; i--)
        {
            var consequence = new JsonObject { ["id"] = $"consequence{i}" };
            if (random.Percent(60))
            {
                consequence.Add("when", new JsonObject { ["grade"] = DrawCondition() });
            }

            consequence.Add("then", random.Percent(75) ? DrawMoney() : DrawOther());
            consequences.Add(consequence);
        }

        draft.Policy.Add("consequences", consequences);
    }

    private JsonObject DrawCondition()
    {
        string grade = random.Pick<string>([.. draft.Grades]);
        return random.Below(5) switch
        {
            0 => new JsonObject { ["is"] = grade },
            1 => new JsonObject { ["anyOf"] = new JsonArray(draft.Grades[0], draft.Grades[^1]) },
            2 => new JsonObject { ["atLeast"] = grade },
            3 => new JsonObject { ["atMost"] = grade },
            _ => new JsonObject { ["failing"] = DrawFailing() },
        };
    }

    /// <summary>Draws a value that some grade has: a condition that none meets is refused.</summary>
    private bool DrawFailing()
    {
        bool drawn = random.Percent(50);
        bool[] failing = [.. draft.Policy["grades"]!.AsArray().Select(g => g!["failing"]?.GetValue<bool>() ?? false)];
        return failing.Contains(drawn) ? drawn : !drawn;
    }

    private JsonObject DrawMoney()
    {
        long amount = random.Between(0, 5_000) * Micro.One;
        var byGrade = new JsonObject();
        foreach (string grade in draft.Grades)
        {
            byGrade.Add(grade, draft.Number(random, amount));
            amount -= random.Pick(500 * Micro.One, Micro.One / 100, random.Between(0, 1_000_000_000));
        }

        return new JsonObject
        {
            ["money"] = new JsonObject { ["currency"] = "CNY", ["against"] = "performanceBonus", ["byGrade"] = byGrade, ["nonMonotone"] = "drawn, with conditions of its own" },
        };
    }

    private JsonObject DrawOther() => random.Below(4) switch
    {
        0 => new JsonObject { ["honor"] = "Excellent employee" },
        1 => new JsonObject { ["all"] = new JsonArray(new JsonObject { ["training"] = new JsonObject() }, DrawMoney()) },
        2 => new JsonObject { ["warning"] = new JsonObject { ["forms"] = new JsonArray("oral", "written") } },
        _ => new JsonObject { ["improvementPlan"] = new JsonObject { ["text"] = "as agreed" } },
    };
}
