using System.Globalization;
using System.Security.Cryptography;

namespace AfterSales.Scoring;

/// <summary>Makes certificates, and says what is not as it was certified.</summary>
internal static class Certifier
{
    public static ResultCertificate Certify(ScoreResult result)
    {
        var recorded = RecordedScore.Of(result);
        string assessment = HashOf(AssessmentJson.NodeOf(result.Assessment));
        return new ResultCertificate(recorded, assessment, HashOf(ResultCertificateJson.FormOf(recorded, assessment).Build()));
    }

    /// <summary>Compares a certificate with itself, with the assessment, and with the result that the assessment has now.</summary>
    public static IReadOnlyList<Difference> Compare(ResultCertificate certificate, ScoreResult now)
    {
        var differences = new List<Difference>(CompareTexts(certificate, now.Assessment));
        RecordedScore certified = certificate.Result;
        if (certified.Semantics != ScoreResult.Semantics)
        {
            string then = certified.Semantics.ToString(CultureInfo.InvariantCulture);
            string current = ScoreResult.Semantics.ToString(CultureInfo.InvariantCulture);
            Add(VerificationDiagnostics.OtherSemantics, "/result/semantics", then, current, then, current);
        }

        if (certified.Policy.ToString() != now.Policy.ToString())
        {
            string place = certified.Policy.Id != now.Policy.Id ? "/result/policy/id" : "/result/policy/version";
            Add(VerificationDiagnostics.OtherPolicy, place, certified.Policy.ToString(), now.Policy.ToString(), certified.Policy.ToString(), now.Policy.ToString());
        }
        else if (certified.Policy.Fingerprint != now.Policy.Fingerprint)
        {
            Add(VerificationDiagnostics.OtherFingerprint, "/result/policy/fingerprint", certified.Policy.Fingerprint, now.Policy.Fingerprint, certified.Policy.ToString());
        }

        differences.AddRange(ResultComparison.Compare(certified, RecordedScore.Of(now)));
        return differences;

        void Add(DiagnosticDescriptor what, string pointer, string? then, string? current, params Wording[] words)
            => differences.Add(new Difference(what.At(new SourceLocation(pointer), words), pointer, then, current));
    }

    /// <summary>Compares what needs no score: the certificate with its own hash, and the assessment with its hash.</summary>
    public static IEnumerable<Difference> CompareTexts(ResultCertificate certificate, Assessment assessment)
    {
        string own = HashOf(ResultCertificateJson.FormOf(certificate.Result, certificate.AssessmentHash).Build());
        if (own != certificate.Hash)
        {
            yield return new Difference(VerificationDiagnostics.CertificateAltered.At(new SourceLocation("/hash")), "/hash", certificate.Hash, own);
        }

        string given = HashOf(AssessmentJson.NodeOf(assessment));
        if (given != certificate.AssessmentHash)
        {
            yield return new Difference(VerificationDiagnostics.AssessmentDiffers.At(new SourceLocation("/assessment")), "/assessment", certificate.AssessmentHash, given);
        }
    }

    private static string HashOf(ObjectNode form)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(CanonicalWriter.Write(form)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
