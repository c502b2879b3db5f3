using System.Text.RegularExpressions;
using NodaTime;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>Records that were made once are read, confirmed and decided alike for ever, whatever storage they come out of.</summary>
public sealed partial class GoldenTests
{
    private const string HashWhenMade = "276c70b94aed036d23a059d812a6a4a07339dd5ac19c1003c23f7a54aeb23db1";

    private static readonly LocalDate AsOf = new(2026, 10, 10);

    private static readonly string[] Kinds =
        [nameof(Storages.AsWritten), nameof(Storages.Shuffled), nameof(Storages.Jsonb), nameof(Storages.OddNumbers), nameof(Storages.NewtonsoftDecimals)];

    public static TheoryData<string> Storage => [.. Kinds];

    public static TheoryData<string, string> StorageOfQuarters
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string quarter in GoldenSet.Quarters)
            {
                foreach (string storage in Kinds)
                {
                    data.Add(quarter, storage);
                }
            }

            return data;
        }
    }

    /// <summary>A golden record that fails is a defect of the engine, and never a reason to make the record anew.</summary>
    [Fact]
    public void The_files_are_those_that_were_made() => Assert.Equal(HashWhenMade, GoldenSet.Hash());

    [Theory]
    [MemberData(nameof(StorageOfQuarters))]
    public void A_certificate_is_confirmed(string quarter, string storage)
    {
        ResultCertificate certificate = GoldenSet.Certificate(Through(storage, GoldenSet.Text(quarter + ".certificate.json")));
        Assessment assessment = GoldenSet.Assessment(Through(storage, GoldenSet.Text(quarter + ".assessment.json")));
        Verification verification = GoldenSet.Engine.Verify(certificate, assessment);
        Assert.True(verification.IsIdentical, string.Join("\n", verification.Differences));
    }

    [Theory]
    [MemberData(nameof(StorageOfQuarters))]
    public void A_result_and_a_decision_keep_all_they_said(string quarter, string storage)
    {
        string result = GoldenSet.Text(quarter + ".result.json");
        Assert.Equal(result, ScoreResultJson.Write(ScoreResultJson.Read(PolicySource.FromJson(Through(storage, result))).ValueOrThrow()) + "\n");
        if (quarter != "q4")
        {
            string decision = GoldenSet.Text(quarter + ".decision.json");
            Assert.Equal(decision, DecisionJson.Write(DecisionJson.Read(PolicySource.FromJson(Through(storage, decision))).ValueOrThrow()) + "\n");
        }
    }

    [Theory]
    [MemberData(nameof(Storage))]
    public void A_case_file_is_confirmed(string storage)
    {
        CaseHistory history = GoldenSet.History(Through(storage, GoldenSet.Text("history.json")));
        Verification verification = ScoringEngine.VerifyCase(history, GoldenSet.Certificates(json => Through(storage, json)), GoldenSet.Engine);
        Assert.True(verification.IsIdentical, string.Join("\n", verification.Differences));
        Assert.Equal(Canonical(GoldenSet.Text("history.json")), Canonical(CaseHistoryJson.Write(history)));
    }

    [Theory]
    [InlineData("q1")]
    [InlineData("q2")]
    [InlineData("q3")]
    public void The_same_is_decided_again(string quarter)
    {
        ScoreResult result = GoldenSet.Engine.Score(GoldenSet.Assessment(GoldenSet.Text(quarter + ".assessment.json")));
        Decision decision = GoldenSet.Engine.Decide(result, GoldenSet.History(GoldenSet.Text("history.json")), AsOf);

        // Messages may be worded better; everything else is what somebody was told.
        Assert.Equal(WithoutMessages(GoldenSet.Text(quarter + ".decision.json")), WithoutMessages(DecisionJson.Write(decision) + "\n"));
    }

    [Fact]
    public void What_was_issued_is_kept()
    {
        Timeline timeline = GoldenSet.Engine.Redecide(GoldenSet.History(GoldenSet.Text("history.json")), AsOf);
        Assert.All(timeline.Changes.Where(c => c.Issued is not null), c => Assert.Equal(ChangeKind.Keep, c.Kind));
    }

    [Theory]
    [InlineData("q1", "/result/criteria/0/rating", "/result/total")]
    [InlineData("q2", "/result/criteria/0/rating", "/result/total")]
    [InlineData("q3", "/result/criteria/0/rating", "/result/total")]
    [InlineData("q4", "/result/criteria/0/rating", "/result/range/lowest")]
    public void Binary_floating_point_is_told_and_not_accepted(string quarter, params string[] pointers)
    {
        string certificate = GoldenSet.Text(quarter + ".certificate.json");
        string assessment = GoldenSet.Text(quarter + ".assessment.json");
        foreach ((string stored, string given) in new[]
        {
            (Storages.NewtonsoftDoubles(certificate), assessment),
            (certificate, Storages.NewtonsoftDoubles(assessment)),
        })
        {
            Verification verification = GoldenSet.Engine.Verify(GoldenSet.Certificate(stored), GoldenSet.Assessment(given));
            string[] codes = [.. verification.Differences.Select(d => d.Reason.Code)];
            Assert.Contains(stored == certificate ? "ASC6024" : "ASC6020", codes);
            foreach (string pointer in pointers.Where(p => IsANumber(certificate, p) || stored == certificate))
            {
                Assert.Contains(verification.Differences, d => d.Pointer == pointer);
            }
        }

        Assert.False(GoldenSet.Engine.Verify(
            GoldenSet.Certificate(Storages.NewtonsoftDoubles(certificate)), GoldenSet.Assessment(Storages.NewtonsoftDoubles(assessment))).IsIdentical);
    }

    // The values of an assessment are kept in the order that the storage gave them, which means nothing.
    private static string Canonical(string json) => CanonicalWriter.WriteText(DocumentReader.Read(PolicySource.FromJson(json), new DiagnosticBag())!);

    // What is written as text, as a fraction, survives what spoils numbers.
    private static bool IsANumber(string certificate, string pointer)
        => !pointer.EndsWith("/total", StringComparison.Ordinal) || !certificate.Contains("\"total\":\"", StringComparison.Ordinal);

    private static string WithoutMessages(string json) => Message().Replace(json, "");

    private static string Through(string storage, string json)
        => storage switch
        {
            nameof(Storages.Shuffled) => Storages.Shuffled(json),
            nameof(Storages.Jsonb) => Storages.Jsonb(Storages.OddNumbers(json)),
            nameof(Storages.OddNumbers) => Storages.OddNumbers(json),
            nameof(Storages.NewtonsoftDecimals) => Storages.NewtonsoftDecimals(json),
            _ => Storages.AsWritten(json),
        };

    [GeneratedRegex("\"message\":\"[^\"]*\",?")]
    private static partial Regex Message();
}
