namespace AfterSales.Scoring.Tests.Archives;

public sealed class CaseHistoryJsonTests
{
    private const string Whole = """
        {"format":1,"kind":"caseHistory","person":"p-1001","employer":"c-01","knownAs":["E001","E002"],"protected":false,
        "records":[
        {"id":"r1","series":"quarterly","period":"2026-Q1","policy":{"id":"management-rules","version":"1.0.0","fingerprint":"ab"},
        "standing":"graded","grade":"pass","total":"6400/91","criteria":[{"id":"attitude","rating":70.5,"points":14.1},{"id":"skill"}],
        "status":"final","adjustment":{"grade":"good","by":"committee","reason":"看错一行","evidence":["e1"]},"role":"technician",
        "served":"2026-01-15/2026-03-31","relative":true,
        "assessment":{"subject":"E001","period":"2026-Q1","series":"quarterly","values":{"attitude":70.5,"skill":{"state":"excused"}}}},
        {"id":"r2","series":"quarterly","period":"2026-Q2","policy":{"id":"management-rules","version":"1.0.0"},"standing":"excused","status":"provisional"}],
        "evidence":[{"id":"e1","kind":"training","from":"2026-05-18","to":"2026-05-20","by":"hr","reference":"x@1","hash":"cd","outcome":"o1","content":"c1"}],
        "issued":[{"id":"o1","content":"c1","policy":"management-rules","consequence":"quarterlyPay","series":"quarterly","period":"2026-Q1","kind":"money",
        "money":{"amount":-500,"applied":-300,"currency":"CNY","against":"performanceBonus"},"stage":"paid"}],
        "choices":[{"outcome":"o2","option":"warning","by":"hr","on":"2026-07-01"},{"outcome":"o3","ruling":"notMet","by":"hr","on":"2026-07-02"}],
        "pay":[{"base":"performanceBonus","period":"2026-Q1","amount":300.25,"currency":"CNY"}]}
        """;

    [Fact]
    public void Every_member_is_read_and_written_in_the_order_of_the_page()
        => Assert.Equal(Whole.ReplaceLineEndings(""), CaseHistoryJson.Write(Read(Whole).ValueOrThrow()));

    [Fact]
    public void The_shortest_history_names_a_person_and_an_employer()
    {
        string json = CaseHistoryJson.Write(CaseHistory.Of("p-1", "c-1"));
        Assert.Equal("""{"format":1,"kind":"caseHistory","person":"p-1","employer":"c-1"}""", json);
        Assert.Null(Read(json).ValueOrThrow().IsProtected);
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2", "ASC5019")]
    [InlineData("\"format\":1,", "", "ASC3002")]
    [InlineData("\"caseHistory\"", "\"decision\"", "ASC5020")]
    [InlineData("\"person\":\"p-1001\"", "\"person\":\" \"", "ASC3010")]
    [InlineData("\"person\":\"p-1001\"", "\"person\":null", "ASC3003")]
    [InlineData("\"person\":\"p-1001\"", "\"person\":\"p\\n1001\"", "ASC3010")]
    [InlineData("\"id\":\"r1\"", "\"id\":\"r\\u00851\"", "ASC3010")]
    [InlineData("\"protected\":false", "\"protected\":null", "ASC3003")]
    [InlineData("\"relative\":true", "\"relativ\":true", "ASC3001")]
    [InlineData("\"6400/91\"", "\"6400/0\"", "ASC3010")]
    [InlineData("\"6400/91\"", "\"70.3\"", "ASC3010")]
    [InlineData("\"6400/91\"", "1e999", "ASC5018")]
    [InlineData("\"standing\":\"excused\"", "\"standing\":\"excuse\"", "ASC3004")]
    [InlineData("\"standing\":\"excused\"", "\"standing\":\"excused\",\"grade\":\"good\"", "ASC5023")]
    [InlineData("\"grade\":\"pass\",", "", "ASC3002")]
    [InlineData("\"id\":\"skill\"", "\"id\":\"attitude\"", "ASC3006")]
    [InlineData("2026-01-15/2026-03-31", "2026-01", "ASC3010")]
    [InlineData("2026-01-15/2026-03-31", "2026-01-15/2026-04-01", "ASC5022")]
    [InlineData("2026-05-18", "2026-05-21", "ASC5021")]
    [InlineData("2026-05-18", "2026-04-31", "ASC3049")]
    [InlineData("\"ruling\":\"notMet\"", "\"ruling\":\"maybe\"", "ASC3004")]
    [InlineData("\"ruling\":\"notMet\"", "\"ruling\":\"met\",\"option\":\"x\"", "ASC3033")]
    [InlineData("\"ruling\":\"notMet\",", "", "ASC3017")]
    [InlineData("300.25", "-1", "ASC3007")]
    [InlineData("\"stage\":\"paid\"", "\"stage\":\"payed\"", "ASC3004")]
    [InlineData("\"knownAs\":[\"E001\"", "\"knownAs\":[1", "ASC3003")]
    [InlineData("{\"attitude\":70.5,", "{\"attitude\":70.5,\"attitude\":70.5,", "ASC1004")]
    public void What_is_wrong_is_told_with_its_place(string part, string other, string code)
    {
        Assert.Contains(part, Whole, StringComparison.Ordinal);
        Diagnosed<CaseHistory> read = Read(Whole.Replace(part, other, StringComparison.Ordinal));
        Diagnostic only = Assert.Single(read.Diagnostics);
        Assert.Equal((code, false), (only.Code, read.HasValue));
        Assert.True(only.Location!.Line > 0);
    }

    private static Diagnosed<CaseHistory> Read(string json) => CaseHistoryJson.Read(PolicySource.FromJson(json, "history.json"));
}
