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
        ReferenceIssued[] looked = [.. FarthestOfEach(issued).Where(i => i.Policy == policy.Id
            && (ids.Contains(i.Id) || (i.Series == decision.Series && i.Period == decision.Period)))];
        return Compare([decision], looked, _ => true, _ => decision);
    }

    /// <summary>Compares a timeline with what was issued.</summary>
    public static IReadOnlyList<ReferenceChange> Reconcile(Case given, IReadOnlyList<ReferenceDecision> decisions)
    {
        return Compare(
            [.. decisions.Where(d => d.Errors.Count == 0)],
            [.. given.History.Issued.Where(i => i.Policy == given.Policy.Id)],
            IsDecidedAgain,
            issued => decisions.FirstOrDefault(d => d.Series == issued.Series && d.Period == issued.Period));

        // Section 9.3.
        bool IsDecidedAgain(ReferenceIssued issued)
            => given.History.Records.Any(r => r.Series == issued.Series && r.Period == issued.Period)
            && given.Policy.IsInForceOn(issued.Period.First)
            && issued.Period.Last <= given.AsOf
            && !decisions.Any(d => d.Errors.Count > 0 && d.Series == issued.Series && d.Period == issued.Period);
    }

    // Section 9.6.
    private static IEnumerable<ReferenceIssued> FarthestOfEach(IEnumerable<ReferenceIssued> issued)
    {
        string[] farthestFirst = ["paid", "executed", "approved", "proposed", "withdrawn"];
        return issued.GroupBy(i => (i.Policy, i.Id)).Select(g => g.MinBy(i => Array.IndexOf(farthestFirst, i.Stage))!);
    }

    private static List<ReferenceChange> Compare(
        IReadOnlyList<ReferenceDecision> decisions,
        ReferenceIssued[] issued,
        Func<ReferenceIssued, bool> isDecidedAgain,
        Func<ReferenceIssued, ReferenceDecision?> decisionOf)
    {
        // Section 9.3: kept, and what has their ids is not issued.
        ReferenceIssued[] left = [.. issued.Where(i => !isDecidedAgain(i))];
        List<ReferenceChange> changes = [.. left.Select(i => new ReferenceChange("keep", i.Id, null, false, false))];
        HashSet<string> compared = [.. left.Select(i => i.Id)];
        foreach (ReferenceDecision decision in decisions)
        {
            foreach (ReferenceOutcome outcome in decision.Outcomes.Where(o => compared.Add(o.Id)))
            {
                if (Change(outcome, IsKnown(decision) || outcome.Anchor != decision.Period, issued.SingleOrDefault(i => i.Id == outcome.Id)) is { } change)
                {
                    changes.Add(change);
                }
            }
        }

        foreach (ReferenceIssued gone in issued.Where(i => compared.Add(i.Id)))
        {
            bool known = decisionOf(gone) is not { } decision || IsKnown(decision);
            changes.Add(gone.Stage == "withdrawn" ? new ReferenceChange("keep", gone.Id, null, false)
                : !known ? new ReferenceChange("keep", gone.Id, null, IsBinding(gone))
                : new ReferenceChange("revoke", gone.Id, -gone.Money?.Applied, IsBinding(gone)));
        }

        return changes;
    }

    // Section 9.5, but for pay bases.
    private static bool IsKnown(ReferenceDecision decision)
    {
        ReferenceRecord record = decision.Record!;
        return record.Status is not ("provisional" or "contested")
            && record.Standing != "incomplete"
            && (record.Standing != "needsReview" || record.AdjustedGrade is not null);
    }

    // The table, from the top.
    private static ReferenceChange? Change(ReferenceOutcome now, bool isKnown, ReferenceIssued? issued)
    {
        if (issued is null)
        {
            return now.IsEmpty || !isKnown ? null : new ReferenceChange("issue", now.Id, null, false);
        }

        isKnown &= !now.LacksBase;
        bool same = now.Content == issued.Content;
        if (issued.Stage == "withdrawn")
        {
            return new ReferenceChange(same || now.IsEmpty || !isKnown ? "keep" : "issue", now.Id, null, false);
        }

        bool unmoved = now.IsEmpty && issued.Money is { Amount.Sign: 0 };
        if (!isKnown || same || unmoved)
        {
            // Section 9.2.
            return new ReferenceChange("keep", now.Id, null, IsBinding(issued) && (!isKnown || now.State is "blocked" or "referred"));
        }

        bool comparable = now.Money is not null && issued.Money is not null && now.Money.Currency == issued.Money.Currency;
        Rational? difference = comparable ? now.Money!.Applied - issued.Money!.Applied : null;
        return new ReferenceChange(now.IsEmpty ? "revoke" : "amend", now.Id, difference, IsBinding(issued));
    }

    // Section 9.1.
    private static bool IsBinding(ReferenceIssued issued) => issued.Stage is "approved" or "executed" or "paid";
}
