namespace AfterSales.Scoring.Tests.Validation;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("weightTotal", "weightsTotal")]
    [InlineData("WEIGHTSTOTAL", "weightsTotal")]
    [InlineData("otuOf", "outOf")]
    [InlineData("ladderrounding", "ladderRounding")]
    [InlineData("spilt", "split")]
    [InlineData("currency", null)]
    [InlineData("x", null)]
    public void The_nearest_word_is_suggested_and_none_that_is_far(string written, string? meant)
        => Assert.Equal(meant, Suggestion.Nearest(written, ["weightsTotal", "split", "outOf", "ladderRounding"]));

    [Fact]
    public void A_misspelt_member_is_told_once_and_not_again_as_missing()
    {
        var bag = new DiagnosticBag();
        var root = (ObjectNode)DocumentReader.Read(PolicySource.FromJson("""{ "titel": "T" }"""), bag)!;
        ObjectReader.Open(root, bag, "title").Require("title", "\"…\"");
        Assert.Equal("ASC3001", Assert.Single(bag.ToImmutable()).Code);
    }
}
