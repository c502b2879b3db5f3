using System.Text;

namespace AfterSales.Scoring.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("优秀x", 6, 1, 3)]
    [InlineData("优\r\n秀x", 8, 2, 2)]
    [InlineData("😀x", 4, 1, 3)]
    [InlineData("abc", 99, 1, 4)]
    public void A_byte_has_a_line_and_a_column_in_utf16(string text, int offset, int line, int column)
        => Assert.Equal((line, column), Text(text).PositionOf(offset));

    [Fact]
    public void Lines_come_without_their_ends()
    {
        SourceText text = Text("一\r\n二\n\n四");
        Assert.Equal(["一", "二", "", "四"], Enumerable.Range(1, 4).Select(text.LineText));
    }

    private static SourceText Text(string text) => new("t.json", Encoding.UTF8.GetBytes(text));
}
