namespace AfterSales.Scoring;

/// <summary>A stored result with what it takes to prove, years later, that policy, assessment and result are still the same.</summary>
/// <remarks>It is not a signature: who can write all of it can write a new one, so a host keeps the hash elsewhere or signs it. Record formats, "Certificate".</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class ResultCertificate
{
    internal ResultCertificate(RecordedScore result, string assessmentHash, string hash)
    {
        Result = result;
        AssessmentHash = assessmentHash;
        Hash = hash;
    }

    /// <summary>Gets the result.</summary>
    public RecordedScore Result { get; }

    /// <summary>Gets the SHA-256 of the canonical form of the assessment, in lower-case hex.</summary>
    public string AssessmentHash { get; }

    /// <summary>Gets the SHA-256 that the certificate states for itself, in lower-case hex; whether it is right is said by verifying.</summary>
    public string Hash { get; }
}
