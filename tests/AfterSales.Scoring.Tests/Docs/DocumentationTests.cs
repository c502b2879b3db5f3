namespace AfterSales.Scoring.Tests.Docs;

/// <summary>Programs that are run one at a time, because each takes the console for itself.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TakesTheConsole
{
    public const string Name = "takes the console";
}

/// <summary>Everything that the documentation shows is true.</summary>
[Collection(TakesTheConsole.Name)]
public sealed class DocumentationTests
{
    public static TheoryData<string> Pages => new(MarkdownPage.AllPaths);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_program_compiles_and_prints_what_the_page_says(string page)
        => AssertNone(PageChecker.CheckPrograms(MarkdownPage.Read(page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_policy_loads_or_has_the_error_that_the_page_says(string page)
        => AssertNone(PageChecker.CheckPolicies(MarkdownPage.Read(page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
        => AssertNone(PageChecker.CheckLinks(MarkdownPage.Read(page)));

    [Fact]
    public void The_two_readmes_show_programs_and_policies_alike()
        => Assert.Equal(
            MarkdownPage.Read("README.md").Blocks.Select(b => b.Language),
            MarkdownPage.Read("docs/README.zh-CN.md").Blocks.Select(b => b.Language));

    // Whole texts and not the runner's shortened ones: an output is mended by copying it from here.
    private static void AssertNone(IEnumerable<string> faults)
    {
        string report = string.Join("\n\n", faults);
        Assert.True(report.Length == 0, report);
    }
}
