using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using AfterSales.Scoring.Tests.Generators;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>What happens to a JSON text that a host stores: other layout, other order, other notations of the same numbers.</summary>
internal static class Storages
{
    public static string AsWritten(string json) => json;

    /// <summary>Puts the members of every object into an order of chance, and spaces between everything.</summary>
    public static string Shuffled(string json)
    {
        var random = new SplitMix64(20261123);
        using var document = JsonDocument.Parse(json);
        return Write(document.RootElement, members => [.. members.OrderBy(_ => random.Next())], number => number);
    }

    /// <summary>Does what PostgreSQL's <c>jsonb</c> does: members by length and then by bytes, numbers as <c>numeric</c> writes them.</summary>
    public static string Jsonb(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Write(
            document.RootElement,
            members => [.. members
                .GroupBy(m => m.Name, StringComparer.Ordinal).Select(g => g.Last())
                .OrderBy(m => Encoding.UTF8.GetByteCount(m.Name)).ThenBy(m => m.Name, StringComparer.Ordinal)],
            Numeric);
    }

    /// <summary>The same, of a text whose numbers are written with exponents and trailing zeros: <c>30</c> as <c>0.30000e2</c>.</summary>
    public static string OddNumbers(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Write(document.RootElement, members => members, number => number switch
        {
            _ when number.IndexOfAny(['e', 'E']) >= 0 => number,
            ['-', .. var rest] => "-" + Odd(rest),
            _ => Odd(number),
        });

        static string Odd(string number)
        {
            int point = number.IndexOf('.', StringComparison.Ordinal);
            string digits = number.Replace(".", "", StringComparison.Ordinal);
            return $"0.{digits}000E+{(point < 0 ? number.Length : point)}";
        }
    }

    /// <summary>Reads and writes with Newtonsoft.Json, told to keep decimals.</summary>
    public static string NewtonsoftDecimals(string json) => Newtonsoft(json, FloatParseHandling.Decimal);

    /// <summary>Reads and writes with Newtonsoft.Json as it comes: numbers become binary floating point.</summary>
    public static string NewtonsoftDoubles(string json) => Newtonsoft(json, FloatParseHandling.Double);

    private static string Newtonsoft(string json, FloatParseHandling handling)
        => JsonConvert.SerializeObject(JsonConvert.DeserializeObject<JToken>(json, new JsonSerializerSettings { FloatParseHandling = handling }));

    private static string Numeric(string number)
    {
        int e = number.IndexOfAny(['e', 'E']);
        int exponent = e < 0 ? 0 : int.Parse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = e < 0 ? number : number[..e];
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        int scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        var digits = BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        if (scale <= 0)
        {
            return (digits * BigInteger.Pow(10, -scale)).ToString(CultureInfo.InvariantCulture);
        }

        string text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (digits.Sign < 0 ? "-" : "") + text[..^scale] + "." + text[^scale..];
    }

    private static string Write(JsonElement element, Func<IReadOnlyList<JsonProperty>, IReadOnlyList<JsonProperty>> order, Func<string, string> number)
        => element.ValueKind switch
        {
            JsonValueKind.Object => "{" + string.Join(", ", order([.. element.EnumerateObject()])
                .Select(m => JsonSerializer.Serialize(m.Name) + ": " + Write(m.Value, order, number))) + "}",
            JsonValueKind.Array => "[" + string.Join(", ", element.EnumerateArray().Select(i => Write(i, order, number))) + "]",
            JsonValueKind.Number => number(element.GetRawText()),

            // With the escapes of System.Text.Json, which writes Chinese as \u escapes.
            JsonValueKind.String => JsonSerializer.Serialize(element.GetString()),
            _ => element.GetRawText(),
        };
}
