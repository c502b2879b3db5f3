using System.Numerics;

namespace AfterSales.Scoring;

/// <summary>A weighted sum of measured values, evaluated in 64-bit integers between a lower and an upper bound.</summary>
/// <remarks>
/// Scoring semantics ask for exact sums. This form is the filter before them: it answers "does the sum reach this cut?"
/// with yes, no, or "too close to tell", and only the last needs big integers. Where all coefficients share a small
/// denominator the bounds coincide, the sum is exact and the answer is never "too close". The unit is 1/<see cref="Scale"/>.
/// The same integer algorithm runs on every target framework.
/// </remarks>
internal sealed class BoundedSum
{
    // The scale itself must fit in 64 bits, however small the sums are.
    private const int MaxBits = 61;

    // Room for a sign and for the upper bound's margin.
    private static readonly BigInteger Room = BigInteger.One << 61;

    private readonly Exact[] _coefficients;
    private readonly ulong[] _multipliers;
    private readonly int[] _shifts;

    private BoundedSum(IReadOnlyList<Exact> coefficients, BigInteger scale, ulong[] multipliers, int[] shifts, bool isExact)
    {
        _coefficients = [.. coefficients];
        Scale = scale;
        _multipliers = multipliers;
        _shifts = shifts;
        IsExact = isExact;

        // Cutting off the multiplier and cutting off the product each lose less than one unit per term.
        Margin = isExact ? 0 : 2 * multipliers.Length;
    }

    /// <summary>Gets how many units make 1.</summary>
    public BigInteger Scale { get; }

    /// <summary>Gets a value indicating whether the two bounds coincide.</summary>
    public bool IsExact { get; }

    /// <summary>Gets how far the upper bound lies above the lower one, in units.</summary>
    public long Margin { get; }

    /// <summary>Prepares a sum.</summary>
    /// <param name="coefficients">What each value is multiplied by; none is negative.</param>
    /// <param name="maxima">The largest value of each term; values go from 0 to it.</param>
    /// <returns>The sum, or null when the largest possible value doesn't fit in 64 bits at any useful scale.</returns>
    public static BoundedSum? Create(IReadOnlyList<Exact> coefficients, IReadOnlyList<long> maxima)
    {
        BigInteger denominator = BigInteger.One;
        Exact largest = Exact.Zero;
        for (int i = 0; i < coefficients.Count; i++)
        {
            BigInteger d = coefficients[i].Denominator;
            denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, d) * d;
            largest += coefficients[i] * maxima[i];
        }

        if (largest.Numerator * denominator <= Room * largest.Denominator && denominator <= Room)
        {
            ulong[] exact = [.. coefficients.Select(c => (ulong)(c.Numerator * (denominator / c.Denominator)))];
            return new BoundedSum(coefficients, denominator, exact, [], isExact: true);
        }

        return CreateApproximate(coefficients, maxima, largest);
    }

    /// <summary>Gets the lower bound of the sum in units; the upper bound is <see cref="Margin"/> higher.</summary>
    /// <param name="values">The values, each from 0 to its maximum.</param>
    public long Evaluate(ReadOnlySpan<long> values)
    {
        long sum = 0;
        if (IsExact)
        {
            for (int i = 0; i < values.Length; i++)
            {
                sum += (long)_multipliers[i] * values[i];
            }

            return sum;
        }

        for (int i = 0; i < values.Length; i++)
        {
            sum += (long)MultiplyHigh((ulong)values[i] << _shifts[i], _multipliers[i]);
        }

        return sum;
    }

    /// <summary>Gets the sum itself.</summary>
    /// <param name="values">The values, each from 0 to its maximum.</param>
    public Exact EvaluateExactly(ReadOnlySpan<long> values)
    {
        // The fraction is reduced once at the end, not after each term: that is what takes the time.
        BigInteger numerator = BigInteger.Zero;
        BigInteger denominator = BigInteger.One;
        for (int i = 0; i < values.Length; i++)
        {
            BigInteger term = _coefficients[i].Numerator * values[i];
            BigInteger other = _coefficients[i].Denominator;
            if (other == denominator)
            {
                numerator += term;
            }
            else
            {
                numerator = (numerator * other) + (term * denominator);
                denominator *= other;
            }
        }

        return Exact.FromRatio(numerator, denominator);
    }

    /// <summary>Gets the lowest number of whole units that reaches a cut.</summary>
    /// <remarks>A lower bound of at least this many units reaches the cut; an upper bound of fewer units doesn't.</remarks>
    public long UnitsFor(Cut cut)
    {
        BigInteger scaled = cut.Value.Numerator * Scale;
        BigInteger units = BigInteger.DivRem(scaled, cut.Value.Denominator, out BigInteger remainder);
        if (remainder.Sign < 0)
        {
            units -= 1;
        }

        if (!remainder.IsZero || !cut.Inclusive)
        {
            units += 1;
        }

        return units > long.MaxValue ? long.MaxValue : units < long.MinValue ? long.MinValue : (long)units;
    }

    internal static ulong MultiplyHigh(ulong a, ulong b)
    {
        // Portable on purpose: the same instructions decide a grade on every target.
        ulong aLow = (uint)a, aHigh = a >> 32, bLow = (uint)b, bHigh = b >> 32;
        ulong low = aLow * bLow;
        ulong middle = (aHigh * bLow) + (low >> 32);
        ulong cross = (aLow * bHigh) + (uint)middle;
        return (aHigh * bHigh) + (middle >> 32) + (cross >> 32);
    }

    private static BoundedSum? CreateApproximate(IReadOnlyList<Exact> coefficients, IReadOnlyList<long> maxima, Exact largest)
    {
        if (maxima.Any(m => m <= 0) || largest.Sign <= 0)
        {
            return null;
        }

        int bits = 0;
        while (bits < MaxBits && largest.Numerator << (bits + 1) <= Room * largest.Denominator)
        {
            bits++;
        }

        // Fewer than 20 binary places would leave the bounds too far apart to decide anything.
        if (bits < 20)
        {
            return null;
        }

        ulong[] multipliers = new ulong[maxima.Count];
        int[] shifts = new int[maxima.Count];
        for (int i = 0; i < maxima.Count; i++)
        {
            // The value is moved to the top of its word, the multiplier takes the rest: their high product is the term.
            while (maxima[i] << (shifts[i] + 1) > 0)
            {
                shifts[i]++;
            }

            multipliers[i] = (ulong)((coefficients[i].Numerator << (bits + 64 - shifts[i])) / coefficients[i].Denominator);
        }

        return new BoundedSum(coefficients, BigInteger.One << bits, multipliers, shifts, isExact: false);
    }
}
