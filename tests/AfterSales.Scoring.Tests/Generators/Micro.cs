using System.Globalization;
using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Numbers of a policy as whole millionths: 12 digits before the point and 6 after it fit a <see cref="long"/>.</summary>
internal static class Micro
{
    /// <summary>One, in millionths.</summary>
    public const long One = 1_000_000;

    /// <summary>Writes millionths as the shortest decimal.</summary>
    public static string Text(long micro)
    {
        ulong size = (ulong)Math.Abs(micro);
        string text = string.Create(CultureInfo.InvariantCulture, $"{size / One}.{size % One:000000}").TrimEnd('0').TrimEnd('.');
        return micro < 0 ? "-" + text : text;
    }

    /// <summary>Makes a JSON number.</summary>
    public static JsonNode Json(long micro) => JsonNode.Parse(Text(micro))!;

    /// <summary>Reads a JSON number of at most 6 digits after the point.</summary>
    public static long Read(JsonNode number) => Floor(Rational.Parse(number.ToJsonString()));

    /// <summary>Makes a fraction.</summary>
    public static Rational Exact(long micro) => new(micro, One);

    /// <summary>Finds the greatest number of millionths that is not above a fraction.</summary>
    public static long Floor(Rational value) => (long)(value * new Rational(One, 1)).Floor;
}
