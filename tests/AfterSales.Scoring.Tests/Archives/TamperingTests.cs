using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>Whatever is altered in an assessment, a certificate or a policy is found, and named.</summary>
public sealed class TamperingTests
{
    [Theory]
    [InlineData("q1", "one digit of a rating", "55.000001", "55.000002", "ASC6025 /result/criteria/1/rating 'quality'")]
    [InlineData("q1", "a digit beyond a double's reach", "123456789012.345678", "123456789012.345679", "ASC6025 /result/criteria/0/rating 'turnover'")]
    [InlineData("q2", "two ratings changed for each other", "99.999999|59.999999", "59.999999|99.999999", "ASC6025 /result/criteria/1/rating 'quality'", "ASC6025 /result/criteria/5/rating 'safety'")]
    [InlineData("q1", "a rating that is only reported", "412", "413", "ASC6025 /result/criteria/6/rating 'contacts'")]
    [InlineData("q1", "a state in place of a value", "55.000001", "{\"state\":\"excused\"}", "ASC6025 /result/criteria/1/state 'quality'", "ASC6025 /result/criteria/1/rating 'quality'")]
    [InlineData("q3", "a value in place of a state", "\"attitude\":{\"state\":\"excused\"}", "\"attitude\":9", "ASC6025 /result/criteria/3/state 'attitude'")]
    [InlineData("q3", "another state", "\"attitude\":{\"state\":\"excused\"}", "\"attitude\":{\"state\":\"notApplicable\"}", "ASC6025 /result/criteria/3/state 'attitude'", "ASC6025 /result/criteria/4/effectiveWeight 'teamwork'")]
    [InlineData("q1", "a criterion that was deleted", "\"teamwork\":3.5,", "", "ASC6025 /result/criteria/4/rating 'teamwork'", "ASC6025 /result/diagnostics ASC5007")]
    [InlineData("q1", "a criterion that was added", "\"teamwork\":3.5,", "\"teamwork\":3.5,\"extra\":1,", "ASC6025 /result/diagnostics ASC5001")]
    [InlineData("q1", "penalty points", "\"complaints\":2.5", "\"complaints\":2.4", "ASC6025 /result/points/1/points 'complaints'", "ASC6025 /result/total")]
    [InlineData("q1", "the subject", "E001", "E003", "ASC6025 /result/subject")]
    [InlineData("q1", "the period", "2026-Q1", "2026-Q2", "ASC6025 /result/period")]
    [InlineData("q1", "a series that is no longer named", "\"series\":\"quarterly\",", "", "ASC6024 /assessment")]
    public void An_altered_assessment_is_named(string quarter, string what, string parts, string others, params string[] named)
    {
        Verification verification = GoldenSet.Engine.Verify(
            GoldenSet.Certificate(GoldenSet.Text(quarter + ".certificate.json")),
            GoldenSet.Assessment(Altered(GoldenSet.Text(quarter + ".assessment.json"), parts, others)));
        AssertNames(what, verification, ["ASC6024 /assessment", .. named]);
        Assert.DoesNotContain(verification.Differences, d => d.Reason.Code == "ASC6020");
    }

