using System.Text.Json;

namespace AfterSales.Scoring.Reference;

/// <summary>Scores an assessment by a policy, slowly, straight from the sentences of <c>docs/scoring-semantics.md</c>.</summary>
/// <remarks>The numbers in the comments are the sections of that document. It takes a valid policy for granted.</remarks>
public static class ReferenceScorer
{
    /// <summary>Scores one assessment.</summary>
    /// <param name="policyJson">The policy.</param>
    /// <param name="parametersJson">An object from parameter id to value, or null.</param>
    /// <param name="assessmentJson">One assessment.</param>
    public static ReferenceResult Score(string policyJson, string? parametersJson, string assessmentJson)
    {
        using JsonDocument policyText = JsonDocument.Parse(policyJson);
        using JsonDocument? parametersText = parametersJson is null ? null : JsonDocument.Parse(parametersJson);
        using JsonDocument assessmentText = JsonDocument.Parse(assessmentJson);
        ReferencePolicy policy = PolicyJson.Read(policyText.RootElement, parametersText?.RootElement);
        AssessmentJson assessment = AssessmentJson.Read(policy, assessmentText.RootElement);
        var spread = new WeightSpread(policy.Root, assessment.Standings);
        var scoring = new Scoring(policy, assessment, spread, Assumption.None);
        scoring.ShareOf(policy.Root);

        bool open = spread.Standings.Values.Any(s => s.Open == Open.Incomplete)
            || assessment.Points.Values.Any(p => p is null)
            || assessment.HasInvalidValue;
        bool ungraded = spread.Standings.Values.Any(s => s.Open == Open.Ungraded) || !spread.RootCounts;
        ReferenceResult result = Measure(policy, assessment, spread, scoring);

        // Section 9.1: the first that applies.
        if (open || assessment.HasMisfit)
        {
            result = result with { Status = "incomplete" };

            // Section 9.2. A result that would be not evaluated with every value in it has no total to come.
            bool openGroup = spread.Standings.Any(s => s.Key.Scale is null && s.Value.Open == Open.Incomplete);
            bool hasRange = !assessment.HasMisfit && !ungraded && !openGroup && policy.Total is not null;
            return hasRange ? WithRange(result, policy, assessment, spread) : result;
        }

        return ungraded ? result with { Status = "notEvaluated" }
            : policy.Total is null ? result with { Status = "noTotal" }
            : WithTotal(result, policy, policy.Total, scoring);
    }

    private static ReferenceResult Measure(ReferencePolicy policy, AssessmentJson assessment, WeightSpread spread, Scoring scoring)
    {
        // Section 4.6; a criterion that is reportOnly is one that does not count. Without a total nothing has a weight.
        Dictionary<string, Rational> weights = spread.Effective.ToDictionary(
            e => e.Key.Id, e => policy.Total is null ? Rational.Zero : e.Value);
        foreach (Node criterion in policy.Rated.Values.Where(n => n.ReportOnly))
        {
            weights.Add(criterion.Id, Rational.Zero);
        }

        var bare = new ReferenceResult
        {
            Status = "",
            HasInvalidInput = assessment.HasMisfit || assessment.HasInvalidValue,
            EffectiveWeights = weights,
            Ratings = assessment.Ratings,
        };
        if (policy.Total is not { } total)
        {
            return bare;
        }

        // Section 5.4: rated criteria that have a value, neither rounded nor part of a group that counts as a whole.
        Node[] counted = assessment.Standings.Keys
            .Where(n => spread.Effective[n].Sign > 0 && spread.Standings[n].Share is not null).ToArray();
        KeyValuePair<Node, Rational>[] shares = scoring.Shares.Where(s => s.Key != policy.Root).ToArray();
        return bare with
        {
            RawPoints = Sum(counted.Select(n => spread.Standings[n].Share!.Value * n.Nominal)),
            RawOutOf = Sum(counted.Select(n => n.Nominal)),
            Points = shares.ToDictionary(s => s.Key.Id, s => s.Value * s.Key.Nominal),
            Contributions = shares.ToDictionary(s => s.Key.Id, s => total.OutOf * spread.Effective[s.Key] * s.Value / policy.DeclaredTotal),
        };
    }

