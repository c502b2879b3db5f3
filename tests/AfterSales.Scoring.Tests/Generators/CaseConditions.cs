using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws conditions of every kind, and the rules by which runs are walked and windows counted.</summary>
internal sealed class CaseConditions(SplitMix64 random, IReadOnlyList<string> series)
{
    public static readonly string[] Grades = ["excellent", "good", "pass", "fail"];

    private bool _hasConsecutive;

    /// <summary>Draws a <c>when</c>, or null for none.</summary>
    /// <param name="hasConsecutive">Whether it holds a <c>consecutive</c>.</param>
    public JsonObject? Draw(out bool hasConsecutive)
    {
        _hasConsecutive = false;
        JsonObject? when = random.Below(100) switch
        {
            < 10 => null,
            < 50 => Consecutive(alone: true),
            < 68 => new JsonObject { ["all"] = All(2) },
            _ => Other(2),
        };
        hasConsecutive = _hasConsecutive;
        return when;
    }

    /// <summary>Draws what <c>consecutive</c> and <c>escalate</c> share.</summary>
    public JsonObject Run()
    {
        var run = new JsonObject();
        Match(run);
        string[] several = [.. series.Where(_ => random.Percent(70))];
        run.Add("series", several.Length > 1 && random.Percent(35) ? new JsonArray([.. several.Select(s => (JsonNode)s)]) : Series());
        run.Add("missedPeriod", random.Pick("refer", "refer", "break", "skip"));
        run.Add("notEvaluated", random.Pick("refer", "refer", "break", "skip"));
        run.Add("roleChange", random.Pick("reset", "keep", "keep", "keepIfRemedy", "keepIfRemedy"));
        run.Add("policyChange", random.Pick("continues", "continues", "break", "refer"));
        if (random.Percent(20))
        {
            run.Add("maxGap", random.Pick("P1D", "P1M", "P3M", "P31D", "P92D", "P2W", "P1Y"));
        }

        AddRelative(run);
        return run;
    }

    /// <summary>Draws what <c>count</c> and <c>escalate</c> share.</summary>
    public JsonObject Window()
    {
        var window = new JsonObject();
        Match(window);
        window.Add("within", random.Pick("P1Y", "P6M", "P3M", "P90D", "P12W", "P2Y"));
        window.Add("series", Series());
        AddRelative(window);
        return window;
    }

    private JsonNode Series() => random.Percent(70) ? series[0] : random.Pick<string>([.. series]);

    private JsonArray All(int depth)
    {
        List<JsonNode> parts = [random.Percent(85) ? Consecutive(alone: false) : new JsonObject { ["all"] = All(depth - 1) }];
        for (int i = random.Between(0, 2); i > 0; i--)
        {
            parts.Insert(random.Between(0, parts.Count), Other(depth - 1));
        }

        return [.. parts];
    }

    private JsonObject Consecutive(bool alone)
    {
        _hasConsecutive = true;
        JsonObject run = Run();
        run.Add("count", random.Pick(2, 2, 2, 3, 3, 4));
        if (alone && random.Percent(35))
        {
            run.Add("evaluate", "anyRun");
        }
        else if (random.Percent(5))
        {
            run.Add("evaluate", "currentRun");
        }

        return new JsonObject { ["consecutive"] = run };
    }

    private JsonObject Other(int depth) => random.Below(depth > 0 ? 14 : 9) switch
    {
        < 3 => new JsonObject { ["grade"] = Grade() },
        < 5 => new JsonObject { ["total"] = Bounds(100) },
        < 7 => new JsonObject { ["criterion"] = Criterion() },
        < 9 => new JsonObject { ["count"] = Counted() },
        < 11 => new JsonObject { ["any"] = Others(depth - 1) },
        < 12 => new JsonObject { ["all"] = Others(depth - 1) },
        _ => new JsonObject { ["not"] = Other(depth - 1) },
    };

    private JsonArray Others(int depth) => [.. Enumerable.Range(0, random.Between(1, 3)).Select(_ => (JsonNode)Other(depth))];

    private JsonObject Counted()
    {
        JsonObject window = Window();
        window.Add("atLeast", random.Pick(1, 2, 2, 3));
        return window;
    }

    private JsonObject Grade() => random.Below(5) switch
    {
        0 => new JsonObject { ["is"] = random.Pick<string>(Grades) },
        1 => new JsonObject { ["anyOf"] = Some() },
        2 => new JsonObject { ["atLeast"] = random.Pick<string>(Grades) },
        3 => new JsonObject { ["atMost"] = random.Pick<string>(Grades) },
        _ => new JsonObject { ["failing"] = random.Percent(70) },
    };

    private JsonObject Criterion()
    {
        bool onPoints = random.Percent(40);
        string id = onPoints ? random.Pick("a", "b") : random.Pick("a", "b", "c");
        return new JsonObject { ["id"] = id, [onPoints ? "points" : "rating"] = Bounds(onPoints ? 60 : 100) };
    }

    // Around the values that are drawn, so that bounds are met exactly now and then.
    private JsonObject Bounds(int most)
    {
        var bounds = new JsonObject();
        int low = random.Pick(0, 30, 40, 50, 60, 70, 80);
        int high = low + random.Pick(5, 10, 20);
        int kind = random.Between(0, 2);
        if (kind != 1)
        {
            bounds.Add(random.Pick("atLeast", "above"), Math.Min(low, most - 1));
        }

        if (kind != 0)
        {
            bounds.Add(random.Pick("atMost", "below"), Math.Min(high, most));
        }

        return bounds;
    }

    private void Match(JsonObject rule)
    {
        if (random.Percent(75))
        {
            rule.Add("failing", true);
        }
        else
        {
            rule.Add("grades", Some());
        }
    }

    private JsonArray Some()
    {
        string[] some = [.. Grades.Where(g => random.Percent(g == "fail" ? 80 : 40))];
        return some.Length == 0 ? ["pass"] : [.. some.Select(g => (JsonNode)g)];
    }

    private void AddRelative(JsonObject rule)
    {
        if (random.Percent(25))
        {
            rule.Add("relative", "count");
        }
    }
}
