namespace AfterSales.Scoring;

/// <summary>Writes and reads certificates as JSON. Record formats, "Certificate".</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class ResultCertificateJson
{
    private const string Kind = "certificate";

    private static readonly string[] Members = ["result", "assessment", "hash"];

    /// <summary>Reads one certificate.</summary>
    /// <remarks>Whether it is as it was made is not looked at here: that is what verifying says.</remarks>
    /// <param name="source">The text, at most 1 MiB.</param>
    /// <returns>The certificate, or why it can't be read.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<ResultCertificate> Read(PolicySource source) => FormReader.Read(source, Kind, Members, Read);

    /// <summary>Writes one certificate; the same one always gives the same text.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <exception cref="ArgumentNullException">There is no certificate.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(ResultCertificate certificate)
        => FormText.Write(FormOf(Given.Value(certificate, nameof(certificate)).Result, certificate.AssessmentHash).Text("hash", certificate.Hash).Build());

    /// <summary>Describes a certificate without its own hash, which is what the hash is taken of.</summary>
    internal static FormBuilder FormOf(RecordedScore result, string assessmentHash)
        => FormBuilder.Of(Kind).Node("result", ScoreResultJson.NodeOf(result)).Text("assessment", assessmentHash);

    private static ResultCertificate? Read(FormReader form)
    {
        RecordedScore? result = form.Require("result", "{ … }") is { } node ? ScoreResultJson.Read(node, form.Bag) : null;
        string? assessment = form.RequireId("assessment", "…");
        string? hash = form.RequireId("hash", "…");
        return result is null || assessment is null || hash is null ? null : new ResultCertificate(result, assessment, hash);
    }
}
