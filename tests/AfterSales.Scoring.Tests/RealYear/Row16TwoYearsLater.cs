using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 16. Two years later, after a restart, the file comes back from a database that put the members of its JSON in another
/// order. Everything is identical, and what follows is too. Where one digit of a rating was changed, it is said in which
/// record, and what differs.
/// </summary>
public sealed class Row16TwoYearsLater
{
    private readonly Employee _employee = new Employee()
        .Rated("2026-Q1", 60).Rated("2026-Q2", 65, 70, 60, 62.5m, 64).Excused("2026-Q3").Trained("2026-05-20").HasBonus("2026-Q2", 800);

    private readonly Dictionary<string, string> _certificates = [];
    private readonly string _file;

    public Row16TwoYearsLater()
    {
        _employee.Approved(_employee.Decide("2026-Q2", "2026-07-15").TheOnly("termination"), "hr", "2026-07-16")
            .Issued(_employee.Decide("2026-Q2", "2026-07-20"));
        _certificates.Add("R-2026-Q1", Store(ResultCertificateJson.Write(Rules.Published.Certify(_employee.Result("2026-Q1")))));
        _certificates.Add("R-2026-Q2", Store(ResultCertificateJson.Write(Rules.Published.Certify(_employee.Result("2026-Q2")))));
        _file = Store(CaseHistoryJson.Write(_employee.File));
    }

    [Fact]
    public void Every_record_is_verified_as_identical()
    {
        Verification verification = Verify(_file);

        Assert.Empty(verification.Differences);
        Assert.True(verification.IsIdentical);
    }

    [Fact]
    public void The_same_follows_from_the_file_with_the_same_ids()
    {
        Timeline then = _employee.Redecide("2028-07-15");
        Timeline now = Rules.LoadAgain().Redecide(Read(_file), new(2028, 7, 15));

        Assert.Equal(then.Decisions.Select(DecisionJson.Write), now.Decisions.Select(DecisionJson.Write));
        Assert.Equal(Lines.Of(then.Changes), Lines.Of(now.Changes));
        Assert.Equal(OutcomeState.Recommended, now.Decisions[1].TheOnly("termination").State);
    }

    [Fact]
    public void One_digit_of_a_rating_in_a_record_is_found()
    {
        Verification verification = Verify(Alter(_file, "R-2026-Q2", r => r["criteria"]!.AsArray().Single(c => (string?)c!["id"] == "satisfaction")!["rating"] = 63.5));

        Difference difference = Assert.Single(verification.Differences);
        Assert.Equal(("R-2026-Q2", "62.5", "63.5"), (difference.Record, difference.Certified, difference.Now));
        Assert.Equal("in the record the rating of 'satisfaction' differs from what was certified", difference.Reason.Message);
    }

    [Fact]
    public void One_digit_of_a_rating_in_the_assessment_is_found_with_all_that_it_changes()
    {
        Verification verification = Verify(Alter(_file, "R-2026-Q2", r => r["assessment"]!["values"]!["satisfaction"] = 63.5));

        Assert.All(verification.Differences, d => Assert.Equal("R-2026-Q2", d.Record));
        Assert.Equal(
            [
                "the assessment is not the one that was certified",
                "the total differs from what was certified",
                "the rating of 'satisfaction' differs from what was certified",
                "the score of 'satisfaction' differs from what was certified",
                "the contribution of 'satisfaction' differs from what was certified",
            ],
            verification.Differences.Select(d => d.Reason.Message));
    }

    [Fact]
    public void One_digit_of_a_rating_in_a_certificate_is_found()
    {
        JsonNode certificate = JsonNode.Parse(_certificates["R-2026-Q1"])!;
        certificate["result"]!["criteria"]![0]!["rating"] = 61;
        _certificates["R-2026-Q1"] = certificate.ToJsonString();

        Verification verification = Verify(_file);

        Assert.All(verification.Differences, d => Assert.Equal("R-2026-Q1", d.Record));
        Assert.Equal(
            [
                "in the record the rating of 'attitude' differs from what was certified",
                "the certificate doesn't have the hash that it states",
                "the rating of 'attitude' differs from what was certified",
            ],
            verification.Differences.Select(d => d.Reason.Message));
    }

    private static string Alter(string file, string record, Action<JsonNode> alter)
    {
        JsonNode history = JsonNode.Parse(file)!;
        alter(history["records"]!.AsArray().Single(r => (string?)r!["id"] == record)!);
        return history.ToJsonString();
    }

    private static CaseHistory Read(string file) => CaseHistoryJson.Read(PolicySource.FromJson(file)).ValueOrThrow();

    private Verification Verify(string file)
        => ScoringEngine.VerifyCase(
            Read(file),
            _certificates.ToDictionary(c => c.Key, c => ResultCertificateJson.Read(PolicySource.FromJson(c.Value)).ValueOrThrow()),
            Rules.LoadAgain());

    /// <summary>What a database does to JSON: the members stand in another order.</summary>
    private static string Store(string json)
    {
        string stored = Reorder(JsonNode.Parse(json)!).ToJsonString();
        Assert.NotEqual(json, stored);
        return stored;
    }

    private static JsonNode Reorder(JsonNode node)
        => node switch
        {
            JsonObject members => new JsonObject(members
                .OrderByDescending(m => m.Key, StringComparer.Ordinal)
                .Select(m => KeyValuePair.Create(m.Key, (JsonNode?)Reorder(m.Value!)))),
            JsonArray items => new JsonArray([.. items.Select(i => Reorder(i!))]),
            _ => node.DeepClone(),
        };
}
