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
            var finding = Finding.Of(given, rule, decided);

            // Section 4.8: what the decision of the earlier record has of the consequence, and no part in anything here.
            if (finding.Anchor != decided)
            {
                ReferenceDecision earlier = new Proposals(given, finding.Anchor).Decide(bare);
                outcomes.AddRange(earlier.Outcomes.Where(o => o.Consequence == rule.Id));
                continue;
            }

            Proposal[] proposals = [.. Propose(rule, finding)];

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

    private IEnumerable<Proposal> Propose(Rule rule, Finding found)
    {
        (Finding finding, ReferenceChoice? onStep) = RuleOnStep(rule, found);
        IReadOnlyList<string> occurrences = OutcomeText.OccurrencesOf(finding.Measures);
        for (int i = 0; i < finding.Measures.Count; i++)
        {
            Measure measure = finding.Measures[i];
            string id = OutcomeText.IdOf(given, decided.Series, finding.Anchor.Period, rule.Id, occurrences[i]);
            ReferenceChoice[] choices = [.. given.History.Choices.Where(c => c.Outcome == id && !ReferenceEquals(c, onStep))];
            ReferenceChoice[] effective = [.. choices.Where(c => HasEffect(c, rule, measure, finding))];

            // Section 7.5.
            ReferenceChoice? ruling = onStep ?? Last(effective.Where(c => c.Ruling is not null));
            _withoutEffect += choices.Length - effective.Length;
            if (onStep is not null || ruling?.Ruling != "notMet")
            {
                yield return new Proposal(rule, finding, measure, id, ruling, Last(effective.Where(c => c.Option is not null)));
            }
        }
    }

    /// <summary>Section 6.3: a ruling about the step, where nothing but the step is open.</summary>
    private (Finding Finding, ReferenceChoice? Ruling) RuleOnStep(Rule rule, Finding found)
    {
        if (!found.IsStepOpen || found.Measures.Count == 0)
        {
            return (found, null);
        }

        // A step is one measure, so that its occurrence is its kind.
        string id = OutcomeText.IdOf(given, decided.Series, found.Anchor.Period, rule.Id, found.Measures[0].Kind);
        ReferenceChoice? ruling = Last(given.History.Choices.Where(c => c.Outcome == id && c.Ruling is not null && IsRuledInTime(c, rule, found)));
        return ruling is null ? (found, null) : (Finding.WithStep(given, rule, found, greatest: ruling.Ruling == "met"), ruling);
    }

    private bool IsRuledInTime(ReferenceChoice ruling, Rule rule, Finding finding)
    {
        IEnumerable<Requirement> approvals = rule.Requires.Where(r => r.Kind == "approval");
        return IsInTime(ruling, finding) && (!approvals.Any() || approvals.Any(a => a.By == ruling.By));
    }

    private bool IsInTime(ReferenceChoice choice, Finding finding) => choice.On <= given.AsOf && choice.On >= finding.Anchor.Period.Last;

    private bool HasEffect(ReferenceChoice choice, Rule rule, Measure measure, Finding finding) => choice.Option is { } option
        ? IsInTime(choice, finding)
            && measure.Kind == "choice" && choice.By == measure.ChosenBy && OutcomeText.OccurrencesOf(measure.Options).Contains(option)
        : finding.Truth == Truth.Undecided && IsRuledInTime(choice, rule, finding);

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

        bool lacks = rule.Requires.Any(r => r.Kind != "approval" && !Requirements.IsMet(given, r, proposal.Finding, proposal.Measure.Kind, proposal.Id, ""));
        return lacks || LacksBase(proposal) ? "blocked" : null;
    }

    private bool LacksBase(Proposal proposal)
    {
        IEnumerable<Measure> paid = [proposal.Measure, .. proposal.Measure.Options];
        return paid.Any(m => m.Money is { } money && MoneyLedger.LacksBase(given.History, money, proposal.Finding.Anchor));
    }

    // Section 7.4.
    private static DateOnly? LapsesAfter(Proposal proposal)
        => proposal.Rule.ValidFor?.After(proposal.Finding.Anchor.Period.Last.AddDays(1)).AddDays(-1);

    private ReferenceOutcome Outcome(Proposal proposal)
    {
        Measure measure = proposal.Measure;
        Finding finding = proposal.Finding;
        string? early = EarlyStateOf(proposal);
        ReferenceMoney? money = measure.Money is { } rule ? _ledger.Apply(rule, finding.Anchor, moves: early is null) : null;
        ReferenceMoney?[] optionMoney =
            [.. measure.Options.Select(o => o.Money is { } one ? _ledger.Apply(one, finding.Anchor, moves: false) : null)];
        IReadOnlyList<string> names = OutcomeText.OccurrencesOf(measure.Options);

        // Section 6.6: what a person chose moves what is left, like any other money.
        if (early is null && proposal.Chosen?.Option is { } chosen && measure.Options[names.ToList().IndexOf(chosen)].Money is { } taken)
        {
            _ledger.Apply(taken, finding.Anchor, moves: true);
        }

        string content = OutcomeText.ContentOf(measure, money, optionMoney, proposal.Chosen?.Option, finding.Run);
        (string Kind, bool IsMet)[] requirements = [.. proposal.Rule.Requires
            .Select(r => (r.Kind, Requirements.IsMet(given, r, finding, measure.Kind, proposal.Id, content)))];
        string last = measure.Kind is "money" or "honor" or "award" or "commendation" ? "due" : "recommended";
        string state = requirements.Any(r => r is { Kind: "approval", IsMet: false }) ? "requiresApproval" : last;
        return new ReferenceOutcome
        {
            Id = proposal.Id,
            Content = content,
            Consequence = proposal.Rule.Id,
            Kind = measure.Kind,
            State = early ?? state,
            Anchor = finding.Anchor.Period,
            Details = measure.Details,
            Money = money,
            ChosenBy = measure.ChosenBy,
            Options = [.. measure.Options.Select((o, i) => new ReferenceOption(names[i], o.Kind, optionMoney[i]))],
            Chosen = proposal.Chosen?.Option,
            RuledBy = proposal.Ruling?.By,
            Run = finding.Run,
            Requirements = requirements,
            LacksBase = LacksBase(proposal),
            LapsesAfter = LapsesAfter(proposal),
        };
    }

    /// <summary>An outcome on its way, with the choices that have an effect on it.</summary>
    private sealed record Proposal(
        Rule Rule, Finding Finding, Measure Measure, string Id, ReferenceChoice? Ruling, ReferenceChoice? Chosen);
}
