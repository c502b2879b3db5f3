using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>The table of section 6, mode by mode, at the midpoints where the modes part.</summary>
public class RoundingTests
{
    [Theory]
    [InlineData("towardZero", 89, 79, 69, 70, -89, -70)]
    [InlineData("awayFromZero", 90, 80, 70, 71, -90, -71)]
    [InlineData("floor", 89, 79, 69, 70, -90, -71)]
    [InlineData("ceiling", 90, 80, 70, 71, -89, -70)]
    [InlineData("halfAwayFromZero", 90, 80, 70, 71, -90, -71)]
    [InlineData("halfTowardZero", 89, 79, 69, 70, -89, -70)]
    [InlineData("halfUp", 90, 80, 70, 71, -89, -70)]
    [InlineData("halfDown", 89, 79, 69, 70, -90, -71)]
    [InlineData("halfEven", 90, 80, 70, 70, -90, -70)]
    public void A_midpoint_goes_where_its_mode_says(string mode, int at89, int at79, int at69, int at70, int atMinus89, int atMinus70)
    {
        var rounding = new GridRounding(0, mode);

        Assert.Equal(at89, rounding.Apply(Rational.Parse("89.5")));
        Assert.Equal(at79, rounding.Apply(Rational.Parse("79.5")));
        Assert.Equal(at69, rounding.Apply(Rational.Parse("69.5")));
        Assert.Equal(at70, rounding.Apply(Rational.Parse("70.5")));
        Assert.Equal(atMinus89, rounding.Apply(Rational.Parse("-89.5")));
        Assert.Equal(atMinus70, rounding.Apply(Rational.Parse("-70.5")));
    }

    [Theory]
    [InlineData("towardZero", "0.33", "0.66", "-0.33", "-0.66")]
    [InlineData("awayFromZero", "0.34", "0.67", "-0.34", "-0.67")]
    [InlineData("floor", "0.33", "0.66", "-0.34", "-0.67")]
    [InlineData("ceiling", "0.34", "0.67", "-0.33", "-0.66")]
    [InlineData("halfAwayFromZero", "0.33", "0.67", "-0.33", "-0.67")]
    [InlineData("halfTowardZero", "0.33", "0.67", "-0.33", "-0.67")]
    [InlineData("halfUp", "0.33", "0.67", "-0.33", "-0.67")]
    [InlineData("halfDown", "0.33", "0.67", "-0.33", "-0.67")]
    [InlineData("halfEven", "0.33", "0.67", "-0.33", "-0.67")]
    public void Thirds_go_where_their_mode_says(string mode, string third, string twoThirds, string minusThird, string minusTwoThirds)
    {
        var rounding = new GridRounding(2, mode);

        Assert.Equal(Rational.Parse(third), rounding.Apply(new Rational(1, 3)));
        Assert.Equal(Rational.Parse(twoThirds), rounding.Apply(new Rational(2, 3)));
        Assert.Equal(Rational.Parse(minusThird), rounding.Apply(new Rational(-1, 3)));
        Assert.Equal(Rational.Parse(minusTwoThirds), rounding.Apply(new Rational(-2, 3)));
    }

    [Theory]
    [InlineData("towardZero")]
    [InlineData("awayFromZero")]
    [InlineData("floor")]
    [InlineData("ceiling")]
    [InlineData("halfAwayFromZero")]
    [InlineData("halfTowardZero")]
    [InlineData("halfUp")]
    [InlineData("halfDown")]
    [InlineData("halfEven")]
    public void A_value_on_the_grid_stays_as_it_is(string mode)
    {
        foreach (string value in new[] { "0", "0.25", "-0.25", "89.5", "-1000000" })
        {
            Assert.Equal(Rational.Parse(value), new GridRounding(2, mode).Apply(Rational.Parse(value)));
        }
    }
}
