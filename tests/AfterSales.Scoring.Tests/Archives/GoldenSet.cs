using System.Security.Cryptography;
using System.Text;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>The records of <c>tests/golden</c>, which an earlier version of the package made and every later one must still read and confirm.</summary>
internal static class GoldenSet
{
    public static string Folder { get; } = RepositoryRoot.PathOf("tests", "golden", "semantics-1");

    public static IReadOnlyList<string> Quarters { get; } = ["q1", "q2", "q3", "q4"];

    public static ScoringEngine Engine { get; } = EngineOf(Text("policy.json"), Text("parameters.json"));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static ScoringEngine EngineOf(string policy, string parameters)
        => ScoringEngine.LoadOrThrow(
            PolicySource.FromJson(policy), PolicyParameters.Read(PolicySource.FromJson(parameters)).ValueOrThrow());

    public static Assessment Assessment(string json) => Assert.Single(AssessmentJson.Read(PolicySource.FromJson(json)).ValueOrThrow());

    public static ResultCertificate Certificate(string json) => ResultCertificateJson.Read(PolicySource.FromJson(json)).ValueOrThrow();

    public static CaseHistory History(string json) => CaseHistoryJson.Read(PolicySource.FromJson(json)).ValueOrThrow();

    /// <summary>Gets the certificates by the ids of the records, each as it comes out of some storage.</summary>
    public static Dictionary<string, ResultCertificate> Certificates(Func<string, string>? stored = null)
        => Quarters.ToDictionary(q => "r-2026-" + q, q => Certificate((stored ?? (json => json))(Text(q + ".certificate.json"))));

    /// <summary>Gets one hash over all files, with their names.</summary>
    public static string Hash()
    {
        var all = new StringBuilder();
        foreach (string path in Directory.GetFiles(Folder).Order(StringComparer.Ordinal))
        {
            all.Append(Path.GetFileName(path)).Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
