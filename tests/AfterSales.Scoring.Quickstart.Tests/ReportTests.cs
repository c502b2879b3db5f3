using System.Globalization;
using AfterSales.Scoring.Quickstart.Tests.Support;

namespace AfterSales.Scoring.Quickstart.Tests;

public sealed class ReportTests
{
    private static readonly string[] Quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"];
    private static readonly IReadOnlyList<RawRecord> Raw = RawRecord.ReadAll();
    private static readonly Dictionary<string, Ratio> Equal = RawRecord.Criteria.ToDictionary(c => c, _ => (Ratio)20);

    private static readonly IReadOnlyDictionary<string, RawCase> Cases
        = RawCase.ReadAll(RawHistory.ReadAll(), RawCase.LastDay(RawHistory.ReadAll().Values)).ToDictionary(c => c.Person);

    private static readonly Run English = Run.With();
    private static readonly Run Chinese = Run.With("--lang", "zh-CN");

    [Fact]
    public void Without_options_it_shows_every_quarter_in_English()
    {
        Assert.Equal(0, English.ExitCode);
        Assert.Empty(English.Error);
        Assert.All(Quarters, q => Assert.Contains("── Results " + q + " ─", English.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void It_speaks_Chinese_when_asked()
    {
        Assert.Equal(0, Chinese.ExitCode);
        Assert.Empty(Chinese.Error);
        Assert.All(Quarters, q => Assert.Contains("── " + q + " 考核结果 ─", Chinese.Output, StringComparison.Ordinal));
        Assert.Contains("服务态度", Chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Service attitude", Chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("department", Chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("服务态度", English.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_stands_in_the_table_of_its_quarter_with_its_own_total_and_grade()
    {
        Dictionary<string, string> titles = new() { ["excellent"] = "Excellent", ["good"] = "Good", ["pass"] = "Pass", ["fail"] = "Fail" };
        foreach (IGrouping<string, RawRecord> quarter in Raw.GroupBy(r => r.Period))
        {
            IReadOnlyList<string> rows = [.. English.Section("Results " + quarter.Key).Where(l => l.StartsWith(" E", StringComparison.Ordinal))];
            Assert.Equal(quarter.Select(r => r.Subject), rows.Select(l => l[1..5]));
            foreach ((RawRecord raw, string row) in quarter.Zip(rows))
            {
                string expected = raw.Status switch
                {
                    "Incomplete" => "incomplete",
                    "NotEvaluated" => "not evaluated",
                    _ => titles[Cases[raw.Subject].Grade(raw.Period)!],
                };
                Assert.Contains(" " + expected + " ", row, StringComparison.Ordinal);
                Assert.EndsWith(raw.Status == "Scored" ? Special(Cases[raw.Subject], raw.Period) ?? "graded" : expected, row.TrimEnd(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Graded_incomplete_and_not_evaluated_add_up_to_all_records()
    {
        foreach (string quarter in Quarters)
        {
            string row = Assert.Single(English.Section("Distribution of grades"), l => l.StartsWith(" " + quarter, StringComparison.Ordinal));
            int[] counts = [.. Numbers(row[8..])];
            Assert.Equal(7, counts.Length);
            Assert.Equal(Raw.Count(r => r.Period == quarter), counts[6]);
            Assert.Equal(counts[6], counts[..6].Sum());
            Assert.Equal(Raw.Count(r => r.Period == quarter && r.Status == "Incomplete"), counts[4]);
            Assert.Equal(Raw.Count(r => r.Period == quarter && r.Status == "NotEvaluated"), counts[5]);
        }

        string sum = $"{Raw.Count} records = {Count("Scored")} graded + {Count("Incomplete")} incomplete + {Count("NotEvaluated")} not evaluated";
        Assert.Contains(sum, English.Output, StringComparison.Ordinal);

        static int Count(string status) => Raw.Count(r => r.Status == status);
    }

    [Fact]
    public void The_money_of_each_quarter_is_the_sum_of_its_grades()
    {
        foreach (string quarter in Quarters)
        {
            int[] due = [.. Cases.Values.Select(c => c.MoneyDue(quarter)).OfType<int>()];
            int[] rewards = [.. due.Where(m => m > 0)];
            int[] deductions = [.. due.Where(m => m < 0)];
            string row = Assert.Single(English.Section("Money per quarter"), l => l.StartsWith(" " + quarter, StringComparison.Ordinal));
            Assert.Equal(
                [rewards.Sum(), rewards.Length, deductions.Sum(), deductions.Length, due.Sum()],
                Numbers(row[8..]));
        }
    }

    [Fact]
    public void Whoever_owes_a_rating_is_named_with_person_criterion_range_and_decided_grade()
    {
        IReadOnlyList<string> owed = English.Section("Ratings that are owed");
        int expected = Raw.Sum(r => RawRecord.Criteria.Count(c => r.Ratings.TryGetValue(c, out string? rating)
            ? !(Ratio.Parse(rating) <= 100)
            : r.States.GetValueOrDefault(c) is null or "missing" or "refused"));
        Assert.Equal(expected, owed.Count(l => l.Contains("department head", StringComparison.Ordinal)));
        Assert.Single(owed, l => l.Contains("E017", StringComparison.Ordinal) && l.Contains("Teamwork", StringComparison.Ordinal)
            && l.Contains("70 to 90", StringComparison.Ordinal) && l.Contains("Pass to Excellent", StringComparison.Ordinal));
        Assert.Single(owed, l => l.Contains("E004", StringComparison.Ordinal) && l.Contains("decided: Fail", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rating_out_of_scale_is_shown_with_its_line_and_harms_no_other_result()
    {
        RawRecord bad = Raw.Single(r => r.Ratings.Values.Any(v => !(Ratio.Parse(v) <= 100)));
        int line = File.ReadAllLines(RawRecord.File).ToList().FindIndex(l => l.Contains(bad.Subject, StringComparison.Ordinal) && l.Contains(bad.Period, StringComparison.Ordinal)) + 1;
        Assert.Contains($"data/assessments.json:{line}:", English.Output, StringComparison.Ordinal);
        Assert.Contains("error ASC5002", English.Output, StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        string without = folder.Write("assessments.json", "[" + string.Join(",", File.ReadAllLines(RawRecord.File).Where((l, i) => i != line - 1 && l.Contains("subject", StringComparison.Ordinal)).Select(l => l.TrimEnd(','))) + "]");
        IEnumerable<string> others = English.Section("Results " + bad.Period).Where(l => l.StartsWith(" E", StringComparison.Ordinal) && !l.Contains(bad.Subject, StringComparison.Ordinal));
        Run run = Run.With("--data", without, "--histories", RawHistory.Folder);
        Assert.Equal(others.Select(WithoutName), run.Section("Results " + bad.Period).Where(l => l.StartsWith(" E", StringComparison.Ordinal)).Select(WithoutName));
    }

    [Theory]
    [InlineData("E021", "2026-Q2")]
    [InlineData("E035", "2026-Q2")]
    [InlineData("E016", "2025-Q3")]
    [InlineData("E002", "2025-Q1")]
    public void The_printed_steps_of_a_person_lead_from_100_to_the_total(string person, string quarter)
    {
        Run run = Run.With("--person", person, "--quarter", quarter);
        RawRecord raw = Raw.Single(r => r.Subject == person && r.Period == quarter);
        Assert.Equal(0, run.ExitCode);
        string[][] steps = [.. run.Output.Split('\n')
            .SkipWhile(l => !l.StartsWith(" Full marks", StringComparison.Ordinal))
            .TakeWhile(l => l.Trim().Length > 0).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        Assert.Equal(raw.Ratings.Count + 2, steps.Length);
        decimal left = 100;
        Assert.Equal("100", steps[0][^1]);
        foreach (string[] step in steps[1..])
        {
            // Digits that are cut off are shown as "…"; each of them may stand for up to one unit of the last decimal.
            left += Number(step[^2]);
            Assert.InRange(Math.Abs(left - Number(step[^1])), 0, 0.0005m);
            left = step[^1].EndsWith('…') ? left : Number(step[^1]);
        }

        Assert.Contains($"Result: {steps[^1][^1]} of 100", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quarter_limits_all_reports()
    {
        Run run = Run.With("--quarter", "2026-Q1");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2026-Q1", run.Output, StringComparison.Ordinal);

        // A finding names its own records, and one of them is older.
        string rest = run.Output.Replace(string.Join('\n', run.Section("Findings for a person to decide")), "", StringComparison.Ordinal);
        Assert.All(Quarters.Where(q => q != "2026-Q1"), q => Assert.DoesNotContain(q, rest, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Outcomes_are_proposals_and_never_called_what_they_are_not(string language)
    {
        Run run = language == "en" ? English : Chinese;
        Assert.Contains(language == "en" ? "a person decides" : "由有权限的人员决定", run.Output, StringComparison.Ordinal);
        Assert.All(
            ["dismiss", "lawful", "legal", "terminated", "fired", " fine", "penalty", "sack", "罚", "开除", "辞退", "合法", "违法"],
            word => Assert.DoesNotContain(word, run.Output, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_line_of_a_table_is_wider_than_a_redirected_page()
        => Assert.All(
            English.Output.Split('\n').Where(l => l.StartsWith(" E0", StringComparison.Ordinal) || l.StartsWith(" 202", StringComparison.Ordinal)),
            l => Assert.True(l.TrimEnd().Length <= 120 && l.TrimEnd().Length > 30, l));

    /// <summary>Names what makes a record more, or less, than a computed grade.</summary>
    private static string? Special(RawCase one, string quarter)
        => one.IsContested(quarter) ? "contested"
            : one.Grade(quarter) != one.Computed(quarter) ? "adjusted"
            : one.History.Records.Any(r => RawHistory.Text(r, "period") == quarter && RawHistory.Text(r, "status") == "overturned") ? "corrected"
            : null;

    private static IEnumerable<int> Numbers(string row)
        => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => int.TryParse(w, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int n) ? n : (int?)null).OfType<int>();

    private static decimal Number(string text) => decimal.Parse(text.TrimEnd('…'), NumberStyles.Number, CultureInfo.InvariantCulture);

    // Without people.json beside the data there are no names, and columns are narrower.
    private static string WithoutName(string row)
    {
        string[] words = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[0] + " " + string.Join(' ', words.SkipWhile(w => w != "–" && !char.IsAsciiDigit(w[0])));
    }
}
