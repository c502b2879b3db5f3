using System.Diagnostics;

namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>What a finished program left behind.</summary>
internal sealed record CommandResult(int ExitCode, byte[] Output, string Error);

/// <summary>Runs a program to its end, without a shell and without input.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();

        // Both pipes are drained at once: a program that fills the one that nobody reads would wait for ever.
        using MemoryStream output = new();
        Task copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {Patience}.");
        }

        Task.WaitAll(copying, error);
        return new CommandResult(process.ExitCode, output.ToArray(), error.Result);
    }
}
