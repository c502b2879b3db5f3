using FsCheck;
using FsCheck.Fluent;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Gives FsCheck pairs of every shape; a failing one shrinks to pairs of the same seed with fewer criteria.</summary>
public static class GeneratedPairs
{
    /// <summary>Pairs for laws, from any seed.</summary>
    public static Arbitrary<GeneratedPair> Pairs() => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => GeneratedPair.FromSeed((ulong)seed)),
        Simpler);

    private static IEnumerable<GeneratedPair> Simpler(GeneratedPair pair)
    {
        for (int leaves = 1; leaves < Math.Min(pair.MostLeaves, 9); leaves++)
        {
            yield return GeneratedPair.FromSeed(pair.Seed, leaves);
        }
    }
}
