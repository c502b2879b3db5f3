using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Tests.Generators;

namespace AfterSales.Scoring.Tests.Laws;

/// <summary>Changes to a policy that must change no result; null where the policy leaves no room for one.</summary>
internal static class PolicyEdits
{
    /// <summary>Turns round the order of every array of criteria.</summary>
    public static string? PermuteSiblings(GeneratedPair pair)
    {
        // Weights that a parameter gives go by position.
        JsonObject policy = Parse(pair.PolicyJson);
        if (GivesWeightsByParameter(policy))
        {
            return null;
        }

        foreach (JsonArray criteria in Arrays(policy).ToList())
        {
            List<JsonNode?> turned = [.. criteria.Reverse()];
            criteria.Clear();
            turned.ForEach(criteria.Add);
        }

        return policy.ToJsonString();
    }

    /// <summary>Triples the weights inside the groups that say what theirs add up to.</summary>
    public static string? ScaleGroups(GeneratedPair pair)
    {
        JsonObject policy = Parse(pair.PolicyJson);
        if (GivesWeightsByParameter(policy))
        {
            return null;
        }

        bool changed = false;
        foreach (JsonObject group in Groups(policy).Where(g => g.ContainsKey("weightsTotal")).ToList())
        {
            Triple(group, "weightsTotal");
            foreach (JsonNode? child in group["criteria"]!.AsArray())
            {
                Triple(child!.AsObject(), "weight");
            }

            changed = true;
        }

        return changed ? policy.ToJsonString() : null;
    }

    /// <summary>Puts the first criterion of the top level that has no rules of its own into a group of its own.</summary>
    /// <remarks>A criterion's own rule for a state would not be the rule of the group that it leaves empty.</remarks>
    public static string? WrapOne(GeneratedPair pair)
    {
        JsonObject policy = Parse(pair.PolicyJson);
        JsonArray criteria = policy["criteria"]!.AsArray();
        int index = criteria.ToList().FindIndex(c => IsPlain(c!.AsObject()));
        if (index < 0 || GivesWeightsByParameter(policy))
        {
            return null;
        }

        var child = (JsonObject)criteria[index]!.DeepClone();
        var group = new JsonObject { ["id"] = "wrapper", ["title"] = "wrapper" };
        if (policy["total"] is JsonObject)
        {
            group.Add("split", "equal");
        }

        if (child.Remove("weight", out JsonNode? weight))
        {
            group.Add("weight", weight);
        }

        group.Add("criteria", new JsonArray(child));
        criteria[index] = group;
        return policy.ToJsonString();
    }

    /// <summary>Gets the ids of the scored criteria of the top level.</summary>
    public static IEnumerable<string> TopLevel(GeneratedPair pair)
        => Parse(pair.PolicyJson)["criteria"]!.AsArray().Where(c => c!["reportOnly"] is null).Select(c => c!["id"]!.GetValue<string>());

    /// <summary>Gets the declared total of section 1.1, or null for a policy without a total.</summary>
    public static Rational? DeclaredTotal(GeneratedPair pair)
    {
        JsonObject? total = Parse(pair.PolicyJson)["total"] as JsonObject;
        JsonNode? declared = total?["weightsTotal"] ?? total?["outOf"];
        return declared is JsonObject parameter
            ? Rational.Parse(Parse(pair.ParametersJson!)[parameter["param"]!.GetValue<string>()]!.ToJsonString())
            : declared is null ? null : Rational.Parse(declared.ToJsonString());
    }

    private static bool IsPlain(JsonObject criterion)
        => !criterion.ContainsKey("unscored") && !criterion.ContainsKey("reportOnly") && criterion["weight"]?.ToJsonString() != "0";

    private static void Triple(JsonObject owner, string member)
    {
        if (owner[member] is { } number)
        {
            owner[member] = Micro.Json(3 * Micro.Read(number));
        }
    }

    private static bool GivesWeightsByParameter(JsonObject policy)
        => policy["parameters"] is JsonArray parameters && parameters.Any(p => p!["type"]!.GetValue<string>() == "weights");

    private static IEnumerable<JsonArray> Arrays(JsonObject owner)
    {
        if (owner["criteria"] is JsonArray criteria)
        {
            yield return criteria;
            foreach (JsonArray inner in criteria.SelectMany(c => Arrays(c!.AsObject())))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<JsonObject> Groups(JsonObject policy)
        => Arrays(policy).SelectMany(a => a).Select(c => c!.AsObject()).Where(c => c.ContainsKey("criteria"));

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