    [Theory]
    [InlineData("q1", "the grade", "\"grade\":\"fail\"", "\"grade\":\"good\"", "ASC6025 /result/grade")]
    [InlineData("q1", "the last digit of the total", "51.66740764074074068", "51.66740764074074069", "ASC6025 /result/total")]
    [InlineData("q3", "a digit of a fraction", "421747683537037037/", "421747683537037038/", "ASC6025 /result/total")]
    [InlineData("q1", "one digit of a rating", "\"rating\":55.000001", "\"rating\":56.000001", "ASC6025 /result/criteria/1/rating 'quality'")]
    [InlineData("q1", "an effective weight", "\"effectiveWeight\":30,\"contribution\":7.4", "\"effectiveWeight\":31,\"contribution\":7.4", "ASC6025 /result/criteria/0/effectiveWeight 'turnover'")]
    [InlineData("q1", "a contribution", "\"contribution\":17.76", "\"contribution\":18.76", "ASC6025 /result/criteria/5/contribution 'safety'")]
    [InlineData("q1", "full marks", "\"outOf\":100", "\"outOf\":110", "ASC6025 /result/outOf")]
    [InlineData("q1", "the version of the policy", "\"version\":\"1.0.0\"", "\"version\":\"1.0.1\"", "ASC6021 /result/policy/version")]
    [InlineData("q1", "the id of the policy", "\"id\":\"golden-rules\"", "\"id\":\"silver-rules\"", "ASC6021 /result/policy/id")]
    [InlineData("q1", "the fingerprint", "\"fingerprint\":\"7", "\"fingerprint\":\"8", "ASC6022 /result/policy/fingerprint")]
    [InlineData("q1", "the semantics", "\"semantics\":1", "\"semantics\":2", "ASC6023 /result/semantics")]
    [InlineData("q1", "the period", "2026-Q1", "2026-Q3", "ASC6025 /result/period")]
    [InlineData("q1", "the subject", "E001", "E002", "ASC6025 /result/subject")]
    [InlineData("q1", "the status", "\"scored\"", "\"needsReview\"", "ASC6025 /result/status")]
    [InlineData("q1", "penalty points", "\"points\":-2.5", "\"points\":-1.5", "ASC6025 /result/points/1/points 'complaints'")]
    [InlineData("q3", "a state", "\"id\":\"safety\",\"state\":\"excused\"", "\"id\":\"safety\",\"state\":\"refused\"", "ASC6025 /result/criteria/5/state 'safety'")]
    [InlineData("q2", "a critical hit", "\"criticalHits\":[\"safety\"]", "\"criticalHits\":[]", "ASC6025 /result/criticalHits")]
    [InlineData("q4", "the range", "\"lowest\":", "\"lowest\":1", "ASC6025 /result/range/lowest")]
    [InlineData("q4", "the code of a finding", "ASC5002", "ASC5003", "ASC6025 /result/diagnostics/1 ASC5003", "ASC6025 /result/diagnostics ASC5002")]
    [InlineData("q4", "the message of a finding", "outside its scale", "inside its scale")]
    [InlineData("q1", "the hash", "\"hash\":\"", "\"hash\":\"0")]
    [InlineData("q1", "the hash of the assessment", "\"assessment\":\"", "\"assessment\":\"0", "ASC6024 /assessment")]
    [InlineData("q1", "a criterion that was deleted", ",{\"id\":\"teamwork\",\"rating\":3.5,\"points\":6.25,\"effectiveWeight\":10,\"contribution\":6.25}", "", "ASC6025 /result/criteria 'teamwork'")]
    [InlineData("q1", "a criterion that was added", "\"criteria\":[", "\"criteria\":[{\"id\":\"extra\",\"effectiveWeight\":0},", "ASC6025 /result/criteria/0 'extra'")]
    public void An_altered_certificate_is_named(string quarter, string what, string parts, string others, params string[] named)
    {
        string altered = Altered(GoldenSet.Text(quarter + ".certificate.json"), parts, others);
        Assessment assessment = GoldenSet.Assessment(GoldenSet.Text(quarter + ".assessment.json"));
        AssertNames(what, GoldenSet.Engine.Verify(GoldenSet.Certificate(altered), assessment), ["ASC6020 /hash", .. named]);

        // Who can write all of a certificate can write its hash too; what differs from the assessment is named all the same.
        if (named.Length > 0)
        {
            ResultCertificate forged = GoldenSet.Certificate(altered);
            string hash = GoldenSet.Engine.Verify(forged, assessment).Differences[0].Now!;
            JsonNode rewritten = JsonNode.Parse(altered)!;
            rewritten["hash"] = hash;
            Verification verification = GoldenSet.Engine.Verify(GoldenSet.Certificate(rewritten.ToJsonString()), assessment);
            AssertNames(what + ", with a new hash", verification, named);
            Assert.DoesNotContain(verification.Differences, d => d.Reason.Code == "ASC6020");
        }
    }

