namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Section 9.</summary>
internal static class Reconciling
{
    /// <summary>Compares one decision with what was issued.</summary>
    public static IReadOnlyList<ReferenceChange> Reconcile(DecidingPolicy policy, ReferenceDecision decision, IReadOnlyList<ReferenceIssued> issued)
    {
        if (decision.Errors.Count > 0)
        {
            return [];
        }

        var ids = decision.Outcomes.Select(o => o.Id).ToHashSet();
        ReferenceIssued[] looked = [.. issued.Where(i => i.Policy == policy.Id
            && (ids.Contains(i.Id) || (i.Series == decision.Series && i.Period == decision.Period)))];
        return Compare([decision], looked, _ => true);
    }

    /// <summary>Compares a timeline with what was issued.</summary>
    public static IReadOnlyList<ReferenceChange> Reconcile(Case given, IReadOnlyList<ReferenceDecision> decisions, bool hasErrors)
    {
        return Compare(
            [.. decisions.Where(d => d.Errors.Count == 0)],
            [.. given.History.Issued.Where(i => i.Policy == given.Policy.Id)],
            issued => !hasErrors && IsDecidedAgain(issued));

        // Section 9.3.
        bool IsDecidedAgain(ReferenceIssued issued)
            => given.History.Records.Any(r => r.Series == issued.Series && r.Period == issued.Period)
            && given.Policy.IsInForceOn(issued.Period.First)
            && issued.Period.First <= given.AsOf
            && !decisions.Any(d => d.Errors.Count > 0 && d.Series == issued.Series && d.Period == issued.Period);
    }

    private static List<ReferenceChange> Compare(
        IReadOnlyList<ReferenceDecision> decisions, IReadOnlyList<ReferenceIssued> issued, Func<ReferenceIssued, bool> isDecidedAgain)
    {
        List<ReferenceChange> changes = [];
        HashSet<string> compared = [];
        foreach (ReferenceDecision decision in decisions)
        {
            foreach (ReferenceOutcome outcome in decision.Outcomes.Where(o => compared.Add(o.Id)))
            {
                bool open = decision.Record!.Status is "provisional" or "contested";
                if (Change(outcome, open, issued.SingleOrDefault(i => i.Id == outcome.Id)) is { } change)
                {
                    changes.Add(change);
                }
            }
        }

        foreach (ReferenceIssued gone in issued.Where(i => !compared.Contains(i.Id)))
        {
            bool again = isDecidedAgain(gone);
            changes.Add(gone.Stage == "withdrawn" || !again
                ? new ReferenceChange("keep", gone.Id, null, false, again)
                : new ReferenceChange("revoke", gone.Id, -gone.Money?.Compared, IsBinding(gone)));
        }

        return changes;
    }

    // The table, from the top.
    private static ReferenceChange? Change(ReferenceOutcome now, bool open, ReferenceIssued? issued)
    {
        if (issued is null)
        {
            return now.IsEmpty || open ? null : new ReferenceChange("issue", now.Id, null, false);
        }

        bool same = now.Content == issued.Content;
        if (issued.Stage == "withdrawn")
        {
            return new ReferenceChange(same || now.IsEmpty || open ? "keep" : "issue", now.Id, null, false);
        }

        bool unmoved = now.IsEmpty && issued.Money is { Amount.Sign: 0 };
        if (same || unmoved)
        {
            // Section 9.2.
            return new ReferenceChange("keep", now.Id, null, IsBinding(issued) && now.State is "blocked" or "referred");
        }

        bool comparable = now.Money is not null && issued.Money is not null && now.Money.Currency == issued.Money.Currency;
        Rational? difference = comparable ? now.Money!.Compared - issued.Money!.Compared : null;
        return new ReferenceChange(now.IsEmpty ? "revoke" : "amend", now.Id, difference, IsBinding(issued));
    }

    // Section 9.1.
    private static bool IsBinding(ReferenceIssued issued) => issued.Stage is "approved" or "executed" or "paid";
}
