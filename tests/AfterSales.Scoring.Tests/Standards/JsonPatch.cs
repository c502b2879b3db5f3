using System.Globalization;
using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>Applies edits in the manner of RFC 6902: add, replace, remove and move; <c>-</c> is the place after the last element.</summary>
internal static class JsonPatch
{
    /// <summary>Applies edits in their order.</summary>
    /// <returns>The pointers that were changed.</returns>
    public static IReadOnlyList<string> Apply(JsonObject document, IEnumerable<JsonNode?> edits)
        => [.. edits.Select(e => Apply(document, e!.AsObject()))];

    private static string Apply(JsonObject document, JsonObject edit)
    {
        string path = (string)edit["path"]!;
        switch ((string)edit["op"]!)
        {
            case "add":
                Add(document, path, edit["value"]?.DeepClone());
                break;
            case "replace":
                Remove(document, path);
                Add(document, path, edit["value"]?.DeepClone());
                break;
            case "remove":
                Remove(document, path);
                break;
            case "move":
                Add(document, path, Remove(document, (string)edit["from"]!));
                return edit["from"] + " -> " + path;
            default:
                throw new InvalidOperationException($"unknown operation in {edit.ToJsonString()}");
        }

        return path;
    }

    private static void Add(JsonObject document, string path, JsonNode? value)
    {
        (JsonNode parent, string last) = Locate(document, path);
        if (parent is JsonArray array)
        {
            array.Insert(last == "-" ? array.Count : Position(last), value);
        }
        else
        {
            parent.AsObject()[last] = value;
        }
    }

    private static JsonNode? Remove(JsonObject document, string path)
    {
        (JsonNode parent, string last) = Locate(document, path);
        if (parent is JsonArray array)
        {
            JsonNode? item = array[Position(last)];
            array.RemoveAt(Position(last));
            return item;
        }

        // As in the RFC, what isn't there can't be removed: an edit that no longer fits its policy must not pass silently.
        return parent.AsObject().Remove(last, out JsonNode? member)
            ? member
            : throw new InvalidOperationException($"nothing stands at {path}");
    }

    private static (JsonNode Parent, string Last) Locate(JsonObject document, string path)
    {
        string[] parts = [.. path.Split('/').Skip(1)];
        JsonNode parent = document;
        foreach (string part in parts.SkipLast(1))
        {
            parent = (parent is JsonArray array ? array[Position(part)] : parent[part])
                ?? throw new InvalidOperationException($"nothing stands at {path}");
        }

        return (parent, parts[^1]);
    }

    private static int Position(string part) => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
}
