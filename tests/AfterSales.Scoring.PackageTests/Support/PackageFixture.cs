namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>Packs once per test run, and builds each consumer at most once, when a test first asks for it.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly TemporaryFolder _work = new();
    private readonly Lazy<Package> _package;
    private readonly Lazy<Consumer> _modern;
    private readonly Lazy<Consumer> _framework;

    public PackageFixture()
    {
        _package = new(() => Package.Pack(_work));
        _modern = new(() => Consumer.BuildForModern(_work.Create("modern"), Package, ReadmeExample.Read().Code));
        _framework = new(() => Consumer.BuildForFramework(_work.Create("framework"), Package, ReadmeExample.Read().Code));
    }

    internal Package Package => _package.Value;

    internal Consumer Modern => _modern.Value;

    internal Consumer Framework => _framework.Value;

    public void Dispose() => _work.Dispose();
}

/// <summary>The tests that share one package; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharesThePackage : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
