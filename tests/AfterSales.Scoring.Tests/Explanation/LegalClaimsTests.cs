using System.Text.RegularExpressions;
using AfterSales.Scoring.Tests.Conformance;
using NodaTime;

namespace AfterSales.Scoring.Tests.Explanations;

/// <summary>Whatever is rendered, nothing says that a termination is lawful, decided or done; and no deduction is a fine.</summary>
public sealed partial class LegalClaimsTests
{
    private static readonly DiagnosticLanguage[] Languages = [DiagnosticLanguage.English, DiagnosticLanguage.Chinese];

    [Theory]
    [InlineData("the termination is lawful")]
    [InlineData("a legal ground for a termination")]
    [InlineData("the employment contract is terminated")]
    [InlineData("finding for a termination (executed)")]
    [InlineData("the termination takes effect and is final")]
    [InlineData("dismissal of the employee")]
    [InlineData("a fine of 500 CNY")]
    [InlineData("解除劳动合同合法")]
    [InlineData("已解除劳动合同")]
    [InlineData("解除劳动合同的决定已经生效")]
    [InlineData("罚款 500 元")]
    [InlineData("予以开除")]
    public void A_planted_claim_is_found(string line) => Assert.NotNull(LegalClaims.In(line));

    [Theory]
    [InlineData("finding for a termination of the employment contract (requires approval; a person decides)")]
    [InlineData("training completed after 2026-03-31")]
    [InlineData("解除劳动合同的条件认定（建议，由有权限的人员决定）")]
    [InlineData("扣减绩效奖金 500 元")]
    public void What_may_be_said_is_not_found(string line) => Assert.Null(LegalClaims.In(line));

    [Fact]
    public void No_wording_of_a_diagnostic_claims_it()
        => AssertFine(DescriptorTests.Descriptors.SelectMany(d => new[] { d.Message, d.Help, d.MessageZh, d.HelpZh }), atLeast: 4 * 150);

    [Fact]
    public void No_name_claims_it()
        => AssertFine(Languages.SelectMany(l => Enum.GetValues<OutcomeKind>().Select(k => OutcomeText.Name(k, l)).Concat(Enum.GetValues<ChangeKind>().Select(k => ChangeText.Name(k, l)))), atLeast: 38);

    // The lines of the source that a finding quotes are the author's, not ours.
    [Fact]
    public void Nothing_that_the_corpus_renders_claims_it()
        => AssertFine(
            ConformanceCase.Names.SelectMany(n => Languages.SelectMany(l => ConformanceCase.Open(n).Expected(l).Split('\n'))).Where(l => !Quote().IsMatch(l)),
            atLeast: 3000);

    [Fact]
    public void No_explanation_claims_it()
        => AssertFine(
            ConformanceCase.Names.Select(ConformanceCase.Open).Where(c => c.Assessments is not null).SelectMany(Explanations).SelectMany(t => t.Split('\n')),
            atLeast: 500);

    [Fact]
    public void No_state_of_a_termination_claims_it()
    {
        Outcome termination = Termination("requirements-all-met");
        IEnumerable<Outcome> states = Enum.GetValues<OutcomeState>().Select(s => termination.With(
            s, termination.Requirements, [DecisionDiagnostics.Lapsed.At(null, "2026-12-30"), DecisionDiagnostics.NotFinal.At(null, "2026-Q2", "contested")],
            new LocalDate(2026, 12, 30), null, PersonChoice.Rule(termination.Id, true, "hr", new LocalDate(2026, 8, 1))));

        AssertFine(states.SelectMany(o => Languages.SelectMany(l => OutcomeText.Detail(o, l).Split('\n'))), atLeast: 50);
    }

    [Theory]
    [InlineData("requirements-all-met")]
    [InlineData("requirements-all-missing")]
    [InlineData("person-is-protected")]
    public void No_change_of_a_termination_claims_it(string name)
    {
        Decision decision = Decide(name, out Decision without);
        Outcome termination = decision.Outcomes.Single(o => o.Kind == OutcomeKind.Termination);
        IEnumerable<Change> changes = Enum.GetValues<IssuedStage>().SelectMany(s => new[] { decision, without }.SelectMany(d => d.ReconcileWith([IssuedOutcome.Of(termination, s)])));

        AssertFine(changes.SelectMany(c => Languages.SelectMany(l => ChangeText.Describe(c, l).Split('\n'))), atLeast: 30);
    }

    private static void AssertFine(IEnumerable<string> lines, int atLeast)
    {
        string[] all = [.. lines];
        Assert.True(all.Length >= atLeast, $"only {all.Length} lines were looked at");
        Assert.DoesNotContain(all, l => LegalClaims.In(l) is not null);
    }

    private static IEnumerable<string> Explanations(ConformanceCase given)
    {
        PolicyParameters? parameters = given.Parameters is { } text ? PolicyParameters.Read(text.Source).Value : null;
        if (ScoringEngine.Load(given.Policy.Source, parameters).Value is not { } engine)
        {
            return [];
        }

        IReadOnlyList<Assessment> assessments = AssessmentJson.Read(given.Assessments!.Source).Value ?? [];
        return assessments.SelectMany(a => Languages.Select(l => engine.Explain(engine.Score(a)).Render(l)));
    }

    private static Outcome Termination(string name)
        => Decide(name, out _).Outcomes.Single(o => o.Kind == OutcomeKind.Termination);

    /// <summary>Decides a case, and once more without the earlier records, so that nothing follows from a run.</summary>
    private static Decision Decide(string name, out Decision without)
    {
        var given = ConformanceCase.Open(name);
        ScoringEngine engine = ScoringEngine.LoadOrThrow(given.Policy.Source);
        CaseHistory history = CaseHistoryJson.Read(given.History!.Source).ValueOrThrow();
        ScoreResult result = engine.Score(AssessmentJson.Read(given.Assessments!.Source).ValueOrThrow()[0]);
        var asOf = new LocalDate(2026, 8, 5);
        without = engine.Decide(result, CaseHistory.Of(history.Person, history.Employer).AlsoKnownAs([.. history.KnownAs]), asOf);
        return engine.Decide(result, history, asOf);
    }

    [GeneratedRegex(@"^ *\d* \| ")]
    private static partial Regex Quote();
}
