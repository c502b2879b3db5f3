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
        return _decider.Decide(result, history ?? throw new ArgumentNullException(nameof(history)), InIso(asOf));
    }

    /// <summary>Decides every period of a history again, and says what that changes in what was issued: the cascade of a correction.</summary>
    /// <remarks>Decision semantics, sections 2.5 and 9. It uses the records alone; only periods of this version of the policy are decided.</remarks>
    /// <param name="history">What is on record, corrections included.</param>
    /// <param name="asOf">The day as of which it is decided; there is no clock.</param>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    public Timeline Redecide(CaseHistory history, LocalDate asOf)
        => _decider.Redecide(history ?? throw new ArgumentNullException(nameof(history)), InIso(asOf));

    /// <summary>Explains a result: reasons that add up, weights, what is owed, and how far the next grade is.</summary>
    /// <param name="result">A result of this engine.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    /// <exception cref="ArgumentException">The result is of another policy, or of another load of this one.</exception>
    public Explanation Explain(ScoreResult result)
    {
        RequireOwn(result);
        return Explainer.Explain(Policy, result);
    }

    /// <summary>Certifies a result: what came out, of which policy and which assessment, with a hash over all of it.</summary>
    /// <param name="result">A result of this engine.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    /// <exception cref="ArgumentException">The result is of another policy, or of another load of this one.</exception>
    public ResultCertificate Certify(ScoreResult result)
    {
        RequireOwn(result);
        return Certifier.Certify(result);
    }

    /// <summary>Scores an assessment again, and names each thing that is not as it was certified.</summary>
    /// <remarks>It never throws for data: a certificate of another policy or of another assessment is a difference like any other.</remarks>
    /// <param name="certificate">The certificate as it was kept.</param>
    /// <param name="assessment">The assessment as it was kept.</param>
    /// <exception cref="ArgumentNullException">There is no certificate or no assessment.</exception>
    public Verification Verify(ResultCertificate certificate, Assessment assessment)
        => new(Certifier.Compare(Given.Value(certificate, nameof(certificate)), Score(assessment)));

    /// <summary>Verifies a whole case file: each record against its certificate, and its assessment scored again.</summary>
    /// <remarks>
    /// Each record is scored by the engine of the policy version that its certificate names. A record without a certificate,
    /// a certificate without a record, and a version without an engine are differences too, so that nothing goes unverified
    /// in silence; only a record that nothing was worked out for, such as an excused one, needs no certificate.
    /// </remarks>
    /// <param name="history">The case file.</param>
    /// <param name="certificates">The certificates by the ids of the records.</param>
    /// <param name="engines">An engine for each version of a policy.</param>
    /// <returns>The differences, in the order of the records; each names its record.</returns>
    /// <exception cref="ArgumentNullException">Something is not given.</exception>
    public static Verification VerifyCase(CaseHistory history, IReadOnlyDictionary<string, ResultCertificate> certificates, params ScoringEngine[] engines)
        => new CaseVerifier(Given.Value(engines, nameof(engines)))
            .Verify(Given.Value(history, nameof(history)), Given.Value(certificates, nameof(certificates)));

    internal PolicyVersion Version => _plan.Policy;

    // Days of another calendar are the same days; periods and evidence are of the ISO calendar.
    private static LocalDate InIso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

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
