using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>Makes wrong expectations out of right ones: another last digit, another word, something for nothing, an element less.</summary>
internal static class Perturbation
{
    public static IEnumerable<JsonNode?> Of(string field, JsonNode? value) => value switch
    {
        null => [0, Expectation.WordsOf(field).Select(w => w.Key).FirstOrDefault("something")],
        JsonArray items => OfArray(field, items),
        JsonObject members => members.SelectMany(m => Of(field, m.Value).Select(p => With(members, m.Key, p)))
            .Concat(members.Select(m => Without(members, m.Key))),
        _ => [null, OtherWord(field, value.ToString()) ?? OtherDigit(value.ToString())],
    };

    private static IEnumerable<JsonNode?> OfArray(string field, JsonArray items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            foreach (JsonNode? perturbed in Of(field, items[i]))
            {
                var copy = (JsonArray)items.DeepClone();
                copy[i] = perturbed;
                yield return copy;
            }
        }

        yield return new JsonArray([.. items.Select(i => i?.DeepClone()).Append("one more")]);
        yield return null;
    }

    private static JsonObject With(JsonObject members, string key, JsonNode? value)
    {
        var copy = (JsonObject)members.DeepClone();
        copy[key] = value;
        return copy;
    }

    private static JsonObject Without(JsonObject members, string key)
    {
        var copy = (JsonObject)members.DeepClone();
        copy.Remove(key);
        return copy;
    }

    /// <summary>Another word of the same field that means something else.</summary>
    private static string? OtherWord(string field, string word)
    {
        JsonObject words = Expectation.WordsOf(field);
        return words.ContainsKey(word)
            ? words.Where(w => (string?)w.Value != (string?)words[word]).Select(w => w.Key).First()
            : null;
    }

    /// <summary>The same text with its last character one further, or one back from 9: 85.5 becomes 85.6, 770/9 becomes 770/8.</summary>
    private static string OtherDigit(string text)
    {
        char last = text[^1];
        return last == '9' ? text[..^1] + "8" : text[..^1] + (char)(last + 1);
    }
}
