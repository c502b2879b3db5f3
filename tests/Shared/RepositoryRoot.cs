namespace AfterSales.Scoring.TestSupport;

/// <summary>Finds files of the repository from wherever the test assembly was built to.</summary>
internal static class RepositoryRoot
{
    /// <summary>Gets the folder that holds the solution.</summary>
    // Found by walking up and not by [CallerFilePath]: a deterministic build maps source paths to "/_/".
    public static string Folder { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AfterSales.Scoring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from a folder inside the repository.");
    }
}
