namespace AfterSales.Scoring.Tests.Assessments;

/// <summary>A few ids are looked through, many are indexed; nobody may notice which.</summary>
public sealed class AssessmentBuilderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(200)]
    public void Every_id_is_found_however_many_there_are(int count)
    {
        Assessment assessment = Fill(count).Build();

        for (int i = 0; i < count; i++)
        {
            Assert.True(assessment.TryGetValue("c" + i, out AssessedValue value));
            Assert.Equal((Exact)i, value.Number);
        }

        Assert.False(assessment.TryGetValue("c" + count, out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(200)]
    public void An_id_that_is_given_twice_is_unusable_however_many_there_are(int count)
    {
        Assessment assessment = Fill(count).Value("c0", 1).Build();

        Assert.Equal(count, assessment.Ids.Count);
        Assert.True(assessment.TryGetValue("c0", out AssessedValue value));
        Assert.NotNull(value.Problem);
        Assert.Null(value.Number);
    }

    [Fact]
    public void A_builder_that_is_used_again_leaves_the_first_assessment_as_it_was()
    {
        AssessmentBuilder builder = Fill(8);
        Assessment first = builder.Build();
        Assessment second = builder.Value("more", 1).Value("c0", 5).Build();

        Assert.Equal(8, first.Ids.Count);
        Assert.True(first.TryGetValue("c0", out AssessedValue value));
        Assert.Equal(Exact.Zero, value.Number);
        Assert.False(first.TryGetValue("more", out _));
        Assert.True(second.TryGetValue("more", out _));
    }

    private static AssessmentBuilder Fill(int count)
    {
        AssessmentBuilder builder = Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1));
        for (int i = 0; i < count; i++)
        {
            builder.Value("c" + i, i);
        }

        return builder;
    }
}
