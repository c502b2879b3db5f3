using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Makes the outcomes of one consequence on one occasion. Decision semantics, sections 6.3 to 7.</summary>
internal sealed class OutcomeMaker(CaseFile file, PeriodRecord decided, ICollection<Diagnostic> remarks)
{
    private readonly OutcomeIdentity _identity = new(file.History.Person, file.History.Employer);

    /// <summary>Makes the outcomes, and enters the money of those that take effect, so that later ones find what is left.</summary>
    public ImmutableArray<Outcome> Make(Consequence consequence, Occasion occasion, MoneyBook book)
    {
        var made = ImmutableArray.CreateBuilder<Outcome>();
        Plan plan = Escalate(consequence, occasion) ?? new Plan(consequence.Measures, occasion, RunOf(consequence, occasion));
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Measure measure in plan.Measures)
        {
            if (MakeOne(consequence, plan, measure, OccurrenceOf(measure, kinds), book) is { } outcome)
            {
                made.Add(outcome);
                Enter(outcome, book);
            }
        }

        return made.ToImmutable();
    }

    private static void Enter(Outcome outcome, MoneyBook book)
    {
        Money? money = outcome.Chosen is { } chosen ? outcome.Options.First(o => o.Occurrence == chosen.Option).Money : outcome.Money;
        if (money is not null && TakesEffect(outcome))
        {
            book.Enter(outcome.Anchor, money);
        }
    }

    public static bool TakesEffect(Outcome outcome)
        => outcome.State is OutcomeState.Due or OutcomeState.Recommended or OutcomeState.RequiresApproval;

    private Outcome? MakeOne(Consequence consequence, Plan plan, Measure measure, string occurrence, MoneyBook book)
    {
        Occasion occasion = plan.Occasion;
        var reasons = new List<Diagnostic>(occasion.Doubts);
        Outcome proposed = Propose(consequence, plan, measure, occurrence, book, reasons);
        PersonChoice[] choices = [.. ChoicesFor(consequence, proposed, measure, occasion, plan.StepRuling)];
        PersonChoice? ruling = plan.StepRuling ?? LatestOf(choices.Where(c => c.Ruling is not null));
        proposed = proposed.With(proposed.State, [], [], null, LatestOf(choices.Where(c => c.Option is not null)), ruling);
        if (ruling?.Ruling == false && plan.StepRuling is null)
        {
            remarks.Add(DecisionDiagnostics.RuledNotMet.At(null, consequence.Id, RoleWords(ruling.By), HistoryCheck.Day(ruling.On)));
            return null;
        }

        bool isUndecided = occasion.Verdict == Verdict.Undecided && ruling is null;
        var check = new RequirementCheck(file, occasion, plan.Run);
        ImmutableArray<RequirementFinding> findings = [.. consequence.Requirements.Select(r => check.Check(r, proposed))];
        LocalDate? lapses = consequence.ValidFor is { } validFor ? DayShift.Later(occasion.At.Period.End.PlusDays(1), validFor).PlusDays(-1) : null;
        bool isStopped = Stop(findings, lapses, reasons);
        bool payIsMissing = reasons.Any(r => r.Code == DecisionDiagnostics.PayNotKnown.Code);
        return proposed.With(
            StateOf(measure.Kind, isStopped, isUndecided, payIsMissing, findings),
            findings,
            isUndecided || occasion.Verdict == Verdict.Met ? [.. reasons] : [.. reasons.Except(occasion.Doubts)],
            lapses,
            proposed.Chosen,
            ruling);
    }

    /// <summary>Finds what blocks an outcome whatever else there is.</summary>
    private bool Stop(ImmutableArray<RequirementFinding> findings, LocalDate? lapses, List<Diagnostic> reasons)
    {
        bool isStopped = false;
        if (decided.Status != RecordStatus.Final)
        {
            isStopped = true;
            reasons.Add(DecisionDiagnostics.NotFinal.At(null, decided.Period.ToString(), decided.Status == RecordStatus.Contested
                ? new("contested", "存在争议")
                : new("provisional", "尚未定稿")));
        }

        if (lapses < file.AsOf)
        {
            isStopped = true;
            reasons.Add(DecisionDiagnostics.Lapsed.At(null, HistoryCheck.Day(lapses!.Value)));
        }

        return isStopped | findings.Any(f => f.Says.Code == DecisionDiagnostics.Protected.Code);
    }

    private static OutcomeState StateOf(
        OutcomeKind kind, bool isStopped, bool isUndecided, bool payIsMissing, ImmutableArray<RequirementFinding> findings)
        => isStopped ? OutcomeState.Blocked
            : isUndecided ? OutcomeState.Referred
            : payIsMissing || findings.Any(f => !f.IsMet && f.Kind != RequirementKind.Approval) ? OutcomeState.Blocked
            : findings.Any(f => !f.IsMet) ? OutcomeState.RequiresApproval
            : kind is OutcomeKind.Money or OutcomeKind.Honor or OutcomeKind.Award or OutcomeKind.Commendation ? OutcomeState.Due
            : OutcomeState.Recommended;

    private Outcome Propose(Consequence consequence, Plan plan, Measure measure, string occurrence, MoneyBook book, List<Diagnostic> reasons)
    {
        PeriodRecord at = plan.Occasion.At;
        Money? amount = null;
        if (measure.Money is { } rule)
        {
            amount = book.Of(rule, file.GradeOf(at)!, at, out Diagnostic? missing);
            if (missing is not null)
            {
                reasons.Add(missing);
            }
        }

        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        return new Outcome
        {
            Identity = _identity,
            Policy = file.Policy.Id,
            Consequence = consequence.Id,
            Occurrence = occurrence,
            Kind = measure.Kind,
            State = OutcomeState.Referred,
            Series = at.Series,
            Anchor = at.Period,
            Cite = consequence.Cite,
            Text = measure.Text,
            Money = amount,
            Details = measure.Details,
            ChosenBy = measure.ChosenBy,
            Options = [.. measure.Options.Select(o => Propose(consequence, plan with { Run = [] }, o, OccurrenceOf(o, kinds), book, reasons).With(OutcomeState.Recommended, [], [], null, null, null))],
            Chosen = null,
            Ruling = null,
            Run = [.. plan.Run.Reverse().Select(r => new RunRecord(r.Id, r.Series, r.Period, r.Status == RecordStatus.Final || ReferenceEquals(r, decided) ? file.GradeOf(r)?.Id : null))],
            Requirements = [],
            Reasons = [],
            LapsesAfter = null,
        };
    }

    private static ImmutableArray<PeriodRecord> RunOf(Consequence consequence, Occasion occasion)
        => OccasionFinder.ConsecutiveIn(consequence.When) is { } rule && occasion.Run.Sure >= rule.Count
            ? occasion.Run.OfLength(occasion.Run.Sure).Members
            : occasion.Run.Members;

    /// <summary>Finds the step of an escalation; null when the consequence has none.</summary>
    private Plan? Escalate(Consequence consequence, Occasion occasion)
    {
        if (consequence.Escalation is not { } escalation)
        {
            return null;
        }

        var range = StepRange.Of(file, escalation, occasion.At);
        (int sure, int most, int last, Run run, _) = range;
        int StepOf(int n) => Math.Min(n, last);
        if (most == 0)
        {
            return new Plan([], occasion, []);
        }

        bool isOpen = range.IsOpen;
        PersonChoice? ruling = isOpen && occasion.Verdict == Verdict.Met
            ? LatestOf(RulingsOn(consequence, occasion, OccurrenceOf(escalation.Steps[Math.Max(1, StepOf(sure)) - 1], [])))
            : null;
        if (ruling is not null)
        {
            isOpen = false;
            sure = ruling.Ruling == true ? most : sure;
            run = run.Lengths.IsEmpty ? run : run.OfLength(ruling.Ruling == true ? run.Longest : run.Sure);
            if (sure == 0)
            {
                remarks.Add(DecisionDiagnostics.RuledNotMet.At(null, consequence.Id, RoleWords(ruling.By), HistoryCheck.Day(ruling.On)));
                return new Plan([], occasion, []);
            }
        }

        Occasion stepped = isOpen
            ? occasion with
            {
                Verdict = Verdict.Undecided,
                Doubts = [.. occasion.Doubts.Concat(range.Doubts).Append(DecisionDiagnostics.StepNotKnown.At(null))],
            }
            : occasion;
        ImmutableArray<PeriodRecord> named = OccasionFinder.ConsecutiveIn(consequence.When) is not null ? RunOf(consequence, occasion)
            : run.Lengths.IsEmpty ? []
            : isOpen ? run.Members
            : run.OfLength(run.Sure).Members;
        return new Plan([escalation.Steps[Math.Max(1, StepOf(sure)) - 1]], stepped, named) { StepRuling = ruling };
    }

    /// <summary>Finds what a person decided about an outcome, and reports what has no effect.</summary>
    private IEnumerable<PersonChoice> ChoicesFor(Consequence consequence, Outcome proposed, Measure measure, Occasion occasion, PersonChoice? used)
    {
        foreach (PersonChoice choice in file.History.Choices.Where(c => c.Outcome == proposed.Id && !ReferenceEquals(c, used)))
        {
            if (WhyWithoutEffect(choice, consequence, measure, proposed, occasion) is { } why)
            {
                remarks.Add(DecisionDiagnostics.ChoiceWithoutEffect.At(null, consequence.Id, why.What, why.Help));
            }
            else
            {
                yield return choice;
            }
        }
    }

    private static PersonChoice? LatestOf(IEnumerable<PersonChoice> choices) => choices.OrderBy(c => c.On).LastOrDefault();

    private (Wording What, Wording Help)? WhyWithoutEffect(PersonChoice choice, Consequence consequence, Measure measure, Outcome proposed, Occasion occasion)
        => WhyAtAWrongTime(choice, occasion) ?? (choice.Ruling is not null
            ? occasion.Verdict == Verdict.Undecided
                ? WhyByAWrongRole(choice, consequence)
                : (new("the condition is decided by the rules", "条件已由规则判定"), new("remove the ruling", "删除该认定"))
            : measure.Kind != OutcomeKind.Choice ? (new("there is nothing to choose", "没有可选项"), new("remove the choice", "删除该选择"))
            : choice.By != measure.ChosenBy ? (new($"it is for the {RoleText.Name(measure.ChosenBy!)} to choose", $"应由{RoleText.Name(measure.ChosenBy!, DiagnosticLanguage.Chinese)}选择"), new("let that role choose", "由该角色选择"))
            : proposed.Options.Any(o => o.Occurrence == choice.Option) ? null
            : (new($"there is no option '{choice.Option}'", $"没有选项 '{choice.Option}'"), Suggestion.For(choice.Option!, proposed.Options.Select(o => o.Occurrence))));

    private (Wording What, Wording Help)? WhyAtAWrongTime(PersonChoice choice, Occasion occasion)
        => choice.On > file.AsOf ? (new("it is dated after the day of the decision", "日期晚于判断日期"), new("decide as of a later day", "以更晚的日期作出判断"))
            : choice.On < occasion.At.Period.End ? (new("it is dated before the period ended", "日期早于考核期结束"), new("let a person decide when the result is known", "待结果明确后由有权限的人员决定"))
            : null;

    // Who may rule is who approves; where nothing is to be approved, the policy names nobody.
    private static (Wording What, Wording Help)? WhyByAWrongRole(PersonChoice ruling, Consequence consequence)
    {
        string[] roles = [.. consequence.Requirements.OfType<ApprovalRequirement>().Select(r => r.By)];
        return roles.Length == 0 || Array.IndexOf(roles, ruling.By) >= 0
            ? null
            : (new("it is for those to rule who approve", "应由批准人认定"), new("let one of those roles rule", "由批准角色之一认定"));
    }

    /// <summary>Gets the rulings about an open step that have an effect.</summary>
    private IEnumerable<PersonChoice> RulingsOn(Consequence consequence, Occasion occasion, string occurrence)
    {
        string id = _identity.IdOf(occasion.At.Series, occasion.At.Period, file.Policy.Id, consequence.Id, occurrence);
        return file.History.Choices.Where(c => c.Outcome == id && c.Ruling is not null
            && WhyAtAWrongTime(c, occasion) is null && WhyByAWrongRole(c, consequence) is null);
    }

    private static Wording RoleWords(string role) => new(RoleText.Name(role), RoleText.Name(role, DiagnosticLanguage.Chinese));

    private static string OccurrenceOf(Measure measure, Dictionary<string, int> kinds)
    {
        string word = OutcomeIdentity.WordOf(measure.Kind);
        kinds.TryGetValue(word, out int before);
        kinds[word] = before + 1;
        return before == 0 ? word : word + (before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What is proposed on an occasion, and the records that it names, newest first.</summary>
    private sealed record Plan(ImmutableArray<Measure> Measures, Occasion Occasion, ImmutableArray<PeriodRecord> Run)
    {
        /// <summary>Gets how a person ruled on the step of an escalation; null when nobody did, or nothing was open.</summary>
        public PersonChoice? StepRuling { get; init; }
    }
}
