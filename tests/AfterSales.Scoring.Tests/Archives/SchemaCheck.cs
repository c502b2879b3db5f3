using System.Text.Json;
using System.Text.RegularExpressions;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>Checks a JSON text against the schemas of <c>docs/schema</c>, as far as these go.</summary>
/// <remarks>
/// The feeds serve no validator of JSON Schema 2020-12 under permissive terms. This one knows the keywords that our schemas
/// use and throws for any other, so that a schema can't say something that is never looked at.
/// </remarks>
internal sealed class SchemaCheck
{
    private static readonly Dictionary<string, JsonElement> Files = Directory.GetFiles(RepositoryRoot.PathOf("docs", "schema"), "*.schema.json")
        .ToDictionary(f => Path.GetFileName(f), f => JsonDocument.Parse(File.ReadAllText(f)).RootElement, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => Files.Keys;

    /// <summary>Tells whether a text keeps to a schema.</summary>
    public static bool Accepts(string file, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Accepts(file, Files[file], document.RootElement);
    }

    /// <summary>Gets every keyword of a schema, with the schema that it stands in.</summary>
    public static IEnumerable<(string Path, JsonProperty Keyword)> Keywords(string file) => Keywords(file + "#", Files[file]);

    private static IEnumerable<(string Path, JsonProperty Keyword)> Keywords(string path, JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            yield return (path, keyword);
            IEnumerable<(string, JsonElement)> inner = keyword.Name switch
            {
                "properties" or "$defs" => keyword.Value.EnumerateObject().Select(m => (path + "/" + m.Name, m.Value)),
                "items" or "if" or "then" or "else" or "propertyNames" => [(path + "/" + keyword.Name, keyword.Value)],
                "anyOf" or "oneOf" => keyword.Value.EnumerateArray().Select((s, i) => ($"{path}/{keyword.Name}/{i}", s)),
                _ => [],
            };
            foreach ((string Path, JsonProperty Keyword) found in inner.SelectMany(i => Keywords(i.Item1, i.Item2)))
            {
                yield return found;
            }
        }
    }

    private static bool Accepts(string file, JsonElement schema, JsonElement value)
        => schema.ValueKind == JsonValueKind.True
            || (schema.ValueKind != JsonValueKind.False && schema.EnumerateObject().All(keyword => Accepts(file, schema, keyword, value)));

    private static bool Accepts(string file, JsonElement schema, JsonProperty keyword, JsonElement value)
    {
        JsonElement says = keyword.Value;
        JsonProperty[] members = value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];
        switch (keyword.Name)
        {
            case "$schema" or "$defs" or "title" or "description" or "then" or "else":
                return true;
            case "$ref":
                string[] parts = says.GetString()!.Split('#');
                string target = parts[0].Length == 0 ? file : parts[0];
                JsonElement found = parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Files[target], (at, name) => at.GetProperty(name));
                return Accepts(target, found, value);
            case "type":
                return IsOf(says.GetString()!, value);
            case "const":
                return IsEqual(says, value);
            case "enum":
                return says.EnumerateArray().Any(word => IsEqual(word, value));
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, says.GetString()!, RegexOptions.ECMAScript);
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= says.GetDouble();
            case "required":
                return value.ValueKind != JsonValueKind.Object || says.EnumerateArray().All(name => members.Any(m => m.NameEquals(name.GetString())));
            case "properties":
                return members.All(m => !says.TryGetProperty(m.Name, out JsonElement inner) || Accepts(file, inner, m.Value));
            case "additionalProperties" when says.ValueKind == JsonValueKind.False:
                return members.All(m => schema.GetProperty("properties").TryGetProperty(m.Name, out _));
            case "propertyNames":
                return members.All(m => Regex.IsMatch(m.Name, says.GetProperty("pattern").GetString()!, RegexOptions.ECMAScript));
            case "items":
                return value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(file, says, item));
            case "anyOf":
                return says.EnumerateArray().Any(one => Accepts(file, one, value));
            case "oneOf":
                return says.EnumerateArray().Count(one => Accepts(file, one, value)) == 1;
            case "if":
                return !schema.TryGetProperty(Accepts(file, says, value) ? "then" : "else", out JsonElement branch) || Accepts(file, branch, value);
            default:
                throw new NotSupportedException($"the schema uses '{keyword.Name}', which nothing checks");
        }
    }

    private static bool IsOf(string type, JsonElement value)
        => type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
            _ => throw new NotSupportedException($"the schema uses type '{type}'"),
        };

    private static bool IsEqual(JsonElement expected, JsonElement value)
        => expected.ValueKind == value.ValueKind
            && (expected.ValueKind == JsonValueKind.Number ? expected.GetDouble() == value.GetDouble() : expected.GetString() == value.GetString());
}
