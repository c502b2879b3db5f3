using System.Reflection;
using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Tests.Docs;

/// <summary>The glossary names types and members that exist.</summary>
public sealed partial class GlossaryTests
{
    private static readonly Type[] Types = typeof(ScoringEngine).Assembly.GetExportedTypes();

    private static readonly Type[] ClosedSets =
    [
        typeof(ScoreStatus), typeof(UnscoredState), typeof(RecordStanding), typeof(RecordStatus), typeof(OutcomeKind), typeof(OutcomeState),
        typeof(RequirementKind), typeof(IssuedStage), typeof(ChangeKind), typeof(RoundingMode),
    ];

    [Fact]
    public void Every_type_and_member_of_the_glossary_exists()
        => Assert.All(Names(), n => Assert.True(Exists(n), n));

    [Fact]
    public void The_glossary_covers_every_member_of_the_closed_sets()
        => Assert.Empty(ClosedSets
            .SelectMany(t => Enum.GetNames(t).Select(n => $"{t.Name}.{n}"))
            .Except(Names()));

    [Theory]
    [InlineData("NoSuchType")]
    [InlineData("ScoreResult.NoSuchMember")]
    public void A_name_that_does_not_exist_is_found(string name)
        => Assert.False(Exists(name));

    private static HashSet<string> Names()
        => [.. MarkdownPage.Read("docs/glossary.md").CodeSpans.Where(s => PublicName().IsMatch(s))];

    private static bool Exists(string name)
    {
        string[] parts = name.Split('.');
        Type? type = Array.Find(Types, t => t.Name.Split('`')[0] == parts[0]);
        return type is not null && (parts.Length == 1 || type.GetMember(parts[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0);
    }

    [GeneratedRegex("^[A-Z][A-Za-z]+(\\.[A-Z][A-Za-z]+)?$")]
    private static partial Regex PublicName();
}
