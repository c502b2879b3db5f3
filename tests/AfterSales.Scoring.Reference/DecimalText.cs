using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring.Reference;

/// <summary>A JSON number as the exact decimal that is written: digits times a power of ten.</summary>
/// <remarks>Kept apart from its value, so that <c>1e999999999</c> can be judged (section 2.3) without being computed.</remarks>
internal readonly record struct DecimalText(BigInteger Digits, BigInteger PowerOfTen)
{
    /// <summary>Gets the number of digits after the decimal point; trailing zeros don't count (section 2.3).</summary>
    public BigInteger DigitsAfterPoint => PowerOfTen.Sign < 0 ? -PowerOfTen : BigInteger.Zero;

    /// <summary>Gets the number of digits before the decimal point, or 0 or less for a size below 1.</summary>
    public BigInteger DigitsBeforePoint => Digits.IsZero
        ? BigInteger.Zero
        : BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).Length + PowerOfTen;

    /// <summary>Reads the text of a JSON number.</summary>
    public static DecimalText Parse(string jsonNumber)
    {
        string mantissa = jsonNumber;
        BigInteger power = BigInteger.Zero;
        int exponentAt = jsonNumber.IndexOfAny(['e', 'E']);
        if (exponentAt >= 0)
        {
            mantissa = jsonNumber[..exponentAt];
            power = BigInteger.Parse(jsonNumber[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        int pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (pointAt >= 0)
        {
            power -= mantissa.Length - pointAt - 1;
            mantissa = mantissa.Remove(pointAt, 1);
        }

        string significant = mantissa.TrimEnd('0');
        if (significant is "" or "-")
        {
            return new DecimalText(BigInteger.Zero, BigInteger.Zero);
        }

        BigInteger digits = BigInteger.Parse(significant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new DecimalText(digits, power + (mantissa.Length - significant.Length));
    }

    /// <summary>Computes the value.</summary>
    public Rational ToRational() => PowerOfTen.Sign >= 0
        ? new Rational(Digits * BigInteger.Pow(10, (int)PowerOfTen), 1)
        : new Rational(Digits, BigInteger.Pow(10, (int)-PowerOfTen));
}
