using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring.Quickstart.Tests.Support;

/// <summary>A fraction of big integers: arithmetic that shares nothing with the SDK's.</summary>
internal readonly record struct Ratio
{
    private Ratio(BigInteger top, BigInteger bottom)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        Top = top / divisor;
        Bottom = bottom / divisor;
    }

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public static implicit operator Ratio(int value) => new(value, 1);

    public static Ratio operator +(Ratio a, Ratio b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Ratio operator -(Ratio a, Ratio b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Ratio operator *(Ratio a, Ratio b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Ratio operator /(Ratio a, Ratio b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator >=(Ratio a, Ratio b) => a.Top * b.Bottom >= b.Top * a.Bottom;

    public static bool operator <=(Ratio a, Ratio b) => b >= a;

    public static Ratio Sum(IEnumerable<Ratio> ratios) => ratios.Aggregate((Ratio)0, (sum, next) => sum + next);

    /// <summary>Reads a JSON number without exponent, digit by digit.</summary>
    public static Ratio Parse(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return new Ratio(
            BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
            BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
    }

    public bool Is(Exact other) => Top == other.Numerator && Bottom == other.Denominator;
}
