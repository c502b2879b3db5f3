using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>The generator itself: nothing drawn may depend on the machine, and nothing may be drawn twice.</summary>
public class GeneratorTests
{
    [Fact]
    public void The_random_numbers_are_those_of_SplitMix64()
    {
        var random = new SplitMix64(0);

        Assert.Equal(0xE220A8397B1DCDAF, random.Next());
        Assert.Equal(0x6E789E6AA1B965F4UL, random.Next());
        Assert.Equal(0x06C45D188009454FUL, random.Next());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "0.000001")]
    [InlineData(-1_500_000, "-1.5")]
    [InlineData(100_000_000, "100")]
    [InlineData(999_999_999_999_999_999, "999999999999.999999")]
    public void Millionths_are_written_as_the_shortest_decimal(long micro, string text) => Assert.Equal(text, Micro.Text(micro));

    [Fact]
    public void A_seed_makes_the_same_pair_again_with_ids_that_follow_the_rule()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            GeneratedPair pair = GeneratedPair.FromSeed(seed);

            Assert.Equal(pair.ToString(), GeneratedPair.FromSeed(seed).ToString());
            Assert.All(pair.Expected.EffectiveWeights.Keys, id => Assert.Matches(new Regex("^[a-z][A-Za-z0-9]{0,63}$"), id));
        }
    }
}
