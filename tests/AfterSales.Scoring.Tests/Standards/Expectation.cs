using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>Compares what a record expects with what came out, exactly.</summary>
internal static class Expectation
{
    /// <summary>Says how an expected value and an actual one differ; null when they don't.</summary>
    public static string? Mismatch(string field, JsonNode? expected, JsonNode? actual)
    {
        string wanted = Canonical(field, expected);
        string given = Canonical("", actual);
        return wanted == given ? null : $"{field}: expected {wanted}, but it is {given}";
    }

    /// <summary>Gets the words of the records for a field, each with our own.</summary>
    public static JsonObject WordsOf(string field)
        => StandardsFiles.Adapters["words"]!.AsObject()
            .Where(w => w.Key == field || w.Key + "s" == field)
            .Select(w => w.Value!.AsObject())
            .FirstOrDefault() ?? [];

    private static string Canonical(string field, JsonNode? value) => value switch
    {
        null => "null",
        JsonArray items => "[" + string.Join(", ", items.Select(i => Canonical(field, i))) + "]",
        JsonObject members => "{" + string.Join(", ", members
            .OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => m.Key + ": " + Canonical(field, m.Value))) + "}",
        _ => Leaf(field, value.ToString()),
    };

    private static string Leaf(string field, string text) => (string?)WordsOf(field)[text] ?? Number(text) ?? text;

    private static string? Number(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return Exact.FromDecimal(number).ToString();
        }

        return text.Split('/') is [string over, string under]
            && BigInteger.TryParse(over, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger numerator)
            && BigInteger.TryParse(under, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger denominator)
            ? Exact.FromRatio(numerator, denominator).ToString()
            : null;
    }
}