    private static ReferenceResult WithTotal(ReferenceResult result, ReferencePolicy policy, TotalRule rule, Scoring scoring)
    {
        // Section 7.3, refuse.
        if (scoring.TotalBeforeRounding(rule) is not { } before)
        {
            return result with { Status = "incomplete" };
        }

        // Section 7.4.
        Rational total = GridRounding.Apply(rule.Rounding, before);
        ReferenceResult scored = result with { Status = "scored", Total = total, TotalBeforeRounding = before };
        if (rule.Ladder is null && rule.PrintedRanges is null)
        {
            return scored;
        }

        string? grade = scoring.GradeOf(rule, total);
        if (grade is null)
        {
            // Section 8.3: refer keeps the total, refuse leaves the result incomplete, without a total (section 9.1).
            return rule.PrintedRanges!.Gap == "refer"
                ? scored with { Status = "needsReview" }
                : result with { Status = "incomplete" };
        }

        return scored with { Grade = grade, Money = MoneyOf(policy, grade) };
    }

    private static ReferenceResult WithRange(
        ReferenceResult result, ReferencePolicy policy, AssessmentJson assessment, WeightSpread spread)
    {
        TotalRule rule = policy.Total!;
        End worst = EndOf(Assumption.Worst);
        End best = EndOf(Assumption.Best);

        // Section 9.3, its four conditions.
        bool sameRange = rule.PrintedRanges is null || LeavesNoGap(rule.PrintedRanges.Ranges) || worst.LadderGrade == best.LadderGrade;
        bool refused = rule.Outside == "refuse" && (worst.Before < Rational.Zero || best.Before > rule.OutOf);
        bool unbounded = spread.Standings.Any(s => s.Value.Open == Open.Incomplete && s.Key.Scale is { Outside: "accept" });
        bool decided = worst.Grade == best.Grade && sameRange && !refused && !unbounded;
        return result with { RangeMin = worst.Total, RangeMax = best.Total, DecidedGrade = decided ? worst.Grade : null };

        End EndOf(Assumption assumption)
        {
            var scoring = new Scoring(policy, assessment, spread, assumption);
            Rational before = scoring.TotalBeforeRounding(rule)!.Value;
            Rational total = GridRounding.Apply(rule.Rounding, before);
            bool graded = rule.Ladder is not null || rule.PrintedRanges is not null;
            return new End(before, total, graded ? Scoring.LadderGradeOf(rule, total) : null, graded ? scoring.GradeOf(rule, total) : null);
        }
    }

    // Section 10.
    private static Dictionary<string, Rational> MoneyOf(ReferencePolicy policy, string grade)
        => policy.Consequences
            .Where(c => c.MoneyByGrade is not null && Applies(policy, c.WhenGrade, grade))
            .ToDictionary(c => c.Id, c => c.MoneyByGrade![grade]);

    private static bool Applies(ReferencePolicy policy, JsonElement? when, string grade)
    {
        if (when is null)
        {
            return true;
        }

        JsonProperty test = when.Value.EnumerateObject().Single();
        int rank = policy.Grades.ToList().IndexOf(grade);
        return test.Name switch
        {
            "is" => test.Value.GetString() == grade,
            "anyOf" => test.Value.EnumerateArray().Any(g => g.GetString() == grade),
            "atLeast" => rank <= policy.Grades.ToList().IndexOf(test.Value.GetString()!),
            "atMost" => rank >= policy.Grades.ToList().IndexOf(test.Value.GetString()!),
            "failing" => policy.FailingGrades.Contains(grade) == test.Value.GetBoolean(),
            _ => throw new InvalidOperationException($"no such condition: {test.Name}"),
        };
    }

    private static Rational Sum(IEnumerable<Rational> terms) => terms.Aggregate(Rational.Zero, (sum, term) => sum + term);

    // The best range is open upwards, the last downwards, and each ends where the one before begins.
    private static bool LeavesNoGap(IReadOnlyList<PrintedRange> ranges)
        => ranges[0] is { AtMost: null, Below: null } && ranges[^1] is { AtLeast: null, Above: null }
            && ranges.Zip(ranges.Skip(1)).All(pair => (pair.First.AtLeast is { } from && pair.Second.Below == from)
                || (pair.First.Above is { } over && pair.Second.AtMost == over));

    /// <summary>One end of the possible range.</summary>
    private sealed record End(Rational Before, Rational Total, string? LadderGrade, string? Grade);
}
