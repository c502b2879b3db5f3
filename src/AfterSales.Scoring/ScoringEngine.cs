using NodaTime;

namespace AfterSales.Scoring;

/// <summary>The scoring engine: a policy, loaded once, that scores any number of assessments.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class ScoringEngine : IScoringEngine
{
    private readonly ScoringPlan _plan;
    private readonly Decider _decider;

    private ScoringEngine(ScoringPolicy policy, ScoringPlan plan)
    {
        Policy = policy;
        _plan = plan;
        _decider = new Decider(policy, plan.Policy);
    }

    /// <inheritdoc/>
    public ScoringPolicy Policy { get; }

    /// <summary>Loads a policy: reads it, binds its parameters, validates it, and runs its examples.</summary>
    /// <param name="policy">The text of the policy.</param>
    /// <param name="parameters">The values of what the policy leaves open; null for none.</param>
    /// <returns>The engine with any warnings, or all errors of the first stage that found one.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<ScoringEngine> Load(PolicySource policy, PolicyParameters? parameters = null)
    {
        var bag = new DiagnosticBag();
        ObjectNode? document = DocumentReader.ReadObject(policy ?? throw new ArgumentNullException(nameof(policy)), bag);
        if (document is null || bag.HasErrors
            || PolicyValidator.Validate(document, parameters ?? PolicyParameters.None, bag) is not { } valid)
        {
            return bag.Diagnose<ScoringEngine>(null);
        }

        ScoringPlan plan = PlanCompiler.Compile(valid);
        ExampleRunner.Run(document, valid, plan, bag);
        return bag.Diagnose(new ScoringEngine(valid, plan));
    }

    /// <summary>Loads a policy, for hosts that prefer an exception.</summary>
    /// <param name="policy">The text of the policy.</param>
    /// <param name="parameters">The values of what the policy leaves open; null for none.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="DiagnosticException">The policy has errors; the message holds all of them.</exception>
    public static ScoringEngine LoadOrThrow(PolicySource policy, PolicyParameters? parameters = null)
        => Load(policy, parameters).ValueOrThrow();

    /// <inheritdoc/>
    public ScoreResult Score(Assessment assessment)
        => _plan.Score(assessment ?? throw new ArgumentNullException(nameof(assessment)));

    /// <inheritdoc/>
    public Decision Decide(ScoreResult result, CaseHistory history, LocalDate asOf)
    {
        RequireOwn(result);
        return _decider.Decide(result, history ?? throw new ArgumentNullException(nameof(history)), asOf);
    }

    /// <summary>Decides every period of a history again, and says what that changes in what was issued: the cascade of a correction.</summary>
    /// <remarks>Decision semantics, sections 2.5 and 9. It uses the records alone; only periods of this version of the policy are decided.</remarks>
    /// <param name="history">What is on record, corrections included.</param>
    /// <param name="asOf">The day as of which it is decided; there is no clock.</param>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    public Timeline Redecide(CaseHistory history, LocalDate asOf)
        => _decider.Redecide(history ?? throw new ArgumentNullException(nameof(history)), asOf);

    /// <summary>Explains a result: reasons that add up, weights, what is owed, and how far the next grade is.</summary>
    /// <param name="result">A result of this engine.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    /// <exception cref="ArgumentException">The result is of another policy, or of another load of this one.</exception>
    public Explanation Explain(ScoreResult result)
    {
        RequireOwn(result);
        return Explainer.Explain(Policy, result);
    }

    // Another policy may use the same ids for other things: its results would get outcomes and reasons that look right.
    private void RequireOwn(ScoreResult result)
    {
        if (result is null)
        {
            throw new ArgumentNullException(nameof(result));
        }

        if (!result.IsOf(_plan))
        {
            throw new ArgumentException("the result is of another policy, or of another load of this one", nameof(result));
        }
    }
}
