using System.Text;

namespace AfterSales.Scoring.Tests.Documents;

public sealed class CanonicalWriterTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": 2 }""", """{"a":"2","b":"1"}""")]
    [InlineData("""{ "a": [ 1.0, 1e0, 10e-1, -0, 0.50, 1e3 ] }""", """{"a":["1","1","1","0","0.5","1000"]}""")]
    [InlineData("""{ "t": "\u4f18\u79c0 \/ \"A\" \\ \t\u0001" }""", """{"t":"优秀 / \"A\" \\ \u0009\u0001"}""")]
    [InlineData("""{ "f": true, "n": null, "o": {}, "l": [] }""", """{"f":true,"l":[],"n":null,"o":{}}""")]
    [InlineData("""{ "a": [ 2, 1 ] }""", """{"a":["2","1"]}""")]
    public void A_document_has_one_canonical_form(string json, string canonical) => Assert.Equal(canonical, Write(json));

    [Theory]
    [InlineData("""{ "a": 1, "b": "x" }""", "{\r\n\t\"b\" : \"\\u0078\",\r\n\t\"a\" : 1.0\r\n}", true)]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [2, 1] }""", false)]
    [InlineData("""{ "title": "A" }""", """{ "title": "A " }""", false)]
    [InlineData("""{ "a": 0.1 }""", """{ "a": 0.10000 }""", true)]
    public void Layout_order_escapes_and_notation_alone_change_nothing(string one, string other, bool same)
        => Assert.Equal(same, Write(one) == Write(other));

    private static string Write(string json)
    {
        var bag = new DiagnosticBag();
        DocumentNode? root = DocumentReader.Read(PolicySource.FromJson(json), bag);
        Assert.False(bag.HasErrors);
        return Encoding.UTF8.GetString(CanonicalWriter.Write(root!));
    }
}
