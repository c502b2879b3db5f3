using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring;

/// <summary>A decimal number as it was written, with the count of its digits, so that limits can be named exactly.</summary>
internal readonly struct DecimalNumber
{
    /// <summary>A number written with more characters than this is refused unread.</summary>
    public const int MaxLength = 64;

    private const int MaxExponent = 99;

    private DecimalNumber(Exact value, int integerDigits, int fractionDigits)
    {
        Value = value;
        IntegerDigits = integerDigits;
        FractionDigits = fractionDigits;
    }

    /// <summary>Gets a number that no limit admits, in place of one that was too long to be read.</summary>
    public static DecimalNumber TooLong => new(Exact.Zero, int.MaxValue, int.MaxValue);

    public Exact Value { get; }

    public bool IsTooLong => IntegerDigits == int.MaxValue;

    /// <summary>Gets how many digits stand before the decimal point, without leading zeros.</summary>
    public int IntegerDigits { get; }

    /// <summary>Gets how many digits stand after the decimal point, without trailing zeros.</summary>
    public int FractionDigits { get; }

    /// <summary>Reads a JSON number; false when it is longer, or its exponent larger, than any real measurement needs.</summary>
    public static bool TryParse(string text, out DecimalNumber number)
    {
        number = default;
        if (text.Length > MaxLength)
        {
            return false;
        }

        int e = text.IndexOfAny(['e', 'E']);
        string mantissa = e < 0 ? text : text.Substring(0, e);
        int exponent = 0;
        if (e >= 0 && (!int.TryParse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || exponent is < -MaxExponent or > MaxExponent))
        {
            return false;
        }

        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        BigInteger significand = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        number = Create(significand, exponent - (point < 0 ? 0 : mantissa.Length - point - 1));
        return true;
    }

    /// <summary>Gives one notation to all notations of a number, also of one that is too long to be read.</summary>
    /// <remarks>A database may write 1e400 with all its zeros; it still is the number that was given.</remarks>
    public static string Normalize(string text)
    {
        int e = text.IndexOfAny(['e', 'E']);
        string mantissa = (e < 0 ? text : text.Substring(0, e)).TrimStart('-');
        BigInteger exponent = e < 0 ? 0 : BigInteger.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        string significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length - (point < 0 ? 0 : digits.Length - point);
        return (text[0] == '-' ? "-" : "") + significant.TrimStart('0') + "e" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Describes a number that did not come from a text.</summary>
    /// <returns>False when the number has no end after the decimal point.</returns>
    public static bool TryFrom(Exact value, out DecimalNumber number)
    {
        string text = value.ToString();
        number = default;
        return text.IndexOf('/') < 0 && TryParse(text, out number);
    }

    private static DecimalNumber Create(BigInteger significand, int exponent)
    {
        while (!significand.IsZero && (significand % 10).IsZero)
        {
            significand /= 10;
            exponent++;
        }

        if (significand.IsZero)
        {
            return new DecimalNumber(Exact.Zero, 0, 0);
        }

        int digits = BigInteger.Abs(significand).ToString(CultureInfo.InvariantCulture).Length;
        Exact value = exponent >= 0
            ? Exact.FromRatio(significand * BigInteger.Pow(10, exponent), BigInteger.One)
            : Exact.FromRatio(significand, BigInteger.Pow(10, -exponent));
        return new DecimalNumber(value, Math.Max(0, digits + exponent), Math.Max(0, -exponent));
    }
}
