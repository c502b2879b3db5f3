namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>What a condition comes to.</summary>
internal enum Truth
{
    NotMet,
    Undecided,
    Met,
}

/// <summary>Sections 3 and 5: a condition at a record that is looked at as the decided one.</summary>
internal static class Conditions
{
    /// <summary>Judges a condition.</summary>
    /// <param name="given">The case.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="at">The decided record, or one that is looked at as if it were.</param>
    /// <param name="isDecided">Whether the record is looked at as the decided one; a member of a possible run is not.</param>
    /// <param name="length">The length of the run, in one possible run (section 6.2); null for all possible ones together.</param>
    public static Truth Judge(Case given, Condition condition, ReferenceRecord at, int? length = null, bool isDecided = true) => condition switch
    {
        Always => Truth.Met,
        GradeIn grade => (isDecided || at.Counts) && at.IsGraded && given.IsReadable(at) ? Certain(grade.Grades.Contains(at.FinalGrade!)) : Truth.Undecided,
        TotalIn total => at.Total is { } value ? Certain(total.Bounds.Hold(value)) : Truth.Undecided,
        CriterionIn criterion => Held(at, criterion) is { } value ? Certain(criterion.Bounds.Hold(value)) : Truth.Undecided,
        Consecutive consecutive => length is { } one
            ? AtLeast([one], consecutive.Count)
            : AtLeast(Walk.From(given, consecutive.Run, at).PossibleLengths, consecutive.Count),
        CountOf count => AtLeast(PossibleCounts(given, count.Window, at), count.AtLeast),
        AllOf all => All([.. all.Parts.Select(p => Judge(given, p, at, length, isDecided))]),
        AnyOf any => Any([.. any.Parts.Select(p => Judge(given, p, at, length, isDecided))]),
        Not not => Judge(given, not.Part, at, length, isDecided) switch
        {
            Truth.Met => Truth.NotMet,
            Truth.NotMet => Truth.Met,
            _ => Truth.Undecided,
        },
        _ => throw new InvalidOperationException($"no such condition: {condition}"),
    };

    /// <summary>Section 5: the sure number first, then one more for each unknown record.</summary>
    public static IReadOnlyList<int> PossibleCounts(Case given, WindowRule rule, ReferenceRecord at)
    {
        DateOnly last = at.Period.Last;
        DateOnly from = rule.Within.Before(last.AddDays(1));
        ReferenceRecord[] window = [.. given.Live
            .Where(r => r.Series == rule.Series && (r == at || given.IsEarlier(r, at)))
            .Where(r => r.Period.Last >= from && r.Period.Last <= last)];
        int sure = 0;
        int unknown = 0;
        foreach (ReferenceRecord record in window)
        {
            if (record != at && !record.Counts)
            {
                unknown += record.Standing is "excused" or "notEvaluated" ? 0 : 1;
                continue;
            }

            bool readable = record.IsGraded && given.IsReadable(record);
            if (readable && rule.Matching.Contains(record.FinalGrade!) && (rule.CountsRelative || !record.Relative))
            {
                sure++;
            }

            // Section 4.3: ungraded or unreadable, and none of what comes before that in the list.
            bool setAside = record.Standing is "excused" or "notEvaluated" || (record.IsGraded && record.Relative && !rule.CountsRelative);
            if (!readable && !setAside)
            {
                unknown++;
            }
        }

        return [.. Enumerable.Range(sure, unknown + 1)];
    }

    private static Truth Certain(bool met) => met ? Truth.Met : Truth.NotMet;

    // Sections 4.7 and 5: the first of the possible numbers is the sure one, and the least.
    private static Truth AtLeast(IReadOnlyList<int> possible, int needed)
        => possible[0] >= needed ? Truth.Met : possible.Max() < needed ? Truth.NotMet : Truth.Undecided;

    private static Truth All(Truth[] parts)
        => parts.All(p => p == Truth.Met) ? Truth.Met : parts.Contains(Truth.NotMet) ? Truth.NotMet : Truth.Undecided;

    private static Truth Any(Truth[] parts)
        => parts.Contains(Truth.Met) ? Truth.Met : parts.Contains(Truth.Undecided) ? Truth.Undecided : Truth.NotMet;

    private static Rational? Held(ReferenceRecord at, CriterionIn criterion)
        => !at.Criteria.TryGetValue(criterion.Id, out ReferenceValue? value) ? null
        : criterion.OnRating ? value.Rating : value.Points;
}
