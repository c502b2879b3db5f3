namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>A fact that needs Mono, which stands in for .NET Framework; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MonoFactAttribute : FactAttribute
{
    public const string Program = "mono";

    public MonoFactAttribute()
    {
        if (!IsInstalled())
        {
            Skip = "Mono is not on the PATH.";
        }
    }

    private static bool IsInstalled()
        => (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, Program)) || File.Exists(Path.Combine(folder, Program + ".exe")));
}
