using System.Globalization;
using AfterSales.Scoring.Quickstart.Tests.Support;

namespace AfterSales.Scoring.Quickstart.Tests;

/// <summary>The cascade of the one correction in the sample's data, worked out anew from the JSON.</summary>
public sealed class CorrectionTests
{
    private static readonly IReadOnlyDictionary<string, RawHistory> Histories = RawHistory.ReadAll();
    private static readonly RawCase Corrected = RawCase.ReadAll(Histories, RawCase.LastDay(Histories.Values)).Single(c => c.History.Issued.Count > 0);
    private static readonly Run English = Run.With();

    [Fact]
    public void Each_issued_outcome_is_kept_amended_or_revoked_and_each_new_one_issued()
    {
        List<string> expected = [];
        foreach (string quarter in RawCase.Quarters)
        {
            (string Consequence, string Kind, string Name)[] rules = [("performancePay", "money", "money"), ("failMeasures", "choice", "choice"), ("termination", "termination", "finding")];
            foreach ((string consequence, string kind, string name) in rules)
            {
                bool wasIssued = Corrected.History.Issued.Any(i => RawHistory.Text(i, "id") == Corrected.History.OutcomeId(quarter, consequence, kind));
                int? money = kind == "money" ? Corrected.MoneyDue(quarter) : null;
                bool follows = kind switch
                {
                    "money" => money is not 0 and not null,
                    "choice" => Corrected.Grade(quarter) == "fail",
                    _ => Corrected.Findings().Any(f => f.Quarter == quarter),
                };
                string? change = (wasIssued, follows) switch
                {
                    (true, true) => kind == "money" && money != Issued(quarter) ? "amend" : "keep",
                    (true, false) => "revoke",
                    (false, true) => "issue",
                    _ => null,
                };
                expected.AddRange(change is null ? [] : [$"{quarter} {name} {change}"]);
            }
        }

        string[] shown = [.. Rows().Select(r => $"{r[1..8]} {(r.Contains(" money ", StringComparison.Ordinal) ? "money" : r.Contains(" finding ", StringComparison.Ordinal) ? "finding" : "choice")} {Change(r)}")];
        Assert.Equal(expected, shown);
        Assert.Equal(["amend", "issue", "keep", "revoke"], shown.Select(s => s.Split(' ')[^1]).Distinct().Order());
    }

    [Fact]
    public void Amounts_differences_and_their_sum_are_those_of_the_grades()
    {
        int sum = 0;
        foreach (string quarter in RawCase.Quarters.Where(q => Issued(q) is not null))
        {
            string row = Assert.Single(Rows(), r => r.StartsWith(" " + quarter + "  money", StringComparison.Ordinal));
            int before = Issued(quarter)!.Value;
            int now = Corrected.MoneyDue(quarter)!.Value;
            Assert.Contains($"  {Signed(before)} ", row, StringComparison.Ordinal);
            Assert.Contains($"  {Signed(now)} due", row, StringComparison.Ordinal);
            Assert.Equal(now != before, row.Contains($"  {Signed(now - before)} CNY", StringComparison.Ordinal));

            // The deduction was taken already, so that nothing moves without a person.
            Assert.Equal(now != before, row.TrimEnd().EndsWith("required", StringComparison.Ordinal));
            sum += now - before;
        }

        Assert.Equal(1000, sum);
        Assert.Contains($"Difference in all: {Signed(sum)} CNY.", English.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_carried_out_is_not_revoked_without_approval()
    {
        string[] done = [.. Corrected.History.Issued.Where(i => RawHistory.Text(i, "stage") is "approved" or "executed" or "paid").Select(i => RawHistory.Text(i, "period"))];
        string[] revoked = [.. Rows().Where(r => Change(r) == "revoke")];
        Assert.All(revoked, r => Assert.Equal(!r.Contains("proposed", StringComparison.Ordinal), r.TrimEnd().EndsWith("required", StringComparison.Ordinal)));
        Assert.Contains(done, q => revoked.Any(r => r.StartsWith(" " + q, StringComparison.Ordinal)));
        int required = Rows().Count(r => r.TrimEnd().EndsWith("required", StringComparison.Ordinal));
        Assert.Contains($"{required} of the changes require approval.", English.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_that_was_overturned_and_the_one_in_its_place_are_named_with_the_appeal()
    {
        string section = string.Join('\n', English.Section("Corrections, and what they change"));
        Assert.Contains($"{Corrected.Person} Fu Mingzhu", section, StringComparison.Ordinal);
        Assert.Contains("2025-Q1 Fail 61.3 (record E036-2025-Q1) overturned; now Good 81.4 (record E036-2025-Q1-2)", section, StringComparison.Ordinal);
        Assert.Contains("on appeal AL-2025-02, decided by the committee on 2025-11-18", section, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_that_lost_its_ground_is_shown_among_the_findings()
    {
        ShownFinding gone = Assert.Single(ShownFinding.ReadAll(English), f => f.State == "no longer stands");
        Assert.Equal((Corrected.Person, "2025-Q2"), (gone.Person, gone.Quarter));
        Assert.Equal(["proposed"], gone.Lines["stage"]);
        Assert.DoesNotContain(Corrected.Findings(), f => f.Quarter == gone.Quarter);
    }

    [Fact]
    public void Issued_money_has_the_content_that_it_was_issued_with()
        => Assert.All(
            Corrected.History.Issued.Where(i => RawHistory.Text(i, "kind") == "money"),
            i => Assert.Equal(RawHistory.MoneyContent(-500, -500), RawHistory.Text(i, "content")));

    private static string[] Rows()
        => [.. English.Section("Corrections, and what they change").Where(l => l.StartsWith(" 202", StringComparison.Ordinal))];

    private static string Change(string row)
        => Assert.Single(row.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => w is "keep" or "amend" or "revoke" or "issue");

    private static int? Issued(string quarter)
        => Corrected.History.Issued.Where(i => RawHistory.Text(i, "period") == quarter && RawHistory.Text(i, "kind") == "money")
            .Select(i => (int?)i.GetProperty("money").GetProperty("applied").GetInt32()).FirstOrDefault();

    private static string Signed(int amount) => amount.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
