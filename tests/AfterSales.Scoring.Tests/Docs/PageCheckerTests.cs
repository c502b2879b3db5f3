namespace AfterSales.Scoring.Tests.Docs;

/// <summary>The checks of the documentation can fail.</summary>
[Collection(TakesTheConsole.Name)]
public sealed class PageCheckerTests
{
    private const string Hello = "```csharp\nusing System;\n\nConsole.WriteLine(\"hello\");\n```\n";

    [Fact]
    public void A_true_output_is_accepted()
        => Assert.Empty(Programs(Hello + "\n```text\nhello\n```\n"));

    [Fact]
    public void A_wrong_output_is_reported_with_the_right_one()
        => Assert.Contains("page.md:1: the program prints\nhello\n", Assert.Single(Programs(Hello + "\n```text\nhallo\n```\n")), StringComparison.Ordinal);

    [Fact]
    public void A_missing_output_is_reported()
        => Assert.Contains("needs a text block", Assert.Single(Programs(Hello)), StringComparison.Ordinal);

    [Fact]
    public void A_program_that_throws_is_reported()
        => Assert.Contains("InvalidOperationException", Assert.Single(Programs("```csharp\nthrow new System.InvalidOperationException();\n```\n```text\n```\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Console.WriteLine(1);")]
    [InlineData("int unused;")]
    [InlineData("string text = null;\nSystem.Console.WriteLine(text.Length);")]
    public void A_program_with_errors_or_warnings_is_reported_even_if_it_is_not_run(string code)
        => Assert.Contains("doesn't compile", Assert.Single(Programs("<!-- compile only -->\n```csharp\n" + code + "\n```\n")), StringComparison.Ordinal);

    [Fact]
    public void A_program_that_is_only_compiled_needs_no_output()
        => Assert.Empty(Programs("<!-- compile only -->\n" + Hello));

    [Fact]
    public void A_program_goes_on_where_the_one_before_ended()
    {
        const string First = "```csharp\nint number = int.Parse(\"1\");\n```\n```text\n```\n";

        Assert.Empty(Programs(First + "<!-- continues -->\n```csharp\nusing System;\n\nConsole.WriteLine(number);\n```\n```text\n1\n```\n"));
    }

    [Fact]
    public void A_mark_counts_for_the_next_block_only()
        => Assert.Single(Programs("<!-- compile only -->\nProse.\n" + Hello));

    [Theory]
    [InlineData("```json\n{ \"a\": 1, }\n```\n")]
    [InlineData("```json\n{ \"format\": 1 }\n```\n")]
    [InlineData("<!-- expects ASC3012 -->\n```json\n{ \"format\": 2 }\n```\n")]
    public void A_policy_with_other_errors_than_the_page_says_is_reported(string text)
        => Assert.Single(PageChecker.CheckPolicies(MarkdownPage.Parse("page.md", text)));

    [Theory]
    [InlineData("```json\n{ \"a\": 1 }\n```\n")]
    [InlineData("<!-- fragment -->\n```json\n{ \"format\": 1 }\n```\n")]
    [InlineData("<!-- expects ASC3009 -->\n\n```json\n{ \"format\": 2 }\n```\n")]
    public void A_policy_with_the_errors_that_the_page_says_is_accepted(string text)
        => Assert.Empty(PageChecker.CheckPolicies(MarkdownPage.Parse("page.md", text)));

    [Theory]
    [InlineData("See [this](nowhere.md).")]
    [InlineData("See [this](../README.md#no-such-heading).")]
    [InlineData("See [this](#no-such-heading).")]
    public void A_dead_link_is_reported(string text)
        => Assert.Single(PageChecker.CheckLinks(MarkdownPage.Parse("docs/page.md", text)));

    [Fact]
    public void Links_that_lead_somewhere_are_accepted()
        => Assert.Empty(PageChecker.CheckLinks(MarkdownPage.Parse(
            "docs/page.md",
            "## 6. A `heading`\n[1](../README.md) [2](policy-format.md#conventions) [3](#6-a-heading) [4](https://example.com/x) [5](../src)")));

    private static IEnumerable<string> Programs(string text) => PageChecker.CheckPrograms(MarkdownPage.Parse("page.md", text));
}
