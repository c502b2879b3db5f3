using System.Text;
using System.Xml.Linq;
using AfterSales.Scoring.PackageTests.Binding;
using AfterSales.Scoring.PackageTests.Support;

namespace AfterSales.Scoring.PackageTests;

[Collection(SharesThePackage.Name)]
public sealed class ConsumerTests(PackageFixture fixture)
{
    [Fact]
    public void The_readme_example_prints_on_net10_what_the_readme_says()
    {
        CommandResult run = fixture.Modern.RunOnDotNet();

        Assert.Equal(ReadmeExample.Read().Output, Encoding.UTF8.GetString(run.Output), ignoreLineEndingDifferences: true);
    }

    [MonoFact]
    public void The_readme_example_prints_the_same_bytes_on_net_framework()
    {
        CommandResult modern = fixture.Modern.RunOnDotNet();
        CommandResult framework = fixture.Framework.RunOnMono();

        Assert.NotEmpty(framework.Output);
        Assert.Equal(Encoding.UTF8.GetString(modern.Output), Encoding.UTF8.GetString(framework.Output));
        Assert.Equal(modern.Output, framework.Output);
    }

    [Fact]
    public void Every_reference_of_the_net_framework_program_is_met()
        => Assert.Empty(Bind(BindingRedirect.ReadAll(Configuration())));

    [Fact]
    public void Every_assembly_beside_the_net_framework_program_is_strong_named()
        => Assert.All(
            AssemblyFile.ReadFolder(fixture.Framework.OutputFolder).Where(assembly => assembly.Identity.Name != "Consumer"),
            assembly => Assert.NotEmpty(assembly.Identity.Token));

    // The check must be able to fail on the real folder too, not only on made-up names.
    [Fact]
    public void Without_its_redirects_the_net_framework_program_would_not_start()
        => Assert.NotEmpty(Bind([]));

    private IReadOnlyList<string> Bind(IReadOnlyCollection<BindingRedirect> redirects)
        => new FrameworkBinder(
            [.. AssemblyFile.ReadFolder(fixture.Framework.OutputFolder)],
            redirects,
            [.. FrameworkAssemblies()]).FindUnmet();

    private static IEnumerable<StrongName> FrameworkAssemblies()
        => new[] { BuildSettings.FrameworkReferences, Path.Combine(BuildSettings.FrameworkReferences, "Facades") }
            .SelectMany(AssemblyFile.ReadFolder)
            .Select(assembly => assembly.Identity);

    private XDocument Configuration() => XDocument.Load(Path.Combine(fixture.Framework.OutputFolder, "Consumer.exe.config"));
}
