using AfterSales.Scoring.Quickstart.Tests.Support;

namespace AfterSales.Scoring.Quickstart.Tests;

/// <summary>Every finding that the quickstart shows, worked out anew from the JSON, and none that isn't there.</summary>
public sealed class FindingTests
{
    private static readonly IReadOnlyDictionary<string, RawHistory> Histories = RawHistory.ReadAll();

    [Theory]
    [InlineData(null)]
    [InlineData("2026-08-13")]
    [InlineData("2026-08-09")]
    [InlineData("2026-08-08")]
    [InlineData("2026-06-30")]
    [InlineData("2026-05-20")]
    [InlineData("2026-05-19")]
    [InlineData("2025-10-24")]
    [InlineData("2025-10-23")]
    [InlineData("2025-06-30")]
    public void Each_finding_has_the_state_the_records_the_evidence_and_the_gaps_that_the_data_give(string? asOf)
    {
        string day = asOf ?? RawCase.LastDay(Histories.Values);
        RawFinding[] expected = [.. RawCase.ReadAll(Histories, day).SelectMany(c => c.Findings())
            .Where(f => string.CompareOrdinal(RawHistory.First(f.Quarter), day) <= 0).OrderBy(f => f.Quarter, StringComparer.Ordinal)];
        Run run = asOf is null ? Run.With() : Run.With("--as-of", asOf);
        ShownFinding[] shown = [.. ShownFinding.ReadAll(run).Where(f => f.State != "no longer stands")];

        Assert.Equal(expected.Select(f => (f.Person, f.Quarter, f.State)), shown.Select(f => (f.Person, f.Quarter, f.State)));
        foreach ((RawFinding raw, ShownFinding finding) in expected.Zip(shown))
        {
            Assert.Equal(["article 8(3)"], finding.Lines["source"]);
            Assert.Equal(raw.Run, finding.Lines["records"].Select(l => l[..7]));
            Assert.All(finding.Lines["records"], l => Assert.Contains("Fail", l, StringComparison.Ordinal));
            Assert.Equal(raw.State == "referred", finding.Lines.Contains("in doubt"));
            Assert.All(raw.MetBy, id => Assert.Single(finding.Lines["met"], l => l.Contains(id, StringComparison.Ordinal)));
            string[] open = [.. finding.Lines["missing"].Concat(finding.Lines["against it"]).Where(l => l != "nothing")];
            Assert.Equal(raw.Missing.Count, open.Length);
            Assert.All(raw.Missing, m => Assert.Single(open, l => l.Contains(m, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_data_hold_a_finding_of_each_kind()
    {
        RawFinding[] found = [.. RawCase.ReadAll(Histories, RawCase.LastDay(Histories.Values)).SelectMany(c => c.Findings())];
        Assert.Equal(["blocked", "recommended", "referred", "requires approval"], found.Select(f => f.State).Distinct().Order());
        Assert.Contains(found, f => f.State == "blocked" && f.Missing.Contains("a protection applies"));
        Assert.Contains(found, f => f.State == "blocked" && f.Missing.Contains("not stated"));
        Assert.Single(ShownFinding.ReadAll(Run.With()), f => f.State == "no longer stands");
    }

    [Fact]
    public void Evidence_at_the_wrong_time_is_named_and_not_counted()
    {
        IReadOnlyList<ShownFinding> shown = ShownFinding.ReadAll(Run.With());
        Assert.Equal(["training TR-2025-31 (2025-08-22)"], shown.Single(f => f.Person == "E004").Lines["not counted"]);
        Assert.Equal(["training TR-2025-16 (2025-05-12)"], shown.Single(f => f is { Person: "E036", Quarter: "2025-Q3" }).Lines["not counted"]);
        Assert.All(shown.Where(f => f.State == "recommended"), f => Assert.Empty(f.Lines["not counted"]));
    }

    [Fact]
    public void Ids_in_the_data_are_those_of_the_outcomes_that_they_are_about()
    {
        foreach (RawHistory history in Histories.Values)
        {
            HashSet<string> ids = [.. RawCase.Quarters.SelectMany(q => new[]
            {
                history.OutcomeId(q, "performancePay", "money"), history.OutcomeId(q, "failMeasures", "choice"), history.OutcomeId(q, "termination", "termination"),
            })];
            Assert.All(history.Evidence.Select(e => RawHistory.Optional(e, "outcome")).OfType<string>(), id => Assert.Contains(id, ids));
            Assert.All(history.Choices, c => Assert.Contains(RawHistory.Text(c, "outcome"), ids));
            Assert.All(history.Issued, i => Assert.Equal(
                history.OutcomeId(RawHistory.Text(i, "period"), RawHistory.Text(i, "consequence"), RawHistory.Text(i, "kind")), RawHistory.Text(i, "id")));
        }

        RawHistory approved = Histories["E035"];
        Assert.Equal(
            RawHistory.FindingContent(["2026-Q1", "2026-Q2"]),
            approved.Evidence.Select(e => RawHistory.Optional(e, "content")).OfType<string>().Single());
    }

    [Fact]
    public void Stored_records_have_the_totals_and_grades_that_their_assessments_give()
    {
        foreach (RawCase one in RawCase.ReadAll(Histories, "2026-08-14"))
        {
            foreach (string quarter in RawCase.Quarters.Where(q => one.History.Live(q) is not null))
            {
                Assert.Equal(one.Computed(quarter), RawHistory.Optional(one.History.Live(quarter)!.Value, "grade"));
                Assert.Equal(one.IsExcused(quarter), !one.Assessed.ContainsKey(quarter));
                Assert.Equal(one.Total(quarter), one.IsExcused(quarter) ? null : Ratio.Parse(one.History.Live(quarter)!.Value.GetProperty("total").GetRawText()));
            }
        }
    }

    [Fact]
    public void Without_findings_it_says_so()
    {
        Run run = Run.With("--person", "E001");
        Assert.Contains("The rules make no finding here.", run.Output, StringComparison.Ordinal);
        Assert.Contains("No record here was overturned or superseded.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_or_a_quarter_limits_the_findings()
    {
        Assert.Equal(["E002"], ShownFinding.ReadAll(Run.With("--quarter", "2026-Q1")).Select(f => f.Person));
        Assert.Equal(["E012"], ShownFinding.ReadAll(Run.With("--person", "E012")).Select(f => f.Person));
        Assert.Empty(ShownFinding.ReadAll(Run.With("--quarter", "2025-Q1")));
    }

    [Fact]
    public void Why_somebody_was_excused_is_nowhere()
    {
        string data = string.Concat(Directory.EnumerateFiles(RawHistory.Folder).Select(File.ReadAllText));
        Assert.All(
            ["leave", "sick", "illness", "matern", "patern", "pregnan", "medical", "病", "产假", "休假", "请假", "哺乳", "孕"],
            word =>
            {
                Assert.DoesNotContain(word, data, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(word, string.Join('\n', Run.With().Output.Split('\n').SkipWhile(l => !l.Contains("── Grades over", StringComparison.Ordinal))), StringComparison.OrdinalIgnoreCase);
            });
    }
}
