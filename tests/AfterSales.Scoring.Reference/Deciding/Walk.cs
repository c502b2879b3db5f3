namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>A run: records that match or may match, newest first, with links that are sure or undecided (section 4.6).</summary>
/// <param name="Chain">The records.</param>
/// <param name="Links">Whether the link between a record and the next (older) one of the chain is undecided.</param>
internal sealed record Run(IReadOnlyList<ReferenceRecord> Chain, IReadOnlyList<bool> Links)
{
    /// <summary>Gets the possible lengths, the sure one first: the last segment, the last two together, and so on.</summary>
    public IReadOnlyList<int> PossibleLengths
        => [.. Enumerable.Range(0, Links.Count).Where(i => Links[i]).Select(i => i + 1), Chain.Count];

    public int SureLength => PossibleLengths[0];
}

/// <summary>Section 4: walks back from a decided record.</summary>
internal static class Walk
{
    private enum Position
    {
        Matching,
        Other,
        Missed,
        NotEvaluated,
        Unknown,
    }

    public static Run From(Case given, RunRule rule, ReferenceRecord decided)
    {
        // Sections 4.1 and 4.4: a run of length 0.
        if (!rule.Series.Contains(decided.Series) || Judge(given, rule, decided, isDecided: true) != Position.Matching)
        {
            return new Run([], []);
        }

        List<ReferenceRecord> chain = [decided];
        List<bool> links = [];
        bool marked = false;
        foreach (ReferenceRecord? record in Positions(given, rule, decided).AsEnumerable().Reverse().Skip(1))
        {
            Position position = Judge(given, rule, record, isDecided: false);
            if (position is Position.Matching or Position.Unknown)
            {
                bool? undecided = Link(given, rule, record!, chain[^1]);
                if (undecided is null)
                {
                    break;
                }

                chain.Add(record!);
                links.Add(undecided.Value || marked || position == Position.Unknown);
                marked = false;
                continue;
            }

            string follows = position switch
            {
                Position.Missed => rule.MissedPeriod,
                Position.NotEvaluated => rule.NotEvaluated,
                _ => "break",
            };
            if (follows == "break")
            {
                break;
            }

            marked |= follows == "refer";
        }

        return new Run(chain, links);
    }

    /// <summary>Lists the positions of section 4.2 from the earliest to the decided one; null is one without a live record.</summary>
    private static List<ReferenceRecord?> Positions(Case given, RunRule rule, ReferenceRecord decided)
    {
        if (rule.Series.Count == 1 && given.Policy.SeriesOf(rule.Series[0])!.Cycle is { } cycle)
        {
            DateOnly earliest = given.History.Records.Where(r => r.Series == decided.Series).Min(r => r.Period.Last);
            return [.. cycle.EndingFrom(earliest, decided.Period.Last).Select(p => given.LiveOf(decided.Series, p))];
        }

        List<ReferenceRecord> records = given.InOrder(
            given.Live.Where(r => rule.Series.Contains(r.Series) && (r == decided || given.IsEarlier(r, decided))));
        List<ReferenceRecord?> positions = [];
        foreach (ReferenceRecord record in records)
        {
            if (positions.Count > 0)
            {
                DateOnly after = positions[^1]!.Period.Last;
                DateOnly before = record.Period.Last;
                IEnumerable<Days> between = rule.Series
                    .Select(id => (Id: id, given.Policy.SeriesOf(id)!.Cycle))
                    .Where(s => s.Cycle is not null && after.AddDays(1) < before)
                    .SelectMany(s => s.Cycle!.EndingFrom(after.AddDays(1), before.AddDays(-1)).Where(p => given.LiveOf(s.Id, p) is null));
                positions.AddRange(between.Select(_ => (ReferenceRecord?)null));
            }

            positions.Add(record);
        }

        return positions;
    }

    // Section 4.3, the first that applies.
    private static Position Judge(Case given, RunRule rule, ReferenceRecord? record, bool isDecided)
    {
        if (record is null)
        {
            return Position.Missed;
        }

        bool counts = record.Counts || isDecided;
        if (counts && record.IsGraded && given.IsReadable(record) && (!record.Relative || rule.CountsRelative))
        {
            return rule.Matching.Contains(record.FinalGrade!) ? Position.Matching : Position.Other;
        }

        return record.Standing == "excused" ? Position.Missed
            : !counts ? Position.Unknown
            : record.Standing == "notEvaluated" ? Position.NotEvaluated
            : record.IsGraded && record.Relative && !rule.CountsRelative ? Position.NotEvaluated
            : Position.Unknown;
    }

    /// <summary>Section 4.5: null for a broken link, else whether it is undecided (but for a mark on the way).</summary>
    private static bool? Link(Case given, RunRule rule, ReferenceRecord earlier, ReferenceRecord later)
    {
        bool rolesDiffer = earlier.Role is not null && later.Role is not null && earlier.Role != later.Role;
        bool versionsDiffer = earlier.PolicyVersion != later.PolicyVersion;
        bool remedied = given.History.Evidence.Any(e =>
            e.Kind == "transfer" && e.To > earlier.Period.Last && e.To < later.Period.Last && e.To <= given.AsOf);
        if ((rolesDiffer && rule.RoleChange == "reset")
            || (rolesDiffer && rule.RoleChange == "keepIfRemedy" && !remedied)
            || (versionsDiffer && rule.PolicyChange == "break")
            || (rule.MaxGap is { } gap && later.Period.First > gap.After(earlier.Period.Last.AddDays(1))))
        {
            return null;
        }

        bool oneRole = (earlier.Role is null) != (later.Role is null);
        return (oneRole && rule.RoleChange != "keep") || (versionsDiffer && rule.PolicyChange == "refer");
    }
}
