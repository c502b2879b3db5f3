using System.Numerics;
using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Numerics;

public sealed class BoundedSumTests
{
    [Property(MaxTest = 500)]
    public bool The_bounds_enclose_the_exact_sum(uint a, uint b, uint c, ushort denominator)
    {
        // Coefficients with large coprime denominators can't be brought to one scale in 64 bits.
        Exact[] coefficients =
        [
            Exact.FromRatio(denominator + 1, BigInteger.Parse("9999991000003", System.Globalization.CultureInfo.InvariantCulture)),
            Exact.FromRatio(7, BigInteger.Parse("9999973000009", System.Globalization.CultureInfo.InvariantCulture)),
            Exact.FromRatio(1, 9999971),
        ];
        long[] maxima = [uint.MaxValue, uint.MaxValue, uint.MaxValue];
        BoundedSum sum = BoundedSum.Create(coefficients, maxima)!;
        long lower = sum.Evaluate([a, b, c]);
        Exact exact = (coefficients[0] * a) + (coefficients[1] * b) + (coefficients[2] * c);

        return !sum.IsExact
            && sum.EvaluateExactly([a, b, c]) == exact
            && Exact.FromRatio(lower, sum.Scale) <= exact
            && exact <= Exact.FromRatio(lower + sum.Margin, sum.Scale);
    }

    [Property(MaxTest = 500)]
    public bool Coefficients_of_one_scale_give_the_sum_itself(ushort a, ushort b, byte weight)
    {
        Exact[] coefficients = [Exact.FromRatio(weight, 100), Exact.FromRatio(100 - (weight % 100), 250)];
        BoundedSum sum = BoundedSum.Create(coefficients, [ushort.MaxValue, ushort.MaxValue])!;

        return sum.IsExact && sum.Margin == 0
            && Exact.FromRatio(sum.Evaluate([a, b]), sum.Scale) == (coefficients[0] * a) + (coefficients[1] * b);
    }

    [Property(MaxTest = 500)]
    public bool A_sum_that_reaches_the_units_reaches_the_cut(ushort value, int cutUnits, bool inclusive)
    {
        BoundedSum sum = BoundedSum.Create([Exact.FromRatio(1, 8)], [ushort.MaxValue])!;
        var cut = new Cut(Exact.FromRatio(cutUnits % 100_000, 12), inclusive);
        long units = sum.Evaluate([value]);

        return units >= sum.UnitsFor(cut) == cut.IsReachedBy(Exact.FromRatio(value, 8));
    }

    [Fact]
    public void A_cut_far_outside_is_never_or_always_reached()
    {
        BoundedSum sum = BoundedSum.Create([Exact.One], [1])!;

        Assert.Equal(long.MaxValue, sum.UnitsFor(new Cut(Exact.FromRatio(BigInteger.Pow(10, 30), 1), true)));
        Assert.Equal(long.MinValue, sum.UnitsFor(new Cut(Exact.FromRatio(-BigInteger.Pow(10, 30), 1), true)));
    }

    [Fact]
    public void A_sum_that_fits_no_useful_scale_is_left_to_the_exact_way()
        => Assert.Null(BoundedSum.Create([Exact.FromRatio(BigInteger.Pow(10, 15), 3)], [long.MaxValue / 4]));

    [Property]
    public bool The_high_product_is_that_of_big_integers(ulong a, ulong b)
        => BoundedSum.MultiplyHigh(a, b) == (ulong)(((BigInteger)a * b) >> 64);
}
