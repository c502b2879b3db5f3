namespace AfterSales.Scoring;

/// <summary>Verifies all records of a case file against their certificates.</summary>
internal sealed class CaseVerifier(IReadOnlyList<ScoringEngine> engines)
{
    public Verification Verify(CaseHistory history, IReadOnlyDictionary<string, ResultCertificate> certificates)
    {
        var differences = new List<Difference>();
        foreach (PeriodRecord record in history.Records)
        {
            differences.AddRange(certificates.TryGetValue(record.Id, out ResultCertificate? certificate)
                ? ComparePerson(history, certificate).Concat(Verify(record, certificate)).Select(d => d.Of(record.Id))
                : WithoutCertificate(record));
        }

        HashSet<string> known = [.. history.Records.Select(r => r.Id)];
        foreach (string id in certificates.Keys.Where(id => !known.Contains(id)).OrderBy(id => id, StringComparer.Ordinal))
        {
            differences.Add(new Difference(VerificationDiagnostics.NoRecord.At(null, id), "", id, null, id));
        }

        return new Verification(differences);
    }

    private static IEnumerable<Difference> ComparePerson(CaseHistory history, ResultCertificate certificate)
    {
        string subject = certificate.Result.Subject;
        if (subject != history.Person && !history.KnownAs.Contains(subject))
        {
            yield return new Difference(
                VerificationDiagnostics.RecordDiffers.At(new SourceLocation("/result/subject"), new Wording("the person", "考核对象")),
                "/result/subject", subject, history.Person);
        }
    }

    private IEnumerable<Difference> Verify(PeriodRecord record, ResultCertificate certificate)
    {
        foreach (Difference difference in RecordComparison.Compare(certificate.Result, record))
        {
            yield return difference;
        }

        PolicyVersion policy = certificate.Result.Policy;
        ScoringEngine? engine = engines.FirstOrDefault(e => e.Version.ToString() == policy.ToString() && e.Version.Fingerprint == policy.Fingerprint)
            ?? engines.FirstOrDefault(e => e.Version.ToString() == policy.ToString())
            ?? engines.FirstOrDefault(e => e.Version.ToString() == record.Policy.ToString());
        if (record.Assessment is not { } assessment)
        {
            yield return new Difference(VerificationDiagnostics.NoAssessment.At(null, record.Id), "/assessment", certificate.AssessmentHash, null);
            yield break;
        }

        if (engine is null)
        {
            yield return new Difference(VerificationDiagnostics.NoEngine.At(null, policy.ToString(), record.Id), "/result/policy", policy.ToString(), null);
        }

        foreach (Difference difference in engine is null ? Certifier.CompareTexts(certificate, assessment) : engine.Verify(certificate, assessment).Differences)
        {
            yield return difference;
        }
    }

    // Nothing was worked out for a record of an excused period, and so there is nothing to certify.
    private static IEnumerable<Difference> WithoutCertificate(PeriodRecord record)
    {
        bool isEmpty = record.Assessment is null && record.FinalGrade is null && record.Total is null && record.Criteria.Count == 0;
        return isEmpty ? [] : [new Difference(VerificationDiagnostics.NoCertificate.At(null, record.Id), "", null, record.Id, record.Id)];
    }
}
