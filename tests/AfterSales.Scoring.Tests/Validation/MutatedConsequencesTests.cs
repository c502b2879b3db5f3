using System.Text.Json.Nodes;
using AfterSales.Scoring.Tests.Conformance;

namespace AfterSales.Scoring.Tests.Validation;

/// <summary>Whatever stands in the place of any part of the consequences, the policy loads or says why it doesn't.</summary>
public sealed class MutatedConsequencesTests
{
    private static readonly string[] Others = ["null", "true", "0", "-1", "\"x\"", "\"fail\"", "[]", "{}", "[ {} ]", "{ \"x\": 1 }"];

    private static readonly string Policy = ConformanceCase.Open("consequences-of-every-kind").Policy.Text!;

    [Fact]
    public void No_part_breaks_the_reader_and_no_mistake_is_told_many_times()
    {
        JsonNode[] places = [.. Inside(JsonNode.Parse(Policy)!["consequences"]!).Skip(1)];
        int refused = 0;
        foreach (string path in places.Select(p => p.GetPath()))
        {
            foreach (string other in Others.Prepend(""))
            {
                JsonNode changed = JsonNode.Parse(Policy)!;
                JsonNode place = Inside(changed).First(n => n.GetPath() == path);
                Replace(place, other);
                Diagnosed<ScoringEngine> load = ScoringEngine.Load(PolicySource.FromJson(changed.ToJsonString()));

                Assert.Equal(load.HasValue, load.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error));
                Assert.True(load.Diagnostics.Count <= 8, $"{path} as {other}: {string.Join("; ", load.Diagnostics.Select(d => d.Code + " " + d.Message))}");
                refused += load.HasValue ? 0 : 1;
            }
        }

        Assert.True(places.Length > 140, $"only {places.Length} places");
        Assert.True(refused > places.Length * 7, $"only {refused} were refused");
    }

    private static void Replace(JsonNode place, string other)
    {
        switch (place.Parent)
        {
            case JsonObject map when other.Length == 0:
                map.Remove(place.GetPropertyName());
                break;
            case JsonArray list when other.Length == 0:
                list.Remove(place);
                break;
            case JsonObject map:
                map[place.GetPropertyName()] = JsonNode.Parse(other);
                break;
            default:
                ((JsonArray)place.Parent!)[place.GetElementIndex()] = JsonNode.Parse(other);
                break;
        }
    }

    private static IEnumerable<JsonNode> Inside(JsonNode node)
        => new[] { node }.Concat((node switch
        {
            JsonObject map => map.Select(m => m.Value),
            JsonArray list => list,
            _ => [],
        }).OfType<JsonNode>().SelectMany(Inside));
}
