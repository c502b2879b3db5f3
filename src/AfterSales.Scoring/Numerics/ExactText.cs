using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring;

/// <summary>Exact numbers as text: always invariant, never rounded.</summary>
internal static class ExactText
{
    private const int MaxDisplayDecimals = 28;
    private const int MaxJsonDigits = 28;

    // Hundreds of scales of odd widths make a total of some thousand digits; a longer text is an accident or an attack.
    private const int MaxFractionLength = 20_000;

    public static string Write(Exact value)
    {
        BigInteger denominator = value.Denominator;
        int twos = Remove(ref denominator, 2);
        int fives = Remove(ref denominator, 5);
        if (!denominator.IsOne)
        {
            return value.Numerator.ToString(CultureInfo.InvariantCulture) + "/" + value.Denominator.ToString(CultureInfo.InvariantCulture);
        }

        int decimals = Math.Max(twos, fives);
        return Place(value.Numerator * BigInteger.Pow(10, decimals) / value.Denominator, decimals, value.Sign < 0);
    }

    /// <summary>Writes a number as JSON: as a number where any decimal type holds it, otherwise as text, a fraction such as <c>"6400/91"</c>.</summary>
    /// <remarks>28 digits before and after the point together are what <see cref="decimal"/> never rounds.</remarks>
    public static string WriteJson(Exact value)
    {
        string text = Write(value);
        return text.IndexOf('/') < 0 && text.Count(char.IsDigit) <= MaxJsonDigits
            ? text
            : "\"" + value.Numerator.ToString(CultureInfo.InvariantCulture) + "/" + value.Denominator.ToString(CultureInfo.InvariantCulture) + "\"";
    }

    /// <summary>Reads a fraction such as <c>6400/91</c>; null when the text is none, or is longer than any result.</summary>
    public static Exact? ReadFraction(string text)
    {
        int slash = text.IndexOf('/');
        return slash > 0 && text.Length <= MaxFractionLength
            && BigInteger.TryParse(text.Substring(0, slash), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger numerator)
            && BigInteger.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger denominator)
            && text[0] != '+' && !denominator.IsZero
            ? Exact.FromRatio(numerator, denominator)
            : null;
    }

    public static string Display(Exact value, int decimals)
    {
        if (decimals is < 0 or > MaxDisplayDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "0 to 28 decimals can be shown");
        }

        BigInteger scaled = BigInteger.DivRem(value.Numerator * BigInteger.Pow(10, decimals), value.Denominator, out BigInteger rest);
        if (!rest.IsZero)
        {
            return Place(scaled, decimals, value.Sign < 0) + "…";
        }

        string text = Place(scaled, decimals, value.Sign < 0);
        return decimals == 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    private static string Place(BigInteger scaled, int decimals, bool negative)
    {
        // The sign comes from the value: -0.004 is shown as "-0.00…", which is not 0.
        string digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        int point = digits.Length - decimals;
        string whole = (negative ? "-" : "") + digits.Substring(0, point);
        return decimals == 0 ? whole : whole + "." + digits.Substring(point);
    }

    private static int Remove(ref BigInteger number, int factor)
    {
        int count = 0;
        while ((number % factor).IsZero)
        {
            number /= factor;
            count++;
        }

        return count;
    }
}
