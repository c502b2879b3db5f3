using System.Text;

namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>Runs the SDK that runs these tests.</summary>
internal static class DotNet
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        // A build server that outlives its build would keep our pipes open, and the test waiting.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
    };

    public static string Program { get; } = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs a command of the SDK and fails with everything that it said unless it succeeds.</summary>
    public static void Run(string folder, params string[] arguments)
    {
        CommandResult result = Command.Run(Program, folder, Environment, arguments);
        Assert.True(
            result.ExitCode == 0,
            $"dotnet {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{Encoding.UTF8.GetString(result.Output)}\n{result.Error}");
    }
}
