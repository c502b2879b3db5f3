using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>The engine behind the face of the reference: the same texts in, the same record out.</summary>
internal static class EngineUnderTest
{
    // "There is neither a value nor a state": something is owed, but nothing that was given is invalid.
    private const string Absent = "ASC5007";

    /// <summary>Loads the policy, reads the assessment, scores it and decides.</summary>
    public static ReferenceResult Score(string policyJson, string? parametersJson, string assessmentJson)
        => Score(Load(policyJson, parametersJson), Read(assessmentJson));

    /// <summary>Scores an assessment with an engine that is loaded already.</summary>
    public static ReferenceResult Score(ScoringEngine engine, Assessment assessment)
    {
        ScoreResult result = engine.Score(assessment);
        Decision decision = engine.Decide(result);
        return new ReferenceResult
        {
            Status = Word(result.Status),
            HasInvalidInput = result.Diagnostics.Any(d => d.Code.StartsWith("ASC5", StringComparison.Ordinal) && d.Code != Absent),
            Total = Rational(result.Total),
            TotalBeforeRounding = Rational(result.Steps?.AfterCaps),
            Grade = result.Grade?.Id,
            RawPoints = Rational(result.RawPoints)!.Value,
            RawOutOf = Rational(result.RawOutOf)!.Value,
            EffectiveWeights = result.Criteria.ToDictionary(c => c.Id, c => Rational(c.EffectiveWeight)!.Value),
            Points = Known(result, c => c.Points),
            Contributions = Known(result, c => c.Contribution),
            RangeMin = Rational(result.Range?.Lowest),
            RangeMax = Rational(result.Range?.Highest),
            DecidedGrade = result.Range?.DecidedGrade?.Id,
            Money = decision.Outcomes.Where(o => o.Money is not null).ToDictionary(o => o.Consequence, o => Rational(o.Money!.Amount)!.Value),
        };
    }

    /// <summary>Loads a policy, or fails with all that the engine has against it.</summary>
    public static ScoringEngine Load(string policyJson, string? parametersJson)
    {
        PolicyParameters? parameters = parametersJson is null
            ? null
            : PolicyParameters.Read(PolicySource.FromJson(parametersJson, "parameters.json")).ValueOrThrow();
        return ScoringEngine.Load(PolicySource.FromJson(policyJson, "policy.json"), parameters).ValueOrThrow();
    }

    /// <summary>Reads the one assessment of a text.</summary>
    public static Assessment Read(string assessmentJson)
        => Assert.Single(AssessmentJson.Read(PolicySource.FromJson(assessmentJson, "assessment.json")).ValueOrThrow());

    private static string Word(ScoreStatus status)
    {
        string name = status.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Dictionary<string, Rational> Known(ScoreResult result, Func<CriterionScore, Exact?> figure)
        => result.Criteria.Where(c => figure(c) is not null).ToDictionary(c => c.Id, c => Rational(figure(c))!.Value);

    private static Rational? Rational(Exact? number) => number is { } n ? new Rational(n.Numerator, n.Denominator) : null;
}
