using AfterSales.Scoring.Tests.Differential;
using AfterSales.Scoring.Tests.Generators;

namespace AfterSales.Scoring.Tests.Issues;

/// <summary>
/// A law of the engine failed once in many runs: where rounding left no room for a cut, the pair had no ladder but kept a
/// critical criterion that limits the grade, and the engine rightly refused such a policy.
/// </summary>
public sealed class VetoesWithoutRoomForALadder
{
    // Each of these drew "gradeAtMost", and then found no room for its ladder.
    [Theory]
    [InlineData(979963525UL)]
    [InlineData(1097070946UL)]
    [InlineData(1675174504UL)]
    public void A_pair_whose_ladder_found_no_room_is_a_valid_policy(ulong seed)
    {
        GeneratedPair pair = GeneratedPair.FromSeed(seed);

        // Where one of these fails, the generator draws otherwise than it did, and the test needs other seeds.
        Assert.Empty(pair.Cuts);
        Assert.Contains("\"totalAtMost\":1}", pair.PolicyJson, StringComparison.Ordinal);

        Assert.NotNull(EngineUnderTest.Load(pair.PolicyJson, pair.ParametersJson));
    }
}
