namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>Runs every folder of the corpus and compares what is rendered, byte for byte.</summary>
/// <remarks>
/// With the environment variable CONFORMANCE_REWRITE=1 the expected files are written anew, and the run fails all the same:
/// what was written is to be read by a person before it counts.
/// </remarks>
public sealed class ConformanceTests
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("CONFORMANCE_REWRITE") == "1";

    private static readonly DiagnosticLanguage[] Languages = [DiagnosticLanguage.English, DiagnosticLanguage.Chinese];

    public static TheoryData<string> Cases => [.. ConformanceCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_renders_as_expected(string name)
    {
        var given = ConformanceCase.Open(name);
        foreach (DiagnosticLanguage language in Languages)
        {
            string rendered = CaseReport.Write(given, language);
            if (Rewrites)
            {
                File.WriteAllText(given.PathOf(ConformanceCase.ExpectedFile(language)), rendered);
            }

            Assert.Equal(given.Expected(language), rendered);
        }

        Assert.False(Rewrites, "the expected files were rewritten; read them, then run without CONFORMANCE_REWRITE");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bytes_string_and_stream_of_one_text_get_the_same_verdict(string name)
    {
        var given = ConformanceCase.Open(name);
        string expected = CaseReport.Write(given, DiagnosticLanguage.English);
        foreach ((string form, PolicySource source) in given.Policy.Forms())
        {
            Assert.True(expected == CaseReport.Write(given, source, DiagnosticLanguage.English), form);
        }
    }

    [Fact]
    public void Case_names_are_kebab_case()
        => Assert.All(ConformanceCase.Names, name => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name));

    [Fact]
    public void The_corpus_holds_more_than_errors()
        => Assert.True(ConformanceCase.Names.Count(n => ConformanceCase.Open(n).Expected(DiagnosticLanguage.English).StartsWith("policy: ok\n", StringComparison.Ordinal)
            || ConformanceCase.Open(n).Expected(DiagnosticLanguage.English).StartsWith("parameters: ok\npolicy: ok\n", StringComparison.Ordinal)) >= 20);
}
