using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Compares outcomes with what was issued. Decision semantics, section 9.</summary>
internal static class Reconciler
{
    public static ImmutableArray<Change> Reconcile(Decision decision, IEnumerable<IssuedOutcome> issued)
    {
        if (decision.HasErrors)
        {
            return [];
        }

        var ids = new HashSet<string>(decision.Outcomes.Select(o => o.Id), StringComparer.Ordinal);
        return
        [
            .. Compare(
                decision.Outcomes.Select(o => (o, IsKnown(decision, o))),
                issued.Where(i => i.Policy == decision.Policy.Id
                    && ((i.Series == decision.Series && i.Period.Equals(decision.Period)) || ids.Contains(i.Id))),
                _ => IsKnown(decision)),
        ];
    }

    public static Timeline Reconcile(CaseFile file, ImmutableArray<Decision> decisions)
    {
        var remarks = ImmutableArray.CreateBuilder<Diagnostic>();
        var compared = new List<IssuedOutcome>();
        var left = new Dictionary<string, Change>(StringComparer.Ordinal);
        foreach (IssuedOutcome issued in file.History.Issued.Where(i => i.Policy == file.Policy.Id))
        {
            if (WhyNotDecidedAgain(file, issued, decisions) is { } why)
            {
                remarks.Add(why);
                left.Add(issued.Id, Make(ChangeKind.Keep, null, issued, why));
            }
            else
            {
                compared.Add(issued);
            }
        }

        // An outcome of an earlier run may come up in several decisions; the first one is that of its own period.
        IEnumerable<(Outcome, bool)> outcomes = decisions.SelectMany(d => d.Outcomes.Select(o => (Outcome: o, IsKnown: IsKnown(d, o))))
            .Where(o => !left.ContainsKey(o.Outcome.Id)).GroupBy(o => o.Outcome.Id).Select(g => g.First());
        bool IsKnownFor(IssuedOutcome issued) => decisions.All(d => d.Series != issued.Series || !d.Period.Equals(issued.Period) || IsKnown(d));
        remarks.AddRange(decisions.SelectMany(d => d.Diagnostics).Where(d => d.Severity == DiagnosticSeverity.Error));
        return new Timeline(decisions, [.. Compare(outcomes, compared, IsKnownFor).Concat(left.Values).OrderBy(AnchorOf)], remarks.ToImmutable());
    }

    /// <summary>Tells whether it is known what follows for a period (decision semantics, section 9.5).</summary>
    private static bool IsKnown(Decision decision)
        => decision.Record is { Status: RecordStatus.Final } record
            && (decision.FinalGrade is not null || record.Standing is not (RecordStanding.Incomplete or RecordStanding.NeedsReview));

    /// <summary>Tells whether an outcome is known: one of an earlier record, which counts and is graded, doesn't hang on the decided one.</summary>
    private static bool IsKnown(Decision decision, Outcome outcome) => IsKnown(decision) || !outcome.Anchor.Equals(decision.Period);

    private static AssessmentPeriod AnchorOf(Change change) => change.Outcome?.Anchor ?? change.Issued!.Period;

    private static IEnumerable<Change> Compare(
        IEnumerable<(Outcome Outcome, bool IsKnown)> outcomes, IEnumerable<IssuedOutcome> issued, Func<IssuedOutcome, bool> isKnownFor)
    {
        Dictionary<string, IssuedOutcome> before = [];
        foreach (IssuedOutcome one in issued)
        {
            if (!before.TryGetValue(one.Id, out IssuedOutcome? other) || ProgressOf(one) > ProgressOf(other))
            {
                before[one.Id] = one;
            }
        }

        foreach ((Outcome outcome, bool isKnown) in outcomes)
        {
            if (before.TryGetValue(outcome.Id, out IssuedOutcome? earlier))
            {
                before.Remove(outcome.Id);
                yield return ChangeOf(outcome, earlier, isKnown && outcome.Reasons.All(r => r.Code != DecisionDiagnostics.PayNotKnown.Code));
            }
            else if (isKnown && !IsEmpty(outcome))
            {
                yield return Make(ChangeKind.Issue, outcome, null, DecisionDiagnostics.NewlyFollows.At(null));
            }
        }

        foreach (IssuedOutcome gone in before.Values)
        {
            yield return gone.Stage == IssuedStage.Withdrawn
                ? Make(ChangeKind.Keep, null, gone, DecisionDiagnostics.StaysWithdrawn.At(null))
                : !isKnownFor(gone) ? Make(ChangeKind.Keep, null, gone, DecisionDiagnostics.NotKnown.At(null, gone.Period.ToString()))
                : Make(ChangeKind.Revoke, null, gone, DecisionDiagnostics.NoLongerFollows.At(null));
        }
    }

