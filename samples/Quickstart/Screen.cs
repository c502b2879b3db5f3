using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>Where the reports are drawn: a terminal in colour, or a file without any control code.</summary>
internal static class Screen
{
    private const int WidthOfFiles = 120;

    public static IAnsiConsole OfProcess()
    {
        if (Console.IsOutputRedirected)
        {
            return Plain(Console.Out);
        }

        // See no-color.org. Bold type goes too: whoever asks for no colour rarely wants other codes.
        bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return isPlain ? WithoutCodes(Console.Out) : AnsiConsole.Create(new AnsiConsoleSettings());
    }

    /// <summary>A file has no width of its own, so that it looks the same whoever redirects.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        IAnsiConsole console = WithoutCodes(writer);
        console.Profile.Width = WidthOfFiles;
        return console;
    }

    private static IAnsiConsole WithoutCodes(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            // Build servers are recognised by their environment and given colours; a file stays a file there too.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
