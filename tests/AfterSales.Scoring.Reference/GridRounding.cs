using System.Numerics;

namespace AfterSales.Scoring.Reference;

/// <summary>A declared rounding: a grid of 10^-decimals and one of the nine modes of section 6.</summary>
public sealed record GridRounding(int Decimals, string Mode)
{
    /// <summary>Gets the distance between two neighbours of the grid.</summary>
    public Rational Step => new(1, BigInteger.Pow(10, Decimals));

    /// <summary>Rounds, or leaves the value alone where nothing is declared.</summary>
    public static Rational Apply(GridRounding? rounding, Rational value) => rounding is null ? value : rounding.Apply(value);

    /// <summary>Rounds a value to the grid.</summary>
    public Rational Apply(Rational value)
    {
        Rational steps = value / Step;

        // Section 6: "a value on the grid stays as it is".
        if (steps.IsWhole)
        {
            return value;
        }

        BigInteger lower = steps.Floor;
        BigInteger higher = lower + 1;
        return Step * new Rational(TakesHigher(steps, lower) ? higher : lower, 1);
    }

    private bool TakesHigher(Rational steps, BigInteger lower)
    {
        bool negative = steps.Sign < 0;
        int toMidpoint = steps.CompareTo(new Rational((lower * 2) + 1, 2));
        bool nearerIsHigher = toMidpoint > 0;
        bool midpoint = toMidpoint == 0;

        // Section 6, the table, row by row. Below zero the higher neighbour is the one nearer to zero.
        return Mode switch
        {
            "towardZero" => negative,
            "awayFromZero" => !negative,
            "floor" => false,
            "ceiling" => true,
            "halfAwayFromZero" => midpoint ? !negative : nearerIsHigher,
            "halfTowardZero" => midpoint ? negative : nearerIsHigher,
            "halfUp" => midpoint || nearerIsHigher,
            "halfDown" => !midpoint && nearerIsHigher,
            "halfEven" => midpoint ? !lower.IsEven : nearerIsHigher,
            _ => throw new InvalidOperationException($"no such rounding mode: {Mode}"),
        };
    }
}