    private static Change ChangeOf(Outcome outcome, IssuedOutcome earlier, bool isKnown)
    {
        bool isSame = outcome.ContentHash == earlier.ContentHash;
        return (isSame, earlier.Stage) switch
        {
            (_, IssuedStage.Withdrawn) when isSame || !isKnown || IsEmpty(outcome) => Make(ChangeKind.Keep, outcome, earlier, DecisionDiagnostics.StaysWithdrawn.At(null)),
            (false, IssuedStage.Withdrawn) => Make(ChangeKind.Issue, outcome, earlier, DecisionDiagnostics.ContentChanged.At(null)),
            (false, _) when !isKnown => Make(ChangeKind.Keep, outcome, earlier, DecisionDiagnostics.NotKnown.At(null, outcome.Anchor.ToString())),
            (true, _) => Keep(outcome, earlier),
            (false, _) when IsEmpty(outcome) && earlier.Money is { Amount.Sign: 0 } => Keep(outcome, earlier),
            (false, _) when IsEmpty(outcome) => Make(ChangeKind.Revoke, outcome, earlier, DecisionDiagnostics.NoLongerFollows.At(null)),
            _ => Make(ChangeKind.Amend, outcome, earlier, DecisionDiagnostics.ContentChanged.At(null)),
        };
    }

    private static Change Keep(Outcome outcome, IssuedOutcome earlier)
        => outcome.State is OutcomeState.Blocked or OutcomeState.Referred && IsDone(earlier.Stage)
            ? Make(ChangeKind.Keep, outcome, earlier, DecisionDiagnostics.InDoubt.At(null, StageWords(earlier.Stage), outcome.State == OutcomeState.Blocked
                ? new("blocked", "被阻止")
                : new("referred to a person", "转人工")))
            : Make(ChangeKind.Keep, outcome, earlier, DecisionDiagnostics.Unchanged.At(null));

    private static Change Make(ChangeKind kind, Outcome? outcome, IssuedOutcome? issued, Diagnostic reason)
        => new()
        {
            Kind = kind,
            Outcome = outcome,
            Issued = issued,
            Difference = kind is ChangeKind.Amend or ChangeKind.Revoke ? DifferenceOf(outcome, issued!.Money) : null,
            RequiresApproval = issued is not null && IsDone(issued.Stage)
                && (kind is ChangeKind.Amend or ChangeKind.Revoke || reason.Code == DecisionDiagnostics.InDoubt.Code || reason.Code == DecisionDiagnostics.NotKnown.Code),
            Reason = reason,
        };

    private static int ProgressOf(IssuedOutcome issued)
        => issued.Stage == IssuedStage.Withdrawn ? -1 : (int)issued.Stage;

    private static bool IsDone(IssuedStage stage) => stage is IssuedStage.Approved or IssuedStage.Executed or IssuedStage.Paid;

    private static bool IsEmpty(Outcome outcome) => outcome.Kind == OutcomeKind.Money && outcome.Money is { Amount.Sign: 0 };

    /// <summary>Gets the difference, or null where one of the two is not known: money that is not known is not none.</summary>
    private static Money? DifferenceOf(Outcome? outcome, Money? issued)
    {
        Money? now = outcome?.Money;
        if (issued is not { Applied: { } before } || (outcome is not null && (now is not { Applied: not null } || now.Currency != issued.Currency)))
        {
            return null;
        }

        Exact difference = (now?.Applied ?? Exact.Zero) - before;
        return new Money(difference, difference, issued.Currency, issued.Against);
    }

    private static Wording StageWords(IssuedStage stage)
        => stage switch
        {
            IssuedStage.Approved => new("approved", "已批准"),
            IssuedStage.Executed => new("carried out", "已执行"),
            _ => new("paid", "已发放或扣减"),
        };

    private static Diagnostic? WhyNotDecidedAgain(CaseFile file, IssuedOutcome issued, ImmutableArray<Decision> decisions)
    {
        (Wording What, Wording Help)? why =
            !file.History.Records.Any(r => r.Policy.Id == file.Policy.Id && r.Series == issued.Series && r.Period.Equals(issued.Period))
                ? (new("the history has no record of its period under this policy", "档案中没有本方案该考核期的记录"), new("add the record to the history", "在档案中补充该记录"))
            : !file.Policy.Effective.Contains(issued.Period.Start)
                ? (new("its period belongs to another version", "该考核期属于其他版本"), new("decide with that version", "使用相应版本判断"))
            : issued.Period.End > file.AsOf
                ? (new("its period ends after the day of the decision", "该考核期在判断日期之后结束"), new("decide as of a later day", "以更晚的日期判断"))
            : decisions.Any(d => d.HasErrors && d.Series == issued.Series && d.Period.Equals(issued.Period))
                ? (new("its period could not be decided", "该考核期无法判断"), new("mend what is wrong with its record", "更正该记录中的问题"))
            : null;
        return why is { } w ? DecisionDiagnostics.NotDecidedAgain.At(null, issued.Consequence, issued.Period.ToString(), w.What, w.Help) : null;
    }
}
