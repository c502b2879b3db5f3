using System.Numerics;

namespace AfterSales.Scoring;

/// <summary>A declared rounding: a number of decimals and what happens between two neighbours.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Rounding : IEquatable<Rounding>
{
    /// <summary>The most decimals that a policy may round to.</summary>
    public const int MaxDecimals = 6;

    private readonly BigInteger _scale;

    /// <summary>Creates a rounding.</summary>
    /// <param name="decimals">The number of decimals that stay, 0 to 6.</param>
    /// <param name="mode">Where a value between two neighbours goes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals or the mode is not one of those allowed.</exception>
    public Rounding(int decimals, RoundingMode mode)
    {
        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "a rounding has 0 to 6 decimals");
        }

        if (mode is < RoundingMode.HalfAwayFromZero or > RoundingMode.Ceiling)
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "not a rounding mode");
        }

        Decimals = decimals;
        Mode = mode;
        _scale = BigInteger.Pow(10, decimals);
    }

    /// <summary>Gets the number of decimals that stay, 0 to 6.</summary>
    public int Decimals { get; }

    /// <summary>Gets where a value between two neighbours goes.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Gets the distance between two neighbours on the grid: 10 to the power of minus <see cref="Decimals"/>.</summary>
    public Exact Step => Exact.FromRatio(BigInteger.One, _scale);

    /// <summary>Rounds a value by integer quotient and remainder; no decimal division takes part.</summary>
    /// <param name="value">The exact value.</param>
    public Exact Apply(Exact value)
    {
        BigInteger scaled = value.Numerator * _scale;
        BigInteger floor = FloorDivide(scaled, value.Denominator, out BigInteger remainder);
        if (remainder.IsZero)
        {
            return value;
        }

        bool up = RoundsUp(floor, (remainder * 2).CompareTo(value.Denominator));
        return Exact.FromRatio(up ? floor + 1 : floor, _scale);
    }

    /// <summary>Finds the exact threshold that decides whether a rounded value reaches a cut.</summary>
    /// <remarks>
    /// Rounding never changes the order of two values, so "the rounded value reaches the cut" is the same as "the value
    /// itself reaches the threshold": comparing needs no rounding at all.
    /// </remarks>
    internal Cut ThresholdFor(Cut cut)
    {
        BigInteger scaled = cut.Value.Numerator * _scale;
        BigInteger floor = FloorDivide(scaled, cut.Value.Denominator, out BigInteger remainder);
        BigInteger target = remainder.IsZero && cut.Inclusive ? floor : floor + 1;

        // target is the lowest grid point that reaches the cut; below is its lower neighbour.
        Exact high = Exact.FromRatio(target, _scale);
        Exact below = Exact.FromRatio(target - 1, _scale);
        Exact middle = Exact.FromRatio((2 * target) - 1, 2 * _scale);
        if (Apply(middle) != high)
        {
            Exact aboveMiddle = Exact.FromRatio((4 * target) - 1, 4 * _scale);
            return Apply(aboveMiddle) == high ? new Cut(middle, false) : new Cut(high, true);
        }

        Exact belowMiddle = Exact.FromRatio((4 * target) - 3, 4 * _scale);
        return Apply(belowMiddle) == high ? new Cut(below, false) : new Cut(middle, true);
    }

    /// <inheritdoc/>
    public bool Equals(Rounding? other) => other is not null && other.Decimals == Decimals && other.Mode == Mode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rounding);

    /// <inheritdoc/>
    public override int GetHashCode() => (Decimals * 16) + (int)Mode;

    private static BigInteger FloorDivide(BigInteger dividend, BigInteger divisor, out BigInteger remainder)
    {
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out remainder);
        if (remainder.Sign < 0)
        {
            remainder += divisor;
            quotient -= 1;
        }

        return quotient;
    }

    private bool RoundsUp(BigInteger floor, int comparedToHalf)
    {
        // Between floor and floor + 1 the value is negative exactly when floor is.
        bool negative = floor.Sign < 0;
        return Mode switch
        {
            RoundingMode.Floor => false,
            RoundingMode.Ceiling => true,
            RoundingMode.TowardZero => negative,
            RoundingMode.AwayFromZero => !negative,
            _ when comparedToHalf != 0 => comparedToHalf > 0,
            RoundingMode.HalfUp => true,
            RoundingMode.HalfDown => false,
            RoundingMode.HalfAwayFromZero => !negative,
            RoundingMode.HalfTowardZero => negative,
            _ => !floor.IsEven,
        };
    }
}
