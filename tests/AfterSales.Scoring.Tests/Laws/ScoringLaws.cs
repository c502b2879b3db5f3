using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Tests.Differential;
using AfterSales.Scoring.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Laws;

/// <summary>The laws that every policy keeps, each for any pair; a class per scorer says who has to keep them.</summary>
public abstract class ScoringLaws
{
    private protected abstract ReferenceResult Score(string policyJson, string? parametersJson, string assessmentJson);

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public Property A_better_value_never_lowers_total_or_grade(GeneratedPair pair)
    {
        ReferenceResult before = Score(pair);
        List<ReferenceResult> after = before.Status == "scored"
            ? [.. AssessmentEdits.Improve(pair).Select(better => Score(pair.PolicyJson, pair.ParametersJson, better)).Where(r => r.Total is not null)]
            : [];
        return Prop.When(
            after.Count > 0,
            () => after.TrueForAll(better => better.Total >= before.Total && (better.Grade is null || string.CompareOrdinal(better.Grade, before.Grade) <= 0)));
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public Property The_order_of_siblings_changes_nothing(GeneratedPair pair) => Unchanged(pair, PolicyEdits.PermuteSiblings(pair));

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public Property The_unit_of_the_weights_inside_a_group_changes_nothing(GeneratedPair pair) => Unchanged(pair, PolicyEdits.ScaleGroups(pair));

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public Property A_group_around_one_criterion_changes_nothing(GeneratedPair pair) => Unchanged(pair, PolicyEdits.WrapOne(pair));

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public Property The_value_that_was_owed_leaves_the_total_within_the_range(GeneratedPair pair)
    {
        ReferenceResult full = Score(pair);
        List<ReferenceResult> owing = full.Total is null
            ? []
            : [.. AssessmentEdits.Forget(pair).Select(shorter => Score(pair.PolicyJson, pair.ParametersJson, shorter))];
        return Prop.When(
            owing.Count > 0,
            () => owing.TrueForAll(open => open.Status == "incomplete"
                && open.RangeMin <= full.Total && full.Total <= open.RangeMax
                && (open.DecidedGrade is null || open.DecidedGrade == full.Grade)));
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public Property Effective_weights_add_up_to_the_declared_total(GeneratedPair pair)
    {
        ReferenceResult result = Score(pair);
        Rational? declared = PolicyEdits.DeclaredTotal(pair);
        return Prop.When(declared is not null && result.EffectiveWeights.Values.Any(w => w.Sign > 0), () =>
        {
            Rational sum = PolicyEdits.TopLevel(pair).Aggregate(Rational.Zero, (total, id) => total + result.EffectiveWeights[id]);
            return sum == declared && result.EffectiveWeights.Values.All(w => w.Sign >= 0);
        });
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(GeneratedPairs)])]
    public bool A_graded_result_is_scored_and_a_result_without_a_total_has_no_grade(GeneratedPair pair)
    {
        ReferenceResult result = Score(pair);
        bool hasLadder = pair.Cuts.Count > 0;
        return (result.Grade is not null) == (result.Status == "scored" && hasLadder)
            && (result.Total is not null) == result.Status is "scored" or "needsReview"
            && (result.Money.Count == 0 || result.Grade is not null)
            && (result.RangeMin is null || result.Status == "incomplete");
    }

    private ReferenceResult Score(GeneratedPair pair) => Score(pair.PolicyJson, pair.ParametersJson, pair.AssessmentJson);

    private Property Unchanged(GeneratedPair pair, string? edited) => Prop.When(edited is not null, () =>
    {
        ReferenceResult before = Score(pair);
        ReferenceResult after = Score(edited!, pair.ParametersJson, pair.AssessmentJson);
        return after.Status == before.Status
            && after.Total == before.Total
            && after.Grade == before.Grade
            && after.RawPoints == before.RawPoints
            && after.RangeMin == before.RangeMin
            && after.RangeMax == before.RangeMax
            && after.DecidedGrade == before.DecidedGrade
            && before.EffectiveWeights.All(w => after.EffectiveWeights[w.Key] == w.Value)
            && before.Money.All(m => after.Money[m.Key] == m.Value);
    });
}

/// <summary>The reference scorer keeps the laws that it is used to prove.</summary>
public class ReferenceScoringLaws : ScoringLaws
{
    private protected override ReferenceResult Score(string policyJson, string? parametersJson, string assessmentJson)
        => ReferenceScorer.Score(policyJson, parametersJson, assessmentJson);
}

/// <summary>The engine keeps every law.</summary>
public class EngineScoringLaws : ScoringLaws
{
    private protected override ReferenceResult Score(string policyJson, string? parametersJson, string assessmentJson)
        => EngineUnderTest.Score(policyJson, parametersJson, assessmentJson);
}
