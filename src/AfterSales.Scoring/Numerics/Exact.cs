using System.Globalization;
using System.Numerics;

namespace AfterSales.Scoring;

/// <summary>An exact rational number: every score, weight and amount of the SDK is one, and none is ever rounded silently.</summary>
/// <remarks>
/// The value is always in lowest terms with a positive denominator, so equal values are equal member by member.
/// Small values are held in two 64-bit integers; the rest in big integers. Which of the two is a matter of speed only.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>, IComparable
{
    // Products of two such values and sums of two such products fit in 64 bits.
    private const long SmallLimit = 1L << 31;

    // Millionths are the finest that a person writes.
    private static readonly long[] SmallPowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly long _numerator;
    private readonly long _denominatorLessOne; // so that default(Exact) is 0/1
    private readonly Large? _large;

    private Exact(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _large = null;
    }

    private Exact(Large large)
    {
        _numerator = 0;
        _denominatorLessOne = 0;
        _large = large;
    }

    /// <summary>Gets the number 0.</summary>
    public static Exact Zero => default;

    /// <summary>Gets the number 1.</summary>
    public static Exact One => new(1, 1);

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    /// <summary>Gets the denominator in lowest terms; it is at least 1.</summary>
    public BigInteger Denominator => _large?.Denominator ?? (_denominatorLessOne + 1);

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => _large?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>Gets a value indicating whether the number has no fractional part.</summary>
    public bool IsWhole => _large?.Denominator.IsOne ?? _denominatorLessOne == 0;

    private long SmallDenominator => _denominatorLessOne + 1;

    private bool IsSmall
        => _large is null && _numerator is > -SmallLimit and < SmallLimit && _denominatorLessOne < SmallLimit - 1;

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Exact(int value) => new(value, 1);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Exact(long value) => new(value, 1);

    /// <summary>Converts a decimal number; nothing is lost.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Exact(decimal value) => FromDecimal(value);

    /// <summary>Adds two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact operator +(Exact left, Exact right)
        => left.IsSmall && right.IsSmall
            ? FromSmallRatio(
                (left._numerator * right.SmallDenominator) + (right._numerator * left.SmallDenominator),
                left.SmallDenominator * right.SmallDenominator)
            : FromRatio(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator);

    /// <summary>Subtracts a number from another.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    public static Exact operator -(Exact left, Exact right) => left + -right;

    /// <summary>Gives the number with the opposite sign.</summary>
    /// <param name="value">The number.</param>
    public static Exact operator -(Exact value)
        => value._large is null && value._numerator != long.MinValue
            ? new Exact(-value._numerator, value.SmallDenominator)
            : FromRatio(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact operator *(Exact left, Exact right)
        => left.IsSmall && right.IsSmall
            ? FromSmallRatio(left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator)
            : FromRatio(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides a number by another.</summary>
    /// <param name="left">The number to divide.</param>
    /// <param name="right">The number to divide by.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Exact operator /(Exact left, Exact right)
        => left.IsSmall && right.IsSmall && right._numerator > 0
            ? FromSmallRatio(left._numerator * right.SmallDenominator, left.SmallDenominator * right._numerator)
            : FromRatio(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Tells whether two numbers are equal.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    /// <summary>Tells whether two numbers differ.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    /// <summary>Tells whether a number is smaller than another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether a number is greater than another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether a number is at most another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether a number is at least another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    /// <summary>Gets the smaller of two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact Min(Exact left, Exact right) => left <= right ? left : right;

    /// <summary>Gets the greater of two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact Max(Exact left, Exact right) => left >= right ? left : right;

    /// <summary>Makes a number from a numerator and a denominator.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not 0, may be negative.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Exact FromRatio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("an exact number has no denominator of 0");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return Reduced(numerator / divisor, denominator / divisor);
    }

    /// <summary>Converts a decimal number; nothing is lost.</summary>
    /// <param name="value">The number.</param>
    public static Exact FromDecimal(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int scale = (bits[3] >> 16) & 0xFF;
        bool negative = bits[3] < 0;
        if (bits[2] == 0 && bits[1] >= 0 && scale < SmallPowersOfTen.Length)
        {
            long small = ((long)bits[1] << 32) | (uint)bits[0];
            return FromSmallRatio(negative ? -small : small, SmallPowersOfTen[scale]);
        }

        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return FromRatio(negative ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>Rounds to a number of decimals.</summary>
    /// <param name="rounding">The declared rounding.</param>
    /// <exception cref="ArgumentNullException">There is no rounding.</exception>
    public Exact Round(Rounding rounding)
        => (rounding ?? throw new ArgumentNullException(nameof(rounding))).Apply(this);

    /// <summary>Gets the number as a decimal if that loses nothing.</summary>
    /// <param name="value">The same number, or 0 when the method returns false.</param>
    /// <returns>Whether a decimal can hold the number exactly.</returns>
    public bool TryToDecimal(out decimal value)
        => decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && FromDecimal(value) == this;

    /// <inheritdoc/>
    public int CompareTo(Exact other)
        => IsSmall && other.IsSmall
            ? (_numerator * other.SmallDenominator).CompareTo(other._numerator * SmallDenominator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj)
        => obj switch
        {
            null => 1,
            Exact other => CompareTo(other),
            _ => throw new ArgumentException("not an exact number", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(Exact other)
        => _large is null
            ? other._large is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
            : other._large is not null && _large.Numerator == other._large.Numerator && _large.Denominator == other._large.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ Denominator.GetHashCode());

    /// <summary>Writes the number without losing anything: as a decimal where it ends, otherwise as <c>n/d</c>.</summary>
    /// <returns>Invariant text such as <c>89.999999</c> or <c>770/9</c>.</returns>
    public override string ToString() => ExactText.Write(this);

    /// <summary>Writes the first decimals of the number for people; digits that follow are shown as <c>…</c>.</summary>
    /// <remarks>Digits are cut off, never rounded up, so what is shown lies on the same side of a cut as the number.</remarks>
    /// <param name="decimals">How many decimals are shown at most, 0 to 28.</param>
    /// <returns>Invariant text such as <c>85.55…</c>, or <c>84</c> where nothing follows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28.</exception>
    public string ToDisplayString(int decimals = 2) => ExactText.Display(this, decimals);

    /// <summary>Gets the number of units of 10^-6 if it is a whole one that fits in 64 bits.</summary>
    internal bool TryGetMicros(out long micros)
    {
        const long Million = 1_000_000;
        if (_large is null && Million % SmallDenominator == 0)
        {
            long factor = Million / SmallDenominator;
            micros = unchecked(_numerator * factor);
            return micros / factor == _numerator && _numerator != long.MinValue;
        }

        micros = 0;
        return false;
    }

    /// <summary>Adds numbers up in pairs of pairs: one after the other, long sums of odd fractions would grow at every step.</summary>
    internal static Exact Sum(IReadOnlyList<Exact> terms) => Sum(terms, 0, terms.Count);

    /// <summary>Makes a number from whole units, of which <paramref name="scale"/> make 1.</summary>
    internal static Exact FromUnits(long units, long scale) => FromSmallRatio(units, scale);

    private static Exact Sum(IReadOnlyList<Exact> terms, int from, int to)
        => (to - from) switch
        {
            0 => Zero,
            1 => terms[from],
            int count => Sum(terms, from, from + (count / 2)) + Sum(terms, from + (count / 2), to),
        };

    private static Exact FromSmallRatio(long numerator, long denominator)
    {
        ulong a = (ulong)Math.Abs(numerator);
        ulong b = (ulong)denominator;
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new Exact(numerator / (long)a, denominator / (long)a);
    }

    private static Exact Reduced(BigInteger numerator, BigInteger denominator)
        => numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Exact((long)numerator, (long)denominator)
            : new Exact(new Large(numerator, denominator));

    private sealed class Large(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
