namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Sections 6 and 7: the outcomes of one decided record.</summary>
internal sealed class Proposals(Case given, ReferenceRecord decided)
{
    private readonly MoneyLedger _ledger = new(given.History);
    private readonly List<(string Consequence, string By)> _displaced = [];
    private readonly Dictionary<string, string> _tookEffect = [];
    private int _withoutEffect;

    public ReferenceDecision Decide(ReferenceDecision bare)
    {
        List<ReferenceOutcome> outcomes = [];
        foreach (Rule rule in given.Policy.Rules)
        {
            Proposal[] proposals = [.. Propose(rule)];

            // Section 6.4.
            if (rule.Exclusive is { } group && proposals.Length > 0)
            {
                if (_tookEffect.TryGetValue(group, out string? by))
                {
                    _displaced.Add((rule.Id, by));
                    continue;
                }

                if (proposals.Any(p => EarlyStateOf(p) is null))
                {
                    _tookEffect.Add(group, rule.Id);
                }
            }

            outcomes.AddRange(proposals.Select(Outcome));
        }

        return bare with { Outcomes = outcomes, Displaced = _displaced, ChoicesWithoutEffect = _withoutEffect };
    }

    private IEnumerable<Proposal> Propose(Rule rule)
    {
        var finding = Finding.Of(given, rule, decided);
        IReadOnlyList<string> occurrences = OutcomeText.OccurrencesOf(finding.Measures);
        for (int i = 0; i < finding.Measures.Count; i++)
        {
            Measure measure = finding.Measures[i];
            string id = OutcomeText.IdOf(given, decided.Series, finding.Anchor.Period, rule.Id, occurrences[i]);
            ReferenceChoice[] choices = [.. given.History.Choices.Where(c => c.Outcome == id)];
            ReferenceChoice[] effective = [.. choices.Where(c => HasEffect(c, measure, finding))];

            // Section 7.5.
            ReferenceChoice? ruling = Last(effective.Where(c => c.Ruling is not null));
            _withoutEffect += choices.Length - effective.Length;
            if (ruling?.Ruling != "notMet")
            {
                yield return new Proposal(rule, finding, measure, id, ruling, Last(effective.Where(c => c.Option is not null)));
            }
        }
    }

    private bool HasEffect(ReferenceChoice choice, Measure measure, Finding finding)
        => choice.On <= given.AsOf
        && (choice.Option is { } option
            ? measure.Kind == "choice" && choice.By == measure.ChosenBy && OutcomeText.OccurrencesOf(measure.Options).Contains(option)
            : finding.Truth == Truth.Undecided);

    // "The latest holds, and of those of one day the last."
    private static ReferenceChoice? Last(IEnumerable<ReferenceChoice> choices) => choices.OrderBy(c => c.On).LastOrDefault();

    /// <summary>Section 7.3, all but the approvals: blocked or referred, or null.</summary>
    private string? EarlyStateOf(Proposal proposal)
    {
        Rule rule = proposal.Rule;
        bool isProtected = given.History.Protected == true && rule.Requires.Any(r => r.Kind == "notProtected");
        if (decided.Status is "provisional" or "contested" || isProtected || LapsesAfter(proposal) < given.AsOf)
        {
            return "blocked";
        }

        if (proposal.Finding.Truth == Truth.Undecided && proposal.Ruling is null)
        {
            return "referred";
        }

        IEnumerable<Measure> paid = [proposal.Measure, .. proposal.Measure.Options];
        bool lacksBase = paid.Any(m => m.Money is { } money && MoneyLedger.LacksBase(given.History, money, proposal.Finding.Anchor));
        bool lacks = rule.Requires.Any(r => r.Kind != "approval" && !Requirements.IsMet(given, r, proposal.Finding, proposal.Id, ""));
        return lacks || lacksBase ? "blocked" : null;
    }

    // Section 7.4.
    private static DateOnly? LapsesAfter(Proposal proposal) => proposal.Rule.ValidFor?.After(proposal.Finding.Anchor.Period.Last);

    private ReferenceOutcome Outcome(Proposal proposal)
    {
        Measure measure = proposal.Measure;
        Finding finding = proposal.Finding;
        ReferenceMoney? money = measure.Money is { } rule ? _ledger.Apply(rule, finding.Anchor, moves: true) : null;
        ReferenceMoney?[] optionMoney =
            [.. measure.Options.Select(o => o.Money is { } one ? _ledger.Apply(one, finding.Anchor, moves: false) : null)];
        IReadOnlyList<string> names = OutcomeText.OccurrencesOf(measure.Options);
        string content = OutcomeText.ContentOf(measure, money, optionMoney, finding.Run);
        (string Kind, bool IsMet)[] requirements = [.. proposal.Rule.Requires
            .Select(r => (r.Kind, Requirements.IsMet(given, r, finding, proposal.Id, content)))];
        string last = measure.Kind is "money" or "honor" or "award" or "commendation" ? "due" : "recommended";
        string state = requirements.Any(r => r is { Kind: "approval", IsMet: false }) ? "requiresApproval" : last;
        return new ReferenceOutcome
        {
            Id = proposal.Id,
            Content = content,
            Consequence = proposal.Rule.Id,
            Kind = measure.Kind,
            State = EarlyStateOf(proposal) ?? state,
            Anchor = finding.Anchor.Period,
            Details = measure.Details,
            Money = money,
            ChosenBy = measure.ChosenBy,
            Options = [.. measure.Options.Select((o, i) => new ReferenceOption(names[i], o.Kind, optionMoney[i]))],
            Chosen = proposal.Chosen?.Option,
            RuledBy = proposal.Ruling?.By,
            Run = finding.Run,
            Requirements = requirements,
            LapsesAfter = LapsesAfter(proposal),
        };
    }

    /// <summary>An outcome on its way, with the choices that have an effect on it.</summary>
    private sealed record Proposal(
        Rule Rule, Finding Finding, Measure Measure, string Id, ReferenceChoice? Ruling, ReferenceChoice? Chosen);
}
