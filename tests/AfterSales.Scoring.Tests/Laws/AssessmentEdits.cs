using System.Text.Json;
using System.Text.Json.Nodes;
using AfterSales.Scoring.Tests.Generators;

namespace AfterSales.Scoring.Tests.Laws;

/// <summary>Changes to one value of an assessment.</summary>
internal static class AssessmentEdits
{
    /// <summary>Gives every criterion that has a plain value its best one, one criterion after another.</summary>
    public static IEnumerable<string> Improve(GeneratedPair pair)
    {
        foreach ((string id, JsonObject rating) in Ratings(pair))
        {
            if (ValueOf(pair, id) is { } value && rating["max"] is JsonValue best && value <= Micro.Read(best))
            {
                JsonObject better = Parse(pair.AssessmentJson);
                better["values"]!.AsObject()[id] = best.DeepClone();
                yield return better.ToJsonString();
            }
        }
    }

    /// <summary>Forgets the value of every criterion that has one on its scale, one criterion after another.</summary>
    public static IEnumerable<string> Forget(GeneratedPair pair)
    {
        foreach ((string id, JsonObject rating) in Ratings(pair))
        {
            if (ValueOf(pair, id) is { } value
                && rating["max"] is JsonValue max && rating["min"] is JsonValue min
                && value >= Micro.Read(min) && value <= Micro.Read(max))
            {
                JsonObject shorter = Parse(pair.AssessmentJson);
                shorter["values"]!.AsObject().Remove(id);
                yield return shorter.ToJsonString();
            }
        }
    }

    private static long? ValueOf(GeneratedPair pair, string id)
        => Parse(pair.AssessmentJson)["values"]![id] is JsonValue value && value.GetValueKind() == JsonValueKind.Number
            ? Micro.Read(value)
            : null;

    private static IEnumerable<(string Id, JsonObject Rating)> Ratings(GeneratedPair pair) => Ratings(Parse(pair.PolicyJson));

    private static IEnumerable<(string Id, JsonObject Rating)> Ratings(JsonObject owner)
    {
        foreach (JsonObject criterion in owner["criteria"]!.AsArray().Select(c => c!.AsObject()))
        {
            if (criterion["rating"] is JsonObject rating)
            {
                if (!criterion.ContainsKey("reportOnly"))
                {
                    yield return (criterion["id"]!.GetValue<string>(), rating);
                }
            }
            else
            {
                foreach ((string Id, JsonObject Rating) inner in Ratings(criterion))
                {
                    yield return inner;
                }
            }
        }
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
