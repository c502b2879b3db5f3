using System.IO.Compression;
using System.Xml.Linq;
using AfterSales.Scoring.PackageTests.Binding;
using AfterSales.Scoring.PackageTests.Support;

namespace AfterSales.Scoring.PackageTests;

[Collection(SharesThePackage.Name)]
public sealed class PackageContentTests(PackageFixture fixture)
{
    [Theory]
    [InlineData("lib/netstandard2.0/AfterSales.Scoring.dll")]
    [InlineData("lib/netstandard2.0/AfterSales.Scoring.xml")]
    [InlineData("lib/net10.0/AfterSales.Scoring.dll")]
    [InlineData("lib/net10.0/AfterSales.Scoring.xml")]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    [InlineData("schema/assessment.schema.json")]
    [InlineData("schema/case-history.schema.json")]
    [InlineData("schema/certificate.schema.json")]
    [InlineData("schema/common.schema.json")]
    [InlineData("schema/decision.schema.json")]
    [InlineData("schema/period-record.schema.json")]
    [InlineData("schema/score-result.schema.json")]
    public void The_package_holds(string entry)
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.Package.File);
        Assert.NotNull(package.GetEntry(entry));
    }

    [Theory]
    [InlineData("lib/netstandard2.0/AfterSales.Scoring.pdb")]
    [InlineData("lib/net10.0/AfterSales.Scoring.pdb")]
    public void The_symbol_package_holds(string entry)
    {
        using ZipArchive symbols = ZipFile.OpenRead(fixture.Package.SymbolsFile);
        Assert.NotNull(symbols.GetEntry(entry));
    }

    [Fact]
    public void The_package_says_what_it_is_and_on_which_terms()
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.Package.File);
        using Stream stream = package.GetEntry("AfterSales.Scoring.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("AfterSales.Scoring", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net10.0")]
    public void The_assembly_and_all_that_it_refers_to_are_strong_named(string framework)
    {
        AssemblyFile assembly = ReadCore(framework);

        Assert.True(assembly.IsSigned);
        Assert.NotEmpty(assembly.Identity.Token);
        Assert.NotEmpty(assembly.References);
        Assert.All(assembly.References, reference => Assert.NotEmpty(reference.Token));
    }

    private AssemblyFile ReadCore(string framework)
    {
        using ZipArchive package = ZipFile.OpenRead(fixture.Package.File);
        using Stream compressed = package.GetEntry($"lib/{framework}/AfterSales.Scoring.dll")!.Open();
        using MemoryStream seekable = new();
        compressed.CopyTo(seekable);
        seekable.Position = 0;
        return AssemblyFile.Read(seekable)!;
    }
}
