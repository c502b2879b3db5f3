using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using AfterSales.Scoring.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfterSales.Scoring.Tests.Docs;

/// <summary>The page of the policy format and the validator know the same words.</summary>
public sealed partial class PolicyFormatPageTests
{
    private static readonly HashSet<string> OnThePage =
    [
        .. MarkdownPage.Read("docs/policy-format.md").CodeSpans.Concat(MarkdownPage.Read("docs/scoring-semantics.md").CodeSpans)
            .SelectMany(s => Word().Matches(s)).Select(m => m.Value),
    ];

    [Fact]
    public void The_page_names_every_member_that_the_validator_reads()
        => Assert.Empty(MembersIn(ValidationSources()).Except(OnThePage));

    [Fact]
    public void The_page_names_every_word_that_the_validator_takes()
        => Assert.Empty(WordLists().SelectMany(l => l).Except(OnThePage));

    [Fact]
    public void A_word_that_the_page_does_not_name_is_found()
        => Assert.Equal(["fresh", "grades", "newTag"], MembersIn(["""
            class C
            {
                static readonly string[] Members = ["grades", "fresh"];
                object Tags = new Dictionary<string, int> { ["newTag"] = 1 };
            }
            """]).Order());

    [Fact]
    public void The_words_of_the_validator_are_really_found()
    {
        Assert.Superset(
            new HashSet<string> { "$schema", "gradeAtMost", "kind", "with", "upTo", "otherwise", "every", "lines", "param", "why", "improvementPlan", "oral" },
            MembersIn(ValidationSources()));
        Assert.Equal(18, WordLists().Count());
        Assert.Contains("halfTowardZero", WordLists().SelectMany(l => l));
    }

    private static IEnumerable<string> ValidationSources()
        => Directory.GetFiles(RepositoryRoot.PathOf("src", "AfterSales.Scoring", "Validation"), "*.cs").Select(File.ReadAllText);

    /// <summary>Gets the strings that stand where the validator lists or reads members: in calls, in lists and as keys.</summary>
    private static HashSet<string> MembersIn(IEnumerable<string> sources)
        =>
        [
            .. sources
                .SelectMany(s => CSharpSyntaxTree.ParseText(s).GetRoot().DescendantNodes())
                .OfType<LiteralExpressionSyntax>()
                .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression) && NamesMember(l))
                .Select(l => l.Token.ValueText)
                .Where(t => MemberName().IsMatch(t)),
        ];

    private static bool NamesMember(LiteralExpressionSyntax literal)
        => literal.Parent switch
        {
            ExpressionElementSyntax => true,
            SubpatternSyntax or ConstantPatternSyntax => true,
            ArgumentSyntax { Parent: BracketedArgumentListSyntax } => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var method } } => Reads(method),
            _ => false,
        };

    private static bool Reads(ExpressionSyntax method)
    {
        string name = method is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : method.ToString();
        return name is "Open" or "Optional" or "Require" or "Has" or "Flag" or "String" or "Word" or "Number" or "RequireNumber" or "ReadDetailed" or "ExactlyOne" or "ReadPattern";
    }

    private static IEnumerable<IEnumerable<string>> WordLists()
        => typeof(Words).GetProperties(BindingFlags.Static | BindingFlags.Public)
            .Select(p => ((IEnumerable)p.PropertyType.GetProperty("Keys")!.GetValue(p.GetValue(null))!).Cast<string>());

    [GeneratedRegex("\\$?[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex("^\\$?[a-z][A-Za-z0-9]*$")]
    private static partial Regex MemberName();
}
