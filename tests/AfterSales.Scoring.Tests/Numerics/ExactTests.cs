using System.Numerics;
using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Numerics;

public sealed class ExactTests
{
    private static readonly BigInteger Huge = BigInteger.Pow(10, 40) + 7;

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Exact.Zero, default(Exact));
        Assert.Equal(BigInteger.One, default(Exact).Denominator);
        Assert.Equal("0", default(Exact).ToString());
    }

    [Property]
    public bool Addition_and_subtraction_undo_each_other(int a, int b, int c)
    {
        Exact x = Ratio(a, b);
        return x + Ratio(c, a) - Ratio(c, a) == x;
    }

    [Property]
    public bool Multiplication_and_division_undo_each_other(int a, int b, int c)
    {
        Exact factor = Ratio(c, b);
        return factor.Sign == 0 || Ratio(a, b) * factor / factor == Ratio(a, b);
    }

    [Property]
    public bool Division_is_the_ratio_of_the_two_numbers_whatever_their_signs(int a, int b, int c, int d)
    {
        Exact divisor = Ratio(c, d);
        return divisor.Sign == 0
            || Ratio(a, b) / divisor == Exact.FromRatio((BigInteger)a * Positive(d), (BigInteger)Positive(b) * c);
    }

    [Property]
    public bool Small_and_large_numbers_follow_the_same_rules(int a, int b, int c, int d)
    {
        // The same sum, once in 64 bits and once through big integers.
        Exact small = Ratio(a, b) + Ratio(c, d);
        Exact large = Exact.FromRatio(
            ((BigInteger)a * Positive(d) * Huge) + ((BigInteger)c * Positive(b) * Huge), (BigInteger)Positive(b) * Positive(d) * Huge);
        return small == large && small.GetHashCode() == large.GetHashCode() && small.CompareTo(large) == 0;
    }

    [Property]
    public bool Every_decimal_converts_without_loss(decimal value)
        => Exact.FromDecimal(value).TryToDecimal(out decimal back) && back == value;

    [Property]
    public bool The_order_is_that_of_the_difference(int a, int b, int c, int d)
        => Ratio(a, b).CompareTo(Ratio(c, d)) == (Ratio(a, b) - Ratio(c, d)).Sign;

    [Theory]
    [InlineData(770, 9, "770/9", "85.55…")]
    [InlineData(-1, 3, "-1/3", "-0.33…")]
    [InlineData(-4, 1000, "-0.004", "-0.00…")]
    [InlineData(84, 1, "84", "84")]
    [InlineData(171, 2, "85.5", "85.5")]
    [InlineData(8999999, 100000, "89.99999", "89.99…")]
    [InlineData(0, 5, "0", "0")]
    public void Text_loses_nothing_and_what_is_shown_never_rounds_up(int numerator, int denominator, string whole, string shown)
    {
        var value = Exact.FromRatio(numerator, denominator);

        Assert.Equal(whole, value.ToString());
        Assert.Equal(shown, value.ToDisplayString());
    }

    [Property]
    public bool What_is_shown_lies_on_the_same_side_of_every_whole_cut(int a, int b, byte cut)
    {
        Exact value = Ratio(a, b);
        string shown = value.ToDisplayString(0).TrimEnd('…');
        var digits = (Exact)long.Parse(shown, System.Globalization.CultureInfo.InvariantCulture);
        return value.Sign < 0 || value >= cut == digits >= cut;
    }

    [Fact]
    public void Numbers_beyond_64_bits_keep_every_digit()
    {
        var value = Exact.FromRatio(Huge, 3);

        Assert.Equal(Huge, value.Numerator);
        Assert.Equal(Exact.FromRatio(Huge, 1), value * 3);
        Assert.False(value.TryToDecimal(out _));
        Assert.Equal(-value, Exact.FromRatio(-Huge, 3));
        Assert.Equal(long.MinValue, (-(Exact)long.MinValue * -1).Numerator);
    }

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Exact.FromRatio(1, 0));
        Assert.Throws<DivideByZeroException>(() => Exact.One / Exact.Zero);
    }

    [Fact]
    public void Comparing_with_something_else_is_refused()
    {
        Assert.Equal(1, Exact.One.CompareTo(null));
        Assert.Equal(0, Exact.One.CompareTo((object)Exact.One));
        Assert.Throws<ArgumentException>(() => Exact.One.CompareTo("1"));
        Assert.False(Exact.One.Equals("1"));
    }

    [Theory]
    [InlineData("90", true, 90_000_000)]
    [InlineData("-0.000001", true, -1)]
    [InlineData("0.0000001", false, 0)]
    [InlineData("999999999999.999999", true, 999_999_999_999_999_999)]
    [InlineData("99999999999999", false, 0)]
    public void Millionths_are_given_only_where_they_are_whole_and_fit(string text, bool fits, long micros)
    {
        Exact value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(fits, value.TryGetMicros(out long actual));
        Assert.Equal(fits ? micros : actual, actual);
    }

    private static Exact Ratio(int numerator, int denominator) => Exact.FromRatio(numerator, Positive(denominator));

    private static long Positive(int number) => Math.Max(1, Math.Abs((long)number));
}
