using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>One folder of <c>tests/conformance</c>: texts, and what comes out of them in both languages.</summary>
/// <remarks>The folders say nothing about .NET, so that a second implementation can be held to the same corpus.</remarks>
internal sealed class ConformanceCase
{
    private readonly string _folder;

    private ConformanceCase(string folder) => _folder = folder;

    public static string Root { get; } = RepositoryRoot.PathOf("tests", "conformance");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public static ConformanceCase Open(string name) => new(Path.Combine(Root, name));

    public static string ExpectedFile(DiagnosticLanguage language)
        => language == DiagnosticLanguage.Chinese ? "expected.zh-CN.txt" : "expected.txt";

    public CaseText Policy => Text("policy.json")!;

    public CaseText? Parameters => Text("parameters.json");

    public CaseText? Assessments => Text("assessments.json");

    /// <summary>Gets assessments that no JSON text can express: the calls that a host makes, one after the other.</summary>
    public string? Calls => File.Exists(PathOf("calls.json")) ? File.ReadAllText(PathOf("calls.json")) : null;

    /// <summary>Gets a case history to decide with; <see cref="Decide"/> says as of which day.</summary>
    public CaseText? History => Text("history.json");

    /// <summary>Gets <c>{ "asOf": date, "redecide": true }</c>: without <c>redecide</c> each assessment is decided and compared with what was issued.</summary>
    public string Decide => File.ReadAllText(PathOf("decide.json"));

    /// <summary>Gets a stored form to read: a history, a record or a decision, as its <c>kind</c> says.</summary>
    public CaseText? Stored => Text("stored.json");

    /// <summary>Gets a certificate to verify with the first assessment.</summary>
    public CaseText? Certificate => Text("certificate.json");

    /// <summary>Gets an object from the ids of records to certificates, to verify the stored history with.</summary>
    public string? Certificates => File.Exists(PathOf("certificates.json")) ? File.ReadAllText(PathOf("certificates.json")) : null;

    public string PathOf(string file) => Path.Combine(_folder, file);

    public string Expected(DiagnosticLanguage language) => File.ReadAllText(PathOf(ExpectedFile(language)));

    private CaseText? Text(string file)
        => File.Exists(PathOf(file)) ? CaseText.OfFile(file, PathOf(file))
            : File.Exists(PathOf("source.json")) ? CaseText.OfRecipe(file, _folder)
            : null;
}
