namespace AfterSales.Scoring.Tests.Archives;

public sealed class AssessmentJsonTests
{
    [Fact]
    public void One_object_and_an_array_of_them_are_read_in_order()
    {
        const string One = """{ "subject": "E001", "period": "2026-Q1", "values": { "a": 1.50, "b": { "state": "missing" } } }""";
        Assessment single = Assert.Single(AssessmentJson.Read(PolicySource.FromJson(One)).ValueOrThrow());
        Assert.Equal(("E001", AssessmentPeriod.Quarter(2026, 1), (string?)null), (single.Subject, single.Period, single.Series));
        Assert.Equal(["a", "b"], single.Ids);
        Assert.True(single.TryGetValue("a", out AssessedValue a) && a.Number == (Exact)1.5m);
        Assert.True(single.TryGetValue("b", out AssessedValue b) && b.State == UnscoredState.Missing && b.Number is null);
        Assert.False(single.TryGetValue("A", out _));

        IReadOnlyList<Assessment> two = AssessmentJson.Read(PolicySource.FromJson($"[ {One}, {One.Replace("E001", "E002", StringComparison.Ordinal)} ]")).ValueOrThrow();
        Assert.Equal(["E001", "E002"], two.Select(t => t.Subject));
        Assert.Empty(AssessmentJson.Read(PolicySource.FromJson("[]")).ValueOrThrow());
    }

    [Fact]
    public void A_value_that_can_not_be_used_harms_its_own_assessment_alone()
    {
        Assessment read = Assert.Single(AssessmentJson.Read(PolicySource.FromJson(
            """{ "subject": "E001", "period": "2026-Q1", "values": { "a": "90", "b": null, "c": 1e999, "d": { "state": "gone" }, "e": [], "f": 1 } }""")).ValueOrThrow());
        Assert.Equal(
            ["ASC5006", "ASC5006", "ASC5018", "ASC5013", "ASC5006", null],
            read.Ids.Select(id => read.TryGetValue(id, out AssessedValue value) ? value.Problem?.Code : "absent"));
    }

    [Theory]
    [InlineData("""{ "period": "2026-Q1", "values": {} }""", "ASC3002")]
    [InlineData("""{ "subject": "E001", "period": 2026, "values": {} }""", "ASC3003")]
    [InlineData("""{ "subject": "E001", "period": "2026Q1", "values": {} }""", "ASC5015")]
    [InlineData("""{ "subject": "E001", "period": "2026", "values": {}, "rater": "x" }""", "ASC3001")]
    [InlineData("12", "ASC1010")]
    public void What_makes_an_assessment_one_must_be_there(string json, string code)
        => Assert.Equal(code, Assert.Single(AssessmentJson.Read(PolicySource.FromJson(json)).Diagnostics).Code);
}
