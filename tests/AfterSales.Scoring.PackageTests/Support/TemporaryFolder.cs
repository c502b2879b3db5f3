namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>A folder outside the repository, so that none of its build rules reach into it; gone after the tests.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("after-sales-scoring-").FullName;

    public string Create(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
