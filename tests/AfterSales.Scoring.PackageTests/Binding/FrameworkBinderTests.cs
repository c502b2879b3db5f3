namespace AfterSales.Scoring.PackageTests.Binding;

public sealed class FrameworkBinderTests
{
    private static readonly StrongName Old = new("Json", new Version(4, 0, 0, 0), "aa");
    private static readonly StrongName Present = new("Json", new Version(8, 0, 0, 0), "aa");
    private static readonly StrongName Mscorlib = new("mscorlib", new Version(4, 0, 0, 0), "bb");

    [Fact]
    public void A_reference_to_another_version_needs_a_redirect()
    {
        string unmet = Assert.Single(Bind([Old], Present));
        Assert.Equal("App 1.0.0.0 refers to Json 4.0.0.0, and nothing provides Json 4.0.0.0", unmet);
    }

    [Fact]
    public void A_redirect_to_what_is_there_meets_it()
        => Assert.Empty(Bind([Old], Present, new BindingRedirect("Json", "aa", new Version(0, 0, 0, 0), Present.Version, Present.Version)));

    [Fact]
    public void A_redirect_to_what_is_not_there_does_not()
        => Assert.Single(Bind([Old], Present, new BindingRedirect("Json", "aa", new Version(0, 0, 0, 0), Present.Version, new Version(9, 0, 0, 0))));

    [Fact]
    public void A_redirect_whose_range_ends_too_early_does_not()
        => Assert.Single(Bind([Old], Present, new BindingRedirect("Json", "aa", new Version(0, 0, 0, 0), new Version(3, 9, 0, 0), Present.Version)));

    [Fact]
    public void The_same_name_under_another_key_is_another_assembly()
        => Assert.Single(Bind([Present with { Token = "cc" }], Present));

    [Fact]
    public void The_framework_serves_older_references_and_no_newer_ones()
    {
        Assert.Empty(Bind([Mscorlib with { Version = new Version(2, 0, 0, 0) }], Present));
        Assert.Single(Bind([Mscorlib with { Version = new Version(5, 0, 0, 0) }], Present));
    }

    private static IReadOnlyList<string> Bind(StrongName[] references, StrongName present, params BindingRedirect[] redirects)
    {
        AssemblyFile app = new(new StrongName("App", new Version(1, 0, 0, 0), ""), false, [.. references]);
        AssemblyFile library = new(present, true, [Mscorlib]);
        return new FrameworkBinder([app, library], redirects, [Mscorlib]).FindUnmet();
    }
}
