using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>The package as it would be published, in a local feed.</summary>
internal sealed record Package(string Feed, string File, string SymbolsFile, string Version)
{
    public const string Id = "AfterSales.Scoring";

    public static Package Pack(TemporaryFolder work)
    {
        string feed = work.Create("feed");

        // Artifacts of its own: the solution may be in the middle of a build that writes to the usual ones.
        DotNet.Run(
            RepositoryRoot.Folder,
            "pack",
            RepositoryRoot.PathOf("src", Id, Id + ".csproj"),
            "--output",
            feed,
            "--artifacts-path",
            work.Create("artifacts"),
            "-nodeReuse:false",
            "-p:ContinuousIntegrationBuild=true");

        string file = Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
        string symbols = Assert.Single(Directory.GetFiles(feed, "*.snupkg"));
        return new Package(feed, file, symbols, Path.GetFileNameWithoutExtension(file)[(Id.Length + 1)..]);
    }
}
