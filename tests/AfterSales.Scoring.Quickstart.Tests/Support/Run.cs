namespace AfterSales.Scoring.Quickstart.Tests.Support;

/// <summary>One run of the program inside the test, with its output as a file would get it.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static Run With(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = Program.Run(args, output, error);
        return new Run(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Gets the lines from a heading to the next one.</summary>
    public IReadOnlyList<string> Section(string heading)
        => [.. Output.Split('\n').SkipWhile(l => !l.Contains("── " + heading, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.StartsWith("── ", StringComparison.Ordinal))];
}
