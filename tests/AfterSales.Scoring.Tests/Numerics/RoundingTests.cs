using System.Numerics;
using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Numerics;

public sealed class RoundingTests
{
    public static TheoryData<RoundingMode> Modes => [.. Enum.GetValues<RoundingMode>()];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Rounding_never_changes_the_order_of_two_values(RoundingMode mode)
    {
        var rounding = new Rounding(1, mode);
        Exact[] values = [.. Enumerable.Range(-60, 121).Select(i => Exact.FromRatio(i, 40))];

        Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(rounding.Apply(pair.First) <= rounding.Apply(pair.Second)));
        Assert.All(values, value => Assert.Equal(rounding.Apply(value), rounding.Apply(rounding.Apply(value))));
        Assert.All(values, value => Assert.True(Exact.Max(rounding.Apply(value) - value, value - rounding.Apply(value)) < rounding.Step));
    }

    [Property(MaxTest = 500)]
    public bool The_threshold_tells_what_the_rounded_value_would(int valueUnits, int cutUnits, byte decimals, byte mode, bool inclusive)
    {
        // Eighths, tenths and thirds of a step, so that midpoints, grid points and everything between occur.
        var rounding = new Rounding(decimals % 7, (RoundingMode)(mode % 9));
        Exact value = rounding.Step * Exact.FromRatio(valueUnits % 500, 24);
        var cut = new Cut(rounding.Step * Exact.FromRatio(cutUnits % 500, 30), inclusive);

        return rounding.ThresholdFor(cut).IsReachedBy(value) == cut.IsReachedBy(rounding.Apply(value));
    }

    [Fact]
    public void A_tie_is_decided_by_integers_where_decimal_division_errs()
    {
        // The exact quotient is just below the midpoint 0.05; decimal division lands on it.
        BigInteger d = BigInteger.Parse("9999991", System.Globalization.CultureInfo.InvariantCulture) * 9999973 * 9999971 * 9999943;
        var value = Exact.FromRatio(d - 1, d * 20);

        Assert.Equal(Exact.Zero, value.Round(new Rounding(1, RoundingMode.HalfAwayFromZero)));
    }

    [Fact]
    public void Only_what_a_policy_may_declare_can_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(7, RoundingMode.HalfEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(-1, RoundingMode.HalfEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(0, (RoundingMode)9));
        Assert.Throws<ArgumentNullException>(() => Exact.One.Round(null!));
        Assert.Equal(new Rounding(1, RoundingMode.HalfEven), new Rounding(1, RoundingMode.HalfEven));
        Assert.NotEqual(new Rounding(1, RoundingMode.HalfEven), new Rounding(2, RoundingMode.HalfEven));
        Assert.Equal(new Rounding(1, RoundingMode.Floor).GetHashCode(), new Rounding(1, RoundingMode.Floor).GetHashCode());
    }
}
