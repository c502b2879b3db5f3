using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws measures and requirements of every kind.</summary>
internal sealed class CaseMeasures(SplitMix64 random, CaseConditions conditions)
{
    public static readonly string[] Roles = ["head", "hr", "union"];
    public static readonly string[] EvidenceKinds = ["training", "talk", "warningLetter", "transfer"];

    /// <summary>Draws a <c>then</c>.</summary>
    /// <param name="names">The kinds of measure that it holds.</param>
    public JsonObject Then(List<string> names) => random.Below(100) switch
    {
        < 15 => new JsonObject { ["escalate"] = Escalate(names) },
        < 30 => new JsonObject { ["all"] = Some(names, 1, 3, choices: true) },
        _ => One(names, choices: true),
    };

    public JsonArray Requirements(bool hasConsecutive, bool needsApproval)
    {
        JsonArray requirements = [];
        for (int i = random.Pick(0, 0, 0, 1, 1, 2); i > 0; i--)
        {
            requirements.Add(Requirement(hasConsecutive));
        }

        if (needsApproval)
        {
            requirements.Insert(random.Between(0, requirements.Count), Approval());
        }

        return requirements;
    }

    private JsonObject Escalate(List<string> names)
    {
        var by = random.Percent(60)
            ? new JsonObject { ["consecutive"] = conditions.Run() }
            : new JsonObject { ["count"] = conditions.Window() };
        return new JsonObject { ["by"] = by, ["steps"] = Some(names, 2, 4, choices: true) };
    }

    private JsonArray Some(List<string> names, int least, int most, bool choices)
        => [.. Enumerable.Range(0, random.Between(least, most)).Select(_ => (JsonNode)One(names, choices))];

    private JsonObject One(List<string> names, bool choices)
    {
        JsonObject one = random.Below(choices ? 20 : 15) switch
        {
            < 6 => new JsonObject { ["money"] = Money() },
            6 => new JsonObject { [random.Pick("honor", "award", "commendation")] = "well done" },
            7 => new JsonObject { ["warning"] = new JsonObject { ["forms"] = random.Percent(50) ? new JsonArray("written") : new JsonArray("oral", "written") } },
            8 => new JsonObject { ["demotion"] = random.Percent(50) ? [] : new JsonObject { ["with"] = "retraining" } },
            9 => new JsonObject { ["custom"] = new JsonObject { ["kind"] = random.Pick("visit", "talk"), ["text"] = "as told" } },
            < 15 => new JsonObject
            {
                [random.Pick("basePayIncrease", "promotionEligibility", "training", "coaching", "improvementPlan", "transfer")] =
                    random.Percent(80) ? [] : new JsonObject { ["text"] = "so" },
            },
            < 18 => new JsonObject { ["termination"] = new JsonObject() },
            _ => new JsonObject { ["chooseOne"] = new JsonObject { ["by"] = random.Pick<string>(Roles), ["from"] = Some(names, 2, 3, choices: false) } },
        };
        names.Add(one.First().Key);
        return one;
    }

    private JsonObject Money()
    {
        var money = new JsonObject
        {
            ["currency"] = random.Percent(85) ? "CNY" : "EUR",
            ["against"] = random.Percent(80) ? "bonus" : "salary",
            ["nonMonotone"] = "drawn",
        };
        bool percent = false;
        switch (random.Below(10))
        {
            case < 3:
                money.Add("byGrade", ByGrade(["-500", "-200.5", "-200.5", "0", "0", "100", "250.25"]));
                break;
            case < 6:
                money.Add("amount", JsonNode.Parse(random.Pick("-400", "-400", "-150.5", "0", "80", "120.000001")));
                break;
            default:
                percent = true;
                var share = new JsonObject { ["of"] = random.Percent(80) ? "bonus" : "salary" };
                if (random.Percent(50))
                {
                    share.Add("value", JsonNode.Parse(random.Pick("-50", "-12.5", "0", "10", "33.333333")));
                }
                else
                {
                    share.Add("byGrade", ByGrade(["-100", "-33.3", "0", "10"]));
                }

                money.Add("percent", share);
                break;
        }

        Trim(money, percent);
        return money;
    }

    private void Trim(JsonObject money, bool percent)
    {
        bool prorated = random.Percent(30);
        if (prorated)
        {
            money.Add("prorate", "days");
        }

        if ((percent || prorated) && random.Percent(50))
        {
            string mode = random.Pick(
                "towardZero", "awayFromZero", "floor", "ceiling", "halfAwayFromZero", "halfTowardZero", "halfUp", "halfDown", "halfEven");
            money.Add("rounding", new JsonObject { ["decimals"] = random.Between(0, 2), ["mode"] = mode });
        }

        if (random.Percent(65))
        {
            money.Add("floor", random.Pick(0, 50, 250));
        }

        if (random.Percent(25))
        {
            money.Add("cap", random.Pick(60, 150));
        }
    }

    private JsonObject ByGrade(string[] amounts)
        => new(CaseConditions.Grades.Select(g => KeyValuePair.Create(g, JsonNode.Parse(random.Pick<string>(amounts)))));

    private JsonObject Requirement(bool hasConsecutive) => random.Below(10) switch
    {
        < 4 => Evidence(hasConsecutive),
        4 => Approval(),
        < 7 => Notice(),
        7 => new JsonObject { ["adoption"] = new JsonObject() },
        _ => new JsonObject { ["notProtected"] = new JsonObject() },
    };

    private JsonObject Approval() => new() { ["approval"] = new JsonObject { ["by"] = random.Pick<string>(Roles) } };

    private JsonObject Notice()
    {
        var notice = new JsonObject { ["kind"] = random.Pick<string>(EvidenceKinds) };
        if (random.Percent(60))
        {
            notice.Add("lead", random.Pick("P30D", "P1M", "P1W"));
        }

        return new JsonObject { ["notice"] = notice };
    }

    private JsonObject Evidence(bool hasConsecutive)
    {
        var evidence = random.Percent(70)
            ? new JsonObject { ["kind"] = random.Pick<string>(EvidenceKinds) }
            : new JsonObject { ["anyOf"] = new JsonArray("training", "talk") };
        foreach (string bound in (string[])["completedAfter", "before"])
        {
            if (random.Percent(45))
            {
                evidence.Add(bound, hasConsecutive ? random.Pick("firstOfRun", "lastOfRun", "period") : "period");
            }
        }

        if (random.Percent(35))
        {
            evidence.Add("by", random.Pick<string>(Roles));
        }

        return new JsonObject { ["evidence"] = evidence };
    }
}
