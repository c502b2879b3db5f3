using NodaTime;

namespace AfterSales.Scoring.Quickstart;

/// <summary>What is read from files: the engine with its policy and weights, assessments, case histories, and the names of people.</summary>
/// <remarks>The SDK opens no file. This is the part that every host writes for itself.</remarks>
internal sealed class Company
{
    private const string HistoriesFolder = "data/histories";

    public required ScoringEngine Engine { get; init; }

    public required IReadOnlyList<Assessment> Assessments { get; init; }

    /// <summary>Gets the stored case histories: of people about whom there is more than assessments.</summary>
    public required IReadOnlyList<CaseHistory> Histories { get; init; }

    /// <summary>Gets the day as of which everything is decided. A host passes the day on which somebody decides.</summary>
    public required LocalDate AsOf { get; init; }

    public required People People { get; init; }

    /// <summary>Gets the file of the weights, as it is shown.</summary>
    public required string ParametersFile { get; init; }

    public required bool UsesSampleParameters { get; init; }

    public ScoringPolicy Policy => Engine.Policy;

    /// <summary>Reads everything; null, with all findings on <paramref name="error"/>, when something can't be used.</summary>
    public static Company? Load(Options options, TextWriter error)
    {
        Words words = options.Words;
        string parametersFile = options.Parameters ?? FileBeside(options.Policy, "parameters.json") ?? SampleFile("parameters.json");
        if (Read(options.Policy, "company-policy.json", words, error) is not { } policyText
            || Read(parametersFile, "parameters.json", words, error) is not { } parametersText
            || Read(options.Data, "data/assessments.json", words, error) is not { } dataText
            || Accept(PolicyParameters.Read(parametersText), words, error) is not { } parameters
            || Accept(ScoringEngine.Load(policyText, parameters), words, error) is not { } engine
            || Accept(AssessmentJson.Read(dataText), words, error) is not { } assessments)
        {
            return null;
        }

        bool isSample = options.Data is null && options.Histories is null;
        string? historiesPath = options.Histories ?? (options.Data is null ? SampleFile(HistoriesFolder) : FolderBeside(options.Data, "histories"));
        string? peopleFile = options.Data is null ? SampleFile("data/people.json") : FileBeside(options.Data, "people.json");
        return CaseFolder.Load(historiesPath, isSample ? HistoriesFolder : null, words, error) is not { } histories
            || People.Load(peopleFile, words, error) is not { } people ? null : new Company
            {
                Engine = engine,
                Assessments = assessments,
                Histories = histories,
                AsOf = options.AsOf ?? LastDayOf(assessments, histories),
                People = people,
                ParametersFile = parametersText.Name,
                UsesSampleParameters = parametersFile == SampleFile("parameters.json"),
            };
    }

    /// <summary>Reads a file of the user, or one of the sample; null, with the reason told, when it can't be opened.</summary>
    public static byte[]? ReadBytes(string path, Words words, TextWriter error)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            error.WriteLine(words.Say($"error: there is no file '{path}'", $"错误：没有文件 '{path}'"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(words.Say($"error: file '{path}' can't be opened", $"错误：无法打开文件 '{path}'"));
        }

        return null;
    }

    /// <summary>Finds the last day that is on file, so that the program shows the same on every day; there is no clock in it.</summary>
    private static LocalDate LastDayOf(IReadOnlyList<Assessment> assessments, IReadOnlyList<CaseHistory> histories)
        => assessments.Select(a => a.Period.End)
            .Concat(histories.SelectMany(h => h.Records.Select(r => r.Period.End)))
            .Concat(histories.SelectMany(h => h.Evidence.Select(e => e.To).OfType<LocalDate>()))
            .Concat(histories.SelectMany(h => h.Choices.Select(c => c.On)))
            .DefaultIfEmpty().Max();

    // The files lie beside the program and not in the working directory: it may be started from anywhere.
    private static string SampleFile(string name) => Path.Combine(AppContext.BaseDirectory, name.Replace('/', Path.DirectorySeparatorChar));

    private static string? FileBeside(string? file, string name)
        => file is not null && Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, name) is var path && File.Exists(path) ? path : null;

    private static string? FolderBeside(string file, string name)
        => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, name) is var path && Directory.Exists(path) ? path : null;

    private static PolicySource? Read(string? path, string sampleName, Words words, TextWriter error)
    {
        string full = path ?? SampleFile(sampleName);
        string shown = full == SampleFile(sampleName) ? sampleName : full;
        return ReadBytes(full, words, error) is { } bytes ? PolicySource.FromUtf8(bytes, shown) : null;
    }

    /// <summary>Takes what was loaded, and shows every finding, warnings too, in the reader's language.</summary>
    public static T? Accept<T>(Diagnosed<T> loaded, Words words, TextWriter error)
        where T : class
    {
        if (loaded.Diagnostics.Count > 0)
        {
            error.WriteLine(loaded.Render(words.Language));
        }

        return loaded.Value;
    }
}
