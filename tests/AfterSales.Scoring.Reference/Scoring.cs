namespace AfterSales.Scoring.Reference;

/// <summary>What is taken for a value that is missing, absent, invalid or left open (section 9.2).</summary>
internal enum Assumption
{
    /// <summary>Nothing: what depends on it is unknown.</summary>
    None,

    /// <summary>The worst that it may become.</summary>
    Worst,

    /// <summary>The best that it may become.</summary>
    Best,
}

/// <summary>The arithmetic of sections 5 to 8 for one assessment, under one assumption about what is open.</summary>
internal sealed class Scoring(ReferencePolicy policy, AssessmentJson assessment, WeightSpread spread, Assumption assumption)
{
    private readonly Dictionary<Node, Rational> _shares = [];

    /// <summary>Gets the shares, after rounding, of the criteria and groups that count and are known.</summary>
    public IReadOnlyDictionary<Node, Rational> Shares => _shares;

    /// <summary>Computes the total before its rounding (section 7, steps 1 to 3), or null where <c>outside: refuse</c> refuses it.</summary>
    /// <remarks>With an assumption, <c>refuse</c> is read as <c>accept</c> (section 9.2).</remarks>
    public Rational? TotalBeforeRounding(TotalRule rule)
    {
        // Section 5.3.
        Rational total = rule.OutOf * ShareOf(policy.Root)!.Value;

        // Section 7.1.
        foreach (PointsItem item in rule.PointsItems)
        {
            total += item.Sign * (assessment.Points[item] ?? Assumed(item));
        }

        // Section 7.2.
        foreach (Critical hit in Hits())
        {
            total = hit.TotalAtMost is { } most ? Rational.Min(total, most) : total;
        }

        // Section 7.3.
        if (total.Sign >= 0 && total <= rule.OutOf)
        {
            return total;
        }

        return rule.Outside switch
        {
            "cap" => total.Sign < 0 ? Rational.Zero : rule.OutOf,
            "refuse" when assumption == Assumption.None => null,
            _ => total,
        };
    }

    /// <summary>Finds the grade of a total (section 8), or null for a total in a printed gap.</summary>
    public string? GradeOf(TotalRule rule, Rational total)
    {
        if (LadderGradeOf(rule, total) is not { } grade)
        {
            return null;
        }

        // Section 8.4; grades are listed best first.
        int rank = Rank(grade);
        foreach (Critical hit in Hits())
        {
            rank = hit.GradeAtMost is { } most ? Math.Max(rank, Rank(most)) : rank;
        }

        return policy.Grades[rank];
    }

    /// <summary>Gets the grade before critical criteria limit it; null in a printed gap.</summary>
    public static string? LadderGradeOf(TotalRule rule, Rational total)
    {
        // Section 8.1.
        Rational input = GridRounding.Apply(rule.LadderRounding, total);

        // Section 8.2 or 8.3.
        return rule.Ladder is { } ladder
            ? ladder.First(s => (s.AtLeast is null || input >= s.AtLeast) && (s.Above is null || input > s.Above)).Grade
            : rule.PrintedRanges!.Ranges.SingleOrDefault(r => Holds(r, input))?.Grade;
    }

    /// <summary>Computes the share of a criterion or group after its rounding (sections 5.1 and 6), or null where it is unknown.</summary>
    public Rational? ShareOf(Node node)
    {
        Rational? share = spread.Standings.TryGetValue(node, out Standing? standing)
            ? standing.Share ?? AssumedShare()
            : ShareOfChildren(node);
        if (share is not { } known)
        {
            return null;
        }

        // Section 6. Without a nominal weight there are no points to round.
        if (node.Rounding is { } rounding && node.Nominal.Sign > 0)
        {
            known = rounding.Apply(known * node.Nominal) / node.Nominal;
        }

        return _shares[node] = known;
    }

    private static bool Holds(PrintedRange range, Rational input)
        => (range.AtLeast is null || input >= range.AtLeast)
        && (range.Above is null || input > range.Above)
        && (range.AtMost is null || input <= range.AtMost)
        && (range.Below is null || input < range.Below);

    private int Rank(string grade) => policy.Grades.TakeWhile(g => g != grade).Count();

    // Section 5.1.
    private Rational? ShareOfChildren(Node group)
    {
        Rational weighted = Rational.Zero;
        Rational weights = Rational.Zero;
        bool known = true;
        foreach (Node child in group.Children.Where(spread.Counts))
        {
            Rational weight = spread.Effective[child];
            Rational? share = ShareOf(child);
            known &= share is not null || weight == Rational.Zero;
            weighted += weight * (share ?? Rational.Zero);
            weights += weight;
        }

        return known && weights.Sign > 0 ? weighted / weights : null;
    }

    // Section 7.2. A criterion that doesn't count has no value and so is not hit.
    private IEnumerable<Critical> Hits()
    {
        foreach ((Node node, Standing standing) in spread.Standings)
        {
            if (node.Critical is { } critical && standing.Counts && critical.IsHitBy(standing.Value ?? AssumedValue(node)))
            {
                yield return critical;
            }
        }
    }

    private Rational? AssumedShare() => assumption switch
    {
        Assumption.None => null,
        Assumption.Worst => Rational.Zero,
        _ => Rational.One,
    };

    private Rational AssumedValue(Node criterion) => assumption == Assumption.Worst ? criterion.Scale!.Min : criterion.Scale!.Max;

    // Section 9.2: "0 or upTo for bonus points; upTo or 0 for penalty points".
    private Rational Assumed(PointsItem item) => (assumption == Assumption.Best) == (item.Sign > 0) ? item.UpTo : Rational.Zero;
}