    [Theory]
    [InlineData("a weight", "30, 30", "31, 29", "ASC6025 /result/criteria/0/effectiveWeight 'turnover'", "ASC6025 /result/total")]
    [InlineData("an amount", "-500.25", "-500.26")]
    public void Altered_parameters_are_named(string what, string part, string other, params string[] named)
        => AssertNames(what, Verify(GoldenSet.EngineOf(GoldenSet.Text("policy.json"), Altered(GoldenSet.Text("parameters.json"), part, other))), ["ASC6022 /result/policy/fingerprint", .. named]);

    [Theory]
    [InlineData("a title", "\"Conduct\"", "\"Behaviour\"")]
    [InlineData("a scale", "\"max\": 10 }", "\"max\": 20 }", "ASC6025 /result/criteria/3/points 'attitude'")]
    [InlineData("a cut", "\"atLeast\": 70", "\"atLeast\": 50", "ASC6025 /result/grade")]
    public void A_policy_that_was_altered_without_a_new_version_is_named(string what, string part, string other, params string[] named)
        => AssertNames(what, Verify(GoldenSet.EngineOf(Altered(GoldenSet.Text("policy.json"), part, other), GoldenSet.Text("parameters.json"))), ["ASC6022 /result/policy/fingerprint", .. named]);

    [Fact]
    public void The_messages_hold_no_personal_data()
    {
        Verification verification = GoldenSet.Engine.Verify(
            GoldenSet.Certificate(GoldenSet.Text("q1.certificate.json")), GoldenSet.Assessment(GoldenSet.Text("q2.assessment.json")));
        Assert.True(verification.Differences.Count > 10);
        Assert.All(verification.Differences, d => Assert.DoesNotMatch("E00|[0-9]{2}\\.[0-9]|excused|fail", d.ToString()));
        Assert.Contains(verification.Differences, d => d is { Pointer: "/result/criteria/1/rating", Certified: "55.000001", Now: "99.999999" });
    }

    private static Verification Verify(ScoringEngine engine)
        => engine.Verify(GoldenSet.Certificate(GoldenSet.Text("q1.certificate.json")), GoldenSet.Assessment(GoldenSet.Text("q1.assessment.json")));

    internal static string Altered(string json, string parts, string others)
    {
        string[] from = parts.Split('|');
        string[] to = others.Split('|');
        for (int i = 0; i < from.Length; i++)
        {
            Assert.Contains(from[i], json, StringComparison.Ordinal);
            json = json.Replace(from[i], "\u0001" + i + "\u0002", StringComparison.Ordinal);
        }

        return to.Index().Aggregate(json, (text, part) => text.Replace("\u0001" + part.Index + "\u0002", part.Item, StringComparison.Ordinal));
    }

    /// <summary>Each is a code, a pointer, and a word that the message holds, such as the id of the criterion.</summary>
    internal static void AssertNames(string what, Verification verification, params string[] named)
    {
        Assert.False(verification.IsIdentical, what);
        foreach (string[] parts in named.Select(n => n.Split(' ', 3)))
        {
            Assert.True(
                verification.Differences.Any(d => d.Reason.Code == parts[0] && d.Pointer == parts[1] && d.Reason.Location!.Pointer == parts[1]
                    && d.Reason.Message.Contains(parts.ElementAtOrDefault(2) ?? "", StringComparison.Ordinal)),
                $"{what}: {string.Join(' ', parts)} is not among\n{string.Join("\n", verification.Differences.Select(d => d.Reason.Code + " " + d.Pointer + " " + d.Reason.Message))}");
        }
    }
}
