using System.Reflection;
using System.Text.RegularExpressions;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>Every kind of finding is told in two languages, shown by a case, and explained on a page.</summary>
public sealed class DescriptorTests
{
    internal static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    private static readonly string Page = File.ReadAllText(RepositoryRoot.PathOf("docs", "diagnostics.md"));

    public static TheoryData<string> Codes => [.. Descriptors.Select(d => d.Code).Distinct()];

    [Fact]
    public void No_two_descriptors_share_a_code()
        => Assert.Empty(Descriptors.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void There_are_descriptors() => Assert.True(Descriptors.Length > 80, $"only {Descriptors.Length} were found");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_case_in_both_languages(string code)
    {
        foreach (DiagnosticLanguage language in new[] { DiagnosticLanguage.English, DiagnosticLanguage.Chinese })
        {
            Assert.Contains(ConformanceCase.Names, n => ConformanceCase.Open(n).Expected(language).Contains($" {code}: ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_an_entry_with_its_message_and_a_case_that_shows_it(string code)
    {
        DiagnosticDescriptor descriptor = Descriptors.First(d => d.Code == code);
        Match entry = Regex.Match(Page, $@"^### {code}\n\n(?<body>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(entry.Success, $"docs/diagnostics.md has no entry for {code}");
        string body = entry.Groups["body"].Value;
        Assert.Contains($"> {descriptor.Message.Replace("{{", "{").Replace("}}", "}")}\n", body, StringComparison.Ordinal);
        Assert.Contains("- When: ", body, StringComparison.Ordinal);
        Assert.Contains("- What to do: ", body, StringComparison.Ordinal);
        string name = Regex.Match(body, @"^- Case: `([a-z0-9-]+)`$", RegexOptions.Multiline).Groups[1].Value;
        Assert.Contains(name, ConformanceCase.Names);
        Assert.Contains($" {code}: ", ConformanceCase.Open(name).Expected(DiagnosticLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_explains_no_code_that_does_not_exist()
        => Assert.Empty(Regex.Matches(Page, @"^### (ASC\d{4})$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Except(Descriptors.Select(d => d.Code)));

    [Fact]
    public void Codes_are_of_their_family()
        => Assert.All(Descriptors, d => Assert.Matches(@"^ASC[1-9]\d{3}$", d.Code));
}
