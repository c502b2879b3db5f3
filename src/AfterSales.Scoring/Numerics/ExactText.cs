using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring;

/// <summary>Exact numbers as text: always invariant, never rounded.</summary>
internal static class ExactText
{
    private const int MaxDisplayDecimals = 28;

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
