namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>What twenty fresh readers made of a broken policy each, with nothing but the file and its message (docs/diagnostics.md).</summary>
public sealed class RepairTests
{
    public static TheoryData<string> Repaired
        => [.. ConformanceCase.Names.Where(n => File.Exists(ConformanceCase.Open(n).PathOf("repair.json")))];

    [Fact]
    public void Twenty_mistakes_of_different_kinds_are_kept()
        => Assert.Equal(20, ConformanceCase.Names.Count(n => File.Exists(ConformanceCase.Open(n).PathOf("repair.json"))));

    [Theory]
    [MemberData(nameof(Repaired))]
    public void The_readers_repair_loads_and_the_broken_policy_does_not(string name)
    {
        ConformanceCase broken = ConformanceCase.Open(name);

        Assert.False(Load(broken.PathOf("policy.json")).HasValue);
        Assert.Empty(Load(broken.PathOf("repaired.json")).Diagnostics);
    }

    private static Diagnosed<ScoringEngine> Load(string file) => ScoringEngine.Load(PolicySource.FromUtf8(File.ReadAllBytes(file)));
}
