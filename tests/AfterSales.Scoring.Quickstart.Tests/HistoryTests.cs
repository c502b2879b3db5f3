using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AfterSales.Scoring.Quickstart.Tests.Support;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Quickstart.Tests;

/// <summary>Grades over the quarters, outcomes of a quarter, and the files that they come from.</summary>
public sealed partial class HistoryTests
{
    private static readonly IReadOnlyDictionary<string, RawHistory> Histories = RawHistory.ReadAll();
    private static readonly IReadOnlyList<RawCase> Cases = RawCase.ReadAll(Histories, RawCase.LastDay(Histories.Values));
    private static readonly Run English = Run.With();
    private static readonly Run Chinese = Run.With("--lang", "zh-CN");

    [Fact]
    public void Each_persons_row_has_the_final_grade_of_each_quarter_with_what_is_special_about_it()
    {
        string[] rows = [.. English.Section("Grades over the quarters").Where(l => l.StartsWith(" E", StringComparison.Ordinal))];
        Assert.Equal(Cases.Select(c => c.Person), rows.Select(r => r[1..5]));
        foreach ((RawCase one, string row) in Cases.Zip(rows))
        {
            Assert.Equal(RawCase.Quarters.Select(q => Cell(one, q)), Gap().Split(row.Trim()).TakeLast(6));
        }

        Assert.Equal(2, rows.Sum(r => r.Split("excused").Length - 1));
        Assert.Single(rows, r => r.Contains("Fail, contested", StringComparison.Ordinal));
        Assert.Single(rows, r => r.Contains("Pass, adjusted", StringComparison.Ordinal));
        Assert.Single(rows, r => r.Contains("Good, corrected", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quarter_between_two_others_without_any_record_is_missed()
    {
        using var folder = new TemporaryFolder();
        string data = folder.Write("data.json", """
            [ { "subject": "P1", "period": "2025-Q1", "values": { "attitude": 60, "ability": 60, "efficiency": 60, "satisfaction": 60, "teamwork": 60 } },
              { "subject": "P2", "period": "2025-Q2", "values": { "attitude": 90, "ability": 90, "efficiency": 90, "satisfaction": 90, "teamwork": 90 } },
              { "subject": "P1", "period": "2025-Q3", "values": { "attitude": 60, "ability": 60, "efficiency": 60, "satisfaction": 60, "teamwork": 60 } } ]
            """);
        Run run = Run.With("--data", data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Single(run.Section("Grades over the quarters"), l => Gap().Replace(l.Trim(), "|") == "P1|Fail|missed|Fail");
        Assert.Contains("P1, 2025-Q3: referred", run.Output, StringComparison.Ordinal);
        Assert.Contains("as of 2025-09-30", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_adjustment_shows_both_grades_and_who_and_why()
    {
        string line = string.Join(' ', English.Section("Grades over the quarters").SkipWhile(l => !l.StartsWith("E032", StringComparison.Ordinal)).Take(2).Select(l => l.Trim()));
        Assert.Contains("E032 Cao Lihua, 2026-Q1: final grade Pass, computed Good; set by the committee: ", line, StringComparison.Ordinal);
        Assert.Contains("two complaints were upheld", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outcomes_of_a_quarter_add_up_by_their_state()
    {
        foreach (string quarter in RawCase.Quarters)
        {
            Run run = Run.With("--quarter", quarter);
            int due = 0, recommended = 0, blocked = 0;
            foreach (RawCase one in Cases.Where(c => c.Grade(quarter) is not null))
            {
                string grade = one.Grade(quarter)!;
                due += (one.MoneyDue(quarter) is { } money && money != 0 ? 1 : 0) + (grade == "excellent" ? 1 : 0);
                recommended += grade == "excellent" ? 2 : grade == "fail" && !one.IsContested(quarter) ? 1 : 0;
                blocked += grade == "fail" ? (one.IsContested(quarter) ? 2 : one.MoneyDue(quarter) is null ? 1 : 0) : 0;
            }

            Dictionary<string, int> states = new() { ["due"] = due, ["recommended"] = recommended, ["blocked"] = blocked, ["requires approval"] = 0, ["referred"] = 0 };
            foreach (RawFinding finding in Cases.SelectMany(c => c.Findings()).Where(f => f.Quarter == quarter))
            {
                states[finding.State]++;
            }

            string[] order = ["due", "recommended", "requires approval", "blocked", "referred"];
            string parts = string.Join(" + ", order.Where(s => states[s] > 0).Select(s => $"{states[s]} {s}"));
            Assert.Contains($"Outcomes: {states.Values.Sum()} = {parts}", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_deduction_takes_no_more_than_the_bonus_and_says_what_is_left_out()
    {
        Run run = Run.With("--quarter", "2025-Q4");
        string row = Assert.Single(run.Section("Outcomes 2025-Q4"), l => l.Contains("E010", StringComparison.Ordinal) && l.Contains("CNY", StringComparison.Ordinal));
        Assert.Contains("-300 CNY", row, StringComparison.Ordinal);
        Assert.Contains("200 of 500 CNY not applied", row, StringComparison.Ordinal);
    }

    [Fact]
    public void The_companys_policy_is_the_standard_with_four_choices()
    {
        JsonObject company = Read("company-policy.json");
        company["version"] = "1.0.0";
        company["title"] = Read("policy.json")["title"]!.DeepClone();
        Assert.True(company["consequences"]![0]!["then"]!["money"]!.AsObject().Remove("floor"));
        JsonArray requires = company["consequences"]![4]!["requires"]!.AsArray();
        foreach (string choice in new[] { "adoption", "notice", "notProtected" })
        {
            Assert.NotNull(requires[^1]![choice]);
            requires.RemoveAt(requires.Count - 1);
        }

        Assert.True(JsonNode.DeepEquals(company, Read("policy.json")));

        static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(RepositoryRoot.PathOf("samples", "Quickstart", name)))!.AsObject();
    }

    [Fact]
    public void A_folder_without_histories_is_no_error_and_leaves_what_the_assessments_say()
    {
        using var folder = new TemporaryFolder();
        Run run = Run.With("--histories", folder.Folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        IReadOnlyList<ShownFinding> shown = ShownFinding.ReadAll(run);
        Assert.Equal(
            RawCase.ReadAll(new Dictionary<string, RawHistory>(), "2026-06-30").SelectMany(c => c.Findings()).OrderBy(f => f.Quarter, StringComparer.Ordinal).Select(f => (f.Person, f.Quarter, f.State)),
            shown.Select(f => (f.Person, f.Quarter, f.State)));
        Assert.All(shown, f => Assert.Contains(f.State, new[] { "blocked", "referred" }));
        Assert.Contains("No record here was overturned or superseded.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "error ASC", "help: ")]
    [InlineData("zh-CN", "错误 ASC", "建议：")]
    public void A_broken_history_with_a_Chinese_name_is_diagnosed_with_line_and_caret(string language, string error, string help)
    {
        using var folder = new TemporaryFolder();
        string text = File.ReadAllText(Path.Combine(RawHistory.Folder, "E035.json"));
        int line = text[..text.IndexOf("2026-05-22", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        folder.Write("许大勇 档案.json", text.Replace("2026-05-22", "2026-05-32", StringComparison.Ordinal));
        Run run = Run.With("--histories", folder.Folder, "--lang", language);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"许大勇 档案.json:{line}:", run.Error, StringComparison.Ordinal);
        Assert.All([error, "^", help, "2026-05-32"], part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_broken_histories_are_told_at_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "");
        folder.Write("b.json", "[]");
        folder.Write("c.json", """{ "format": 1, "kind": "caseHistory", "person": "E001", "employer": "x", "reason": "?" }""");
        Run run = Run.With("--histories", folder.Folder);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.All(["a.json:1:", "b.json:1:", "c.json:1:", "'reason'"], part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void One_file_with_a_Chinese_name_is_a_history_too()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("李晓芳.json", File.ReadAllText(Path.Combine(RawHistory.Folder, "E002.json")));
        Run run = Run.With("--histories", path, "--person", "E002");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("requires approval", Assert.Single(ShownFinding.ReadAll(run)).State);
    }

    [Fact]
    public void Histories_beside_the_data_are_found()
    {
        using var folder = new TemporaryFolder();
        string data = folder.Write("数据.json", File.ReadAllText(RawRecord.File));
        Directory.CreateDirectory(Path.Combine(folder.Folder, "histories"));
        folder.Write(Path.Combine("histories", "孙雅琴.json"), File.ReadAllText(Path.Combine(RawHistory.Folder, "E012.json")));
        ShownFinding finding = Assert.Single(ShownFinding.ReadAll(Run.With("--data", data)), f => f.Person == "E012");
        Assert.Equal(["it is stated that a protection applies"], finding.Lines["against it"]);
    }

    [Fact]
    public void A_second_history_of_a_person_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.json", """{ "format": 1, "kind": "caseHistory", "person": "E001", "employer": "x" }""");
        folder.Write("2.json", """{ "format": 1, "kind": "caseHistory", "person": "p", "employer": "x", "knownAs": [ "E001" ] }""");
        Run run = Run.With("--histories", folder.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("2.json' is a second history of 'p'", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_says_otherwise_than_the_assessment_is_told_and_decides_nothing()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("E002.json", File.ReadAllText(Path.Combine(RawHistory.Folder, "E002.json")).Replace(
            "\"period\": \"2026-Q2\", \"policy\": { \"id\": \"management-rules\", \"version\": \"1.1.0\" }, \"standing\": \"graded\", \"grade\": \"fail\"",
            "\"period\": \"2026-Q2\", \"policy\": { \"id\": \"management-rules\", \"version\": \"1.1.0\" }, \"standing\": \"graded\", \"grade\": \"pass\"", StringComparison.Ordinal));
        Run run = Run.With("--histories", path);
        Assert.Equal(0, run.ExitCode);
        string row = string.Join(' ', run.Section("Results 2026-Q2").SkipWhile(l => !l.StartsWith(" E002", StringComparison.Ordinal)).Take(2));
        Assert.Contains("ends otherwise than the", row, StringComparison.Ordinal);
        Assert.DoesNotContain("CNY", row[..110], StringComparison.Ordinal);
        Assert.Contains("Not decided, because of errors in the records: 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("don't fit together", Run.With("--histories", path, "--person", "E002").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_assessments_of_one_quarter_decide_nothing()
    {
        using var folder = new TemporaryFolder();
        const string One = """{ "subject": "P1", "period": "2025-Q1", "values": { "attitude": 60, "ability": 60, "efficiency": 60, "satisfaction": 60, "teamwork": 60 } }""";
        Run run = Run.With("--data", folder.Write("data.json", $"[ {One}, {One} ]"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("the records 'P1-2025-Q1' and 'P1-2025-Q1-2' both stand for 2025-Q1 of series 'quarterly'", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not decided, because of errors in the records: 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quarters_that_have_not_begun_on_the_day_are_left_out()
    {
        Run run = Run.With("--as-of", "2025-12-31");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("── Results 2025-Q4", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-Q", run.Output.Replace("--quarter 2026-Q1", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Run early = Run.With("--as-of", "2024-12-31");
        Assert.Equal((1, "error: no quarter with an assessment has begun on 2024-12-31"), (early.ExitCode, early.Error.TrimEnd()));
    }

    [Fact]
    public void The_Chinese_reports_have_Chinese_words_and_punctuation()
    {
        foreach (string heading in new[] { "各季度等级", "2026-Q2 处理建议", "需由人员决定的条件认定", "更正及其影响" })
        {
            IReadOnlyList<string> section = Chinese.Section(heading);
            Assert.NotEmpty(section);
            Assert.All(section, line =>
            {
                Assert.DoesNotMatch(ChineseWithWesternMark(), line);
                string words = AllowedLatin().Replace(line.Split("：两起投诉")[0], "");
                Assert.DoesNotMatch("[a-z]{2,}", words.Replace("two complaints were upheld", "", StringComparison.Ordinal));
            });
        }

        Assert.All(["按规定给予", "被阻止", "待批准", "转人工", "不再成立", "维持", "变更内容", "撤销建议", "须批准", "免予考核", "有异议", "等级调整"],
            word => Assert.Contains(word, Chinese.Output, StringComparison.Ordinal));
    }

    private static string Cell(RawCase one, string quarter)
    {
        if (one.Grade(quarter) is not { } grade)
        {
            return one.IsExcused(quarter) ? "excused" : !one.Assessed.TryGetValue(quarter, out RawRecord? raw) ? "–" : raw.Status == "Incomplete" ? "incomplete" : "not evaluated";
        }

        string special = one.IsContested(quarter) ? ", contested"
            : one.Computed(quarter) != grade ? ", adjusted"
            : one.History.Records.Any(r => RawHistory.Text(r, "period") == quarter && RawHistory.Text(r, "status") == "overturned") ? ", corrected"
            : "";
        return char.ToUpperInvariant(grade[0]) + grade[1..] + special;
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\u4e00-\u9fff][,:;()]|[,:;()][\u4e00-\u9fff]")]
    private static partial Regex ChineseWithWesternMark();

    // Ids of the company's own stand as they are written.
    [GeneratedRegex("'performanceBonus'|'writtenNotice'")]
    private static partial Regex AllowedLatin();
}
