namespace AfterSales.Scoring.Tests.Archives;

/// <summary>Two years later: the stored records of a person, and which of them is not as it was.</summary>
public sealed class CaseVerificationTests
{
    private const string Rating = "\"assessment\":{\"subject\":\"E001\",\"period\":\"2026-Q2\",\"series\":\"quarterly\",\"values\":{\"turnover\":333333333333.333333";

    [Theory]
    [InlineData("one digit of a rating that was given", Rating, "333333333333.333333=333333333333.333334", "ASC6024 /assessment", "ASC6025 /result/criteria/0/rating 'turnover'")]
    [InlineData("one digit of a rating that was kept", "\"rating\":99.999999", "99=98", "ASC6026 /result/criteria/1/rating 'quality'")]
    [InlineData("a score that was kept", "\"points\":29.9999997", "29=28", "ASC6026 /result/criteria/1/points 'quality'")]
    [InlineData("a criterion that was kept", ",{\"id\":\"safety\",\"rating\":59.999999,\"points\":11.9999998}", null, "ASC6026 /result/criteria/5 'safety'")]
    [InlineData("the total", "\"total\":83.49999849999999998,", null, "ASC6026 /result/total")]
    [InlineData("the grade", "\"grade\":\"fail\",\"total\":83.", "fail=good", "ASC6026 /result/grade")]
    [InlineData("the period", "\"id\":\"r-2026-q2\",\"series\":\"quarterly\",\"period\":\"2026-Q2\"", "2026-Q2=2027-Q2", "ASC6026 /result/period")]
    public void An_altered_record_is_named_and_so_is_what_differs(string what, string part, string? change, params string[] named)
    {
        string[] sides = change?.Split('=') ?? [];
        string other = change is null ? "" : part.Replace(sides[0], sides[1], StringComparison.Ordinal);
        Verification verification = Verify(TamperingTests.Altered(GoldenSet.Text("history.json"), part, other));
        Assert.All(verification.Differences, d => Assert.Equal("r-2026-q2", d.Record));
        TamperingTests.AssertNames(what, verification, named);
    }

    [Fact]
    public void Certificates_of_two_records_that_changed_places_are_named()
    {
        Dictionary<string, ResultCertificate> certificates = GoldenSet.Certificates();
        (certificates["r-2026-q1"], certificates["r-2026-q2"]) = (certificates["r-2026-q2"], certificates["r-2026-q1"]);
        Verification verification = Verify(GoldenSet.Text("history.json"), certificates);
        Assert.Equal(["r-2026-q1", "r-2026-q2"], verification.Differences.Select(d => d.Record!).Distinct());
        TamperingTests.AssertNames("changed places", verification, "ASC6026 /result/period", "ASC6025 /result/period", "ASC6024 /assessment");
    }

    [Fact]
    public void Nothing_goes_unverified_in_silence()
    {
        CaseHistory history = GoldenSet.History(GoldenSet.Text("history.json"));
        Dictionary<string, ResultCertificate> certificates = GoldenSet.Certificates();
        certificates.Remove("r-2026-q3");
        certificates.Add("r-2025-q4", certificates["r-2026-q1"]);
        AssessmentPeriod excused = AssessmentPeriod.Quarter(2025, 3);
        history = history.With(PeriodRecord.Ungraded("r-2025-q3", "quarterly", excused, history.Records[0].Policy, RecordStanding.Excused));
        Verification verification = ScoringEngine.VerifyCase(history, certificates, GoldenSet.Engine);
        Assert.Equal(
            [("ASC6027", "r-2026-q3"), ("ASC6028", "r-2025-q4")],
            verification.Differences.Select(d => (d.Reason.Code, d.Record!)));
    }

    [Fact]
    public void A_version_without_an_engine_and_a_record_without_an_assessment_are_named()
    {
        CaseHistory history = GoldenSet.History(GoldenSet.Text("history.json"));
        Assert.Equal(Enumerable.Repeat("ASC6030", 4), ScoringEngine.VerifyCase(history, GoldenSet.Certificates()).Differences.Select(d => d.Reason.Code));

        PeriodRecord first = history.Records[0];
        PeriodRecord bare = PeriodRecord.Graded(first.Id, first.Series, first.Period, first.Policy, first.Grade!);
        Assert.Contains(
            ScoringEngine.VerifyCase(history.Replace(bare), GoldenSet.Certificates(), GoldenSet.Engine).Differences,
            d => d.Reason.Code == "ASC6029" && d.Record == first.Id);
    }

    private static Verification Verify(string history, Dictionary<string, ResultCertificate>? certificates = null)
        => ScoringEngine.VerifyCase(GoldenSet.History(history), certificates ?? GoldenSet.Certificates(), GoldenSet.Engine);
}
