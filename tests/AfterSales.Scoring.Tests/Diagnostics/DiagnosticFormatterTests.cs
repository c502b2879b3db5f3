using System.Text;

namespace AfterSales.Scoring.Tests.Diagnostics;

public sealed class DiagnosticFormatterTests
{
    [Theory]
    [InlineData("abc def", "def", "    ^^^")]
    [InlineData("优秀 def", "def", "　　 ^^^")]
    [InlineData("ab 优秀", "优秀", "   ^^^^")]
    [InlineData("\tab", "ab", "\t^^")]
    [InlineData("：x", "x", "　^")]
    public void The_caret_stands_under_its_text_and_is_as_wide(string line, string marked, string caret)
        => Assert.Equal(" 1 | " + line + "\n   | " + caret, Source(line, marked));

    [Fact]
    public void A_long_line_is_cut_on_both_sides_and_the_caret_stays()
    {
        string[] lines = Source(new string('x', 500) + "HERE" + new string('y', 500), "HERE").Split('\n');
        Assert.Equal(lines[0].IndexOf("HERE", StringComparison.Ordinal), lines[1].IndexOf('^', StringComparison.Ordinal));
        Assert.True(lines[0].Length < 150 && lines[0].EndsWith('…') && lines[0].Contains("| …", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_without_a_place_has_no_place_and_no_source()
        => Assert.Equal("error ASC1009: the text is empty\n", DiagnosticFormatter.Format(ReadingDiagnostics.Empty.At(null)).Split("help")[0]);

    [Fact]
    public void The_cap_keeps_errors_before_warnings()
    {
        var bag = new DiagnosticBag();
        bag.AddRange(Enumerable.Range(0, 150).Select(_ => MeaningDiagnostics.GradeNeverGiven.At(null, "g")));
        bag.Add(ReadingDiagnostics.Empty.At(null));
        Diagnosed<string> diagnosed = bag.Diagnose("value");
        Assert.False(diagnosed.HasValue);
        Assert.Equal(DiagnosticBag.Cap, diagnosed.Diagnostics.Count);
        Assert.Contains(diagnosed.Diagnostics, d => d.Code == "ASC1009");
        Assert.Same(diagnosed.Diagnostics, Assert.Throws<DiagnosticException>(() => diagnosed.ValueOrThrow()).Diagnostics);
    }

    private static string Source(string line, string marked)
    {
        int start = Encoding.UTF8.GetByteCount(line[..line.IndexOf(marked, StringComparison.Ordinal)]);
        var place = new SourceLocation(new SourceText("t.json", Encoding.UTF8.GetBytes(line)), "", start, Encoding.UTF8.GetByteCount(marked));
        string[] rendered = DiagnosticFormatter.Format(ReadingDiagnostics.Empty.At(place)).Split('\n');
        return rendered[1] + "\n" + rendered[2];
    }
}
