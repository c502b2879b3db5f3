using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring.Reference;

/// <summary>An exact fraction in lowest terms, with a positive denominator.</summary>
/// <remarks>As plain as school arithmetic on purpose: semantics asks for "rational numbers", and this is what they are.</remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominator;

    /// <summary>Makes the fraction of two whole numbers.</summary>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        if (denominator.IsOne)
        {
            Numerator = numerator;
            _denominator = denominator;
            return;
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    /// <summary>Gets nothing: no points, no share.</summary>
    public static Rational Zero { get; } = new(0, 1);

    /// <summary>Gets one: the full share.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>Gets the number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the number below the line.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Gets whether nothing is below the line.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>Gets the largest whole number that is not above this one.</summary>
    public BigInteger Floor
    {
        get
        {
            BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
            return remainder.Sign < 0 ? quotient - 1 : quotient;
        }
    }

    /// <summary>Reads a JSON number, exactly.</summary>
    public static Rational Parse(string jsonNumber) => DecimalText.Parse(jsonNumber).ToRational();

    /// <summary>Gets the lesser of two.</summary>
    public static Rational Min(Rational left, Rational right) => left < right ? left : right;

    /// <summary>Gets the greater of two.</summary>
    public static Rational Max(Rational left, Rational right) => left > right ? left : right;

    /// <summary>Gets the distance from zero.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    public static implicit operator Rational(int whole) => new(whole, 1);

    public static Rational operator +(Rational left, Rational right)
        => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + (-right);

    public static Rational operator *(Rational left, Rational right)
        => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right)
        => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Writes <c>n</c> for a whole number and <c>n/d</c> otherwise, the same in every culture.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
