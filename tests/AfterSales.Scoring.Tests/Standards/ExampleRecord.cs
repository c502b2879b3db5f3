using System.Globalization;
using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>One worked example: what goes in, under which choice, and what has to come out.</summary>
internal sealed class ExampleRecord(JsonObject json)
{
    private static readonly JsonObject Kinds = StandardsFiles.Adapters["kinds"]!.AsObject();

    public string Id { get; } = (string)json["id"]!;

    public string Standard { get; } = (string)json["document"]!;

    public JsonObject Inputs { get; } = json["inputs"]!.AsObject();

    public JsonObject Expected { get; } = json["expected"]!.AsObject();

    /// <summary>Gets the choices of the record, after those that its kind takes for granted.</summary>
    public IEnumerable<(string Axis, string Option)> Choices
        => new[] { Kind?["choice"], json["choice"] }
            .OfType<JsonObject>()
            .SelectMany(c => c)
            .Select(c => (c.Key, (string)c.Value!));

    /// <summary>Gets what is particular about the kind of record, or null.</summary>
    public JsonNode? Kind => Kinds[(string)Inputs["kind"]!];

    /// <summary>Gets the edits of the policy: those of the choices, then those of the kind.</summary>
    public IEnumerable<JsonNode?> Edits
        => Choices.SelectMany(EditsFor).Concat(Kind?["edits"]?.AsArray() ?? []);

    /// <summary>Finds a value: a step of a path is a member, a position, or the <c>key</c> of an element.</summary>
    public static bool TryPick(JsonNode inputs, string path, out JsonNode? value)
    {
        value = inputs;
        foreach (string step in path.Split('/'))
        {
            if (!TryStep(value, step, out value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryStep(JsonNode? from, string step, out JsonNode? to)
    {
        to = null;
        switch (from)
        {
            case JsonObject members:
                return members.TryGetPropertyValue(step, out to);
            case JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int position):
                to = items.ElementAtOrDefault(position);
                return position < items.Count;
            case JsonArray items:
                to = items.FirstOrDefault(i => (string?)i?["key"] == step);
                return to is not null;
            default:
                return false;
        }
    }

    private JsonArray EditsFor((string Axis, string Option) choice)
        => StandardsFiles.Choices[Standard]?[choice.Axis]?[choice.Option]?.AsArray()
            ?? throw new InvalidOperationException($"no edits are written down for {Standard} {choice.Axis} = {choice.Option}");
}
