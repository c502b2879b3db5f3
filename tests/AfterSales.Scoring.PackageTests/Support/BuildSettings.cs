using System.Reflection;

namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>What the build of this test project knew, and the tests need.</summary>
internal static class BuildSettings
{
    public static string FrameworkReferencesVersion => Read("FrameworkReferencesVersion");

    /// <summary>Gets the machine's package cache.</summary>
    public static string PackageCache => Read("NuGetPackageRoot");

    /// <summary>Gets the folder with the reference assemblies of .NET Framework 4.8.</summary>
    public static string FrameworkReferences
        => Path.Combine(PackageCache, "microsoft.netframework.referenceassemblies.net48", FrameworkReferencesVersion, "build", ".NETFramework", "v4.8");

    private static string Read(string key)
        => typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
