using System.Text.Json;

namespace AfterSales.Scoring.Quickstart.Tests.Support;

/// <summary>What the company's rules say about one person's quarters, worked out anew from the JSON alone.</summary>
internal sealed record RawCase(string Person, RawHistory History, IReadOnlyDictionary<string, RawRecord> Assessed, string AsOf)
{
    private const string Version = "management-rules@1.1.0";

    public static readonly string[] Quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"];

    private static readonly Dictionary<string, Ratio> Equal = RawRecord.Criteria.ToDictionary(c => c, _ => (Ratio)20);

    public static IReadOnlyList<RawCase> ReadAll(IReadOnlyDictionary<string, RawHistory> histories, string asOf)
        => [.. RawRecord.ReadAll().GroupBy(r => r.Subject).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new RawCase(
            g.Key,
            histories.GetValueOrDefault(g.Key) ?? new RawHistory(g.Key, "sample-company", null, [], [], [], [], []),
            g.ToDictionary(r => r.Period), asOf))];

    /// <summary>Finds the last day on file: of the assessed quarters, of evidence and of choices.</summary>
    public static string LastDay(IEnumerable<RawHistory> histories)
        => histories.SelectMany(h => h.Evidence.Select(e => RawHistory.Text(e, "to")).Concat(h.Choices.Select(c => RawHistory.Text(c, "on"))))
            .Concat(RawRecord.ReadAll().Select(r => RawHistory.Last(r.Period))).Max(StringComparer.Ordinal)!;

    /// <summary>Gets the computed grade, or null where there is none.</summary>
    public string? Computed(string quarter)
        => Total(quarter) is { } total ? RawRecord.GradeOf(total) : null;

    public Ratio? Total(string quarter)
        => Assessed.TryGetValue(quarter, out RawRecord? raw) && raw.Status == "Scored" ? raw.Total(Equal) : null;

    /// <summary>Gets the grade that everything follows, or null where there is none.</summary>
    public string? Grade(string quarter)
        => History.Live(quarter) is not { } record ? Computed(quarter)
            : record.TryGetProperty("adjustment", out JsonElement adjustment) ? RawHistory.Text(adjustment, "grade")
            : RawHistory.Optional(record, "grade");

    public bool IsContested(string quarter) => History.Live(quarter) is { } record && RawHistory.Text(record, "status") == "contested";

    public bool IsExcused(string quarter) => History.Live(quarter) is { } record && RawHistory.Text(record, "standing") == "excused";

    /// <summary>Finds every finding of the rule on two fails in a row, oldest first.</summary>
    public IReadOnlyList<RawFinding> Findings() => [.. Quarters.Select(FindingAt).OfType<RawFinding>()];

    /// <summary>Gets what is deducted or paid for a quarter: null where nothing is due.</summary>
    public int? MoneyDue(string quarter)
        => Grade(quarter) is not { } grade || IsContested(quarter) ? null
            : grade switch
            {
                "excellent" => 1000,
                "good" => 500,
                "pass" => 0,
                _ => History.Pay.Where(p => RawHistory.Text(p, "period") == quarter).Select(p => (int?)-Math.Min(500, p.GetProperty("amount").GetInt32())).FirstOrDefault(),
            };

    private RawFinding? FindingAt(string quarter)
    {
        // Nothing is decided about a quarter that hasn't ended.
        if (Grade(quarter) != "fail" || string.CompareOrdinal(AsOf, RawHistory.Last(quarter)) < 0)
        {
            return null;
        }

        // The quarters of the run, newest first, with whether the step from each to the one after it is in doubt.
        List<(string Quarter, bool InDoubt)> run = [(quarter, false)];
        bool isInDoubt = false;
        for (string at = RawHistory.Move(quarter, -1); string.CompareOrdinal(at, Quarters[0]) >= 0; at = RawHistory.Move(at, -1))
        {
            if (Grade(at) is { } grade && !IsContested(at))
            {
                if (grade != "fail" || !IsSamePostOrMoved(at, run[^1].Quarter))
                {
                    break;
                }

                run.Add((at, isInDoubt));
                isInDoubt = false;
            }
            else
            {
                isInDoubt = true;
            }
        }

        // The run may end at each doubt. It is found once: in the quarter in which it is two long.
        int[] lengths = [.. Enumerable.Range(1, run.Count).Where(n => n == run.Count || run[n].InDoubt)];
        return lengths[0] == 2 ? Finding(quarter, isSure: true, [.. run.Take(2).Select(r => r.Quarter).Reverse()])
            : lengths.Contains(2) ? Finding(quarter, isSure: false, [.. run.Select(r => r.Quarter).Reverse()])
            : null;
    }

    private RawFinding Finding(string quarter, bool isSure, string[] run)
    {
        string id = History.OutcomeId(quarter, "termination", "termination");
        string[] remedies = Known(e => Kind(e) is "training" or "transfer"
            && string.CompareOrdinal(To(e), RawHistory.Last(run[0])) > 0 && string.CompareOrdinal(To(e), RawHistory.Last(run[^1])) < 0);
        string[] approvals = Known(e => Kind(e) == "approval" && RawHistory.Optional(e, "by") == "hr" && RawHistory.Optional(e, "outcome") == id
            && RawHistory.Optional(e, "content") is null or { Length: 64 });
        string[] notices = Known(e => Kind(e) == "writtenNotice" && (RawHistory.Optional(e, "outcome") ?? id) == id
            && string.CompareOrdinal(To(e), RawHistory.Last(quarter)) >= 0 && string.CompareOrdinal(RawHistory.AddDays(To(e), 30), AsOf) <= 0);
        string[] adoptions = Known(e => Kind(e) == "adoption" && RawHistory.Optional(e, "reference") == Version && string.CompareOrdinal(To(e), RawHistory.First(run[0])) <= 0);
        bool isMissing = remedies.Length == 0 || notices.Length == 0 || adoptions.Length == 0 || History.IsProtected is null;
        string state = History.IsProtected == true ? "blocked" : !isSure ? "referred" : isMissing ? "blocked" : approvals.Length == 0 ? "requires approval" : "recommended";
        List<string> missing = [];
        missing.AddRange(remedies.Length == 0 ? [$"no evidence of training or transfer completed after {RawHistory.Last(run[0])} and before {RawHistory.Last(run[^1])}"] : []);
        missing.AddRange(approvals.Length == 0 ? ["approval"] : []);
        missing.AddRange(History.IsProtected switch { true => ["a protection applies"], null => ["not stated"], _ => [] });
        missing.AddRange(notices.Length == 0 ? ["no notice"] : []);
        missing.AddRange(adoptions.Length == 0 ? ["adopted"] : []);
        return new RawFinding(Person, quarter, state, run, [.. remedies, .. approvals, .. notices, .. adoptions], missing);
    }

    private bool IsSamePostOrMoved(string earlier, string later)
        => Role(earlier) == Role(later) || Known(e => Kind(e) == "transfer"
            && string.CompareOrdinal(To(e), RawHistory.Last(earlier)) > 0 && string.CompareOrdinal(To(e), RawHistory.Last(later)) < 0).Length > 0;

    private string? Role(string quarter) => History.Live(quarter) is { } record ? RawHistory.Optional(record, "role") : null;

    private string[] Known(Func<JsonElement, bool> asked)
        => [.. History.Evidence.Where(e => string.CompareOrdinal(To(e), AsOf) <= 0 && asked(e)).Select(e => RawHistory.Text(e, "id"))];

    private static string Kind(JsonElement evidence) => RawHistory.Text(evidence, "kind");

    private static string To(JsonElement evidence) => RawHistory.Text(evidence, "to");
}

/// <summary>A finding as it has to come out: where, in which state, from which quarters, by what, and what is missing.</summary>
internal sealed record RawFinding(string Person, string Quarter, string State, IReadOnlyList<string> Run, IReadOnlyList<string> MetBy, IReadOnlyList<string> Missing);
