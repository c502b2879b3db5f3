using System.Text;
using System.Text.Json;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>Reads the stored forms of a case and verifies its certificates.</summary>
internal sealed class CaseRecords(DiagnosticLanguage language)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes what comes out of <c>stored.json</c>, <c>certificate.json</c> and <c>certificates.json</c>; nothing where there are none.</summary>
    public static string Write(ConformanceCase given, ScoringEngine engine, DiagnosticLanguage language)
    {
        var records = new CaseRecords(language);
        CaseHistory? history = given.Stored is { } stored ? records.Read(stored) : null;
        if (given.Certificate is { } text)
        {
            Diagnosed<ResultCertificate> certificate = ResultCertificateJson.Read(text.Source);
            records.Findings("certificate", certificate.HasValue, certificate.Diagnostics);
            if (certificate.Value is { } value)
            {
                records.Verified(engine.Verify(value, AssessmentJson.Read(given.Assessments!.Source).ValueOrThrow()[0]));
            }
        }

        if (given.Certificates is { } certificates)
        {
            using var document = JsonDocument.Parse(certificates);
            records.Verified(ScoringEngine.VerifyCase(
                history!,
                document.RootElement.EnumerateObject().ToDictionary(m => m.Name, m => ResultCertificateJson.Read(PolicySource.FromJson(m.Value.GetRawText())).ValueOrThrow()),
                engine));
        }

        return records._text.ToString();
    }

    private CaseHistory? Read(CaseText text)
    {
        using var document = JsonDocument.Parse(text.Text!);
        switch (document.RootElement.GetProperty("kind").GetString())
        {
            case "caseHistory":
                return Read(CaseHistoryJson.Read(text.Source));
            case "decision":
                Read(DecisionJson.Read(text.Source));
                return null;
            default:
                Read(PeriodRecordJson.Read(text.Source));
                return null;
        }
    }

    private T? Read<T>(Diagnosed<T> read)
        where T : class
    {
        Findings("stored", read.HasValue, read.Diagnostics);
        return read.Value;
    }

    private void Verified(Verification verification)
    {
        _text.Append("\nverified: ").Append(verification.IsIdentical ? "identical" : "differs").Append('\n');
        foreach (Difference difference in verification.Differences)
        {
            _text.Append('\n').Append(difference.Record is { } record ? "record " + record + "\n" : "");
            _text.Append(DiagnosticFormatter.Format(difference.Reason, language));
            _text.Append("certified: ").Append(difference.Certified ?? "-").Append("\nnow:       ").Append(difference.Now ?? "-").Append('\n');
        }
    }

    private void Findings(string what, bool isFine, IReadOnlyList<Diagnostic> diagnostics)
    {
        _text.Append(what).Append(isFine ? ": ok\n" : ": refused\n\n");
        _text.Append(DiagnosticFormatter.FormatAll(diagnostics, language));
    }
}
