namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Section 7.1.</summary>
internal static class Requirements
{
    public static bool IsMet(Case given, Requirement requirement, Finding finding, string kind, string outcome, string content)
    {
        IEnumerable<ReferenceEvidence> evidence = given.History.Evidence;
        return requirement.Kind switch
        {
            "evidence" => evidence.Any(e => requirement.EvidenceKinds.Contains(e.Kind)
                && (e.Outcome is null || e.Outcome == outcome)
                && e.To <= given.AsOf
                && (requirement.By is null || e.By == requirement.By)
                && (requirement.CompletedAfter is null || e.To > PeriodOf(requirement.CompletedAfter, finding).Last)
                && (requirement.Before is null || e.To < PeriodOf(requirement.Before, finding).Last)),
            "approval" => evidence.Any(e => e.Kind == "approval"
                && e.By == requirement.By
                && e.Outcome == outcome
                && e.To >= finding.Anchor.Period.Last
                && e.To <= given.AsOf
                && (e.Content == content || (e.Content is null && kind != "termination"))),
            "notice" => evidence.Any(e => requirement.EvidenceKinds.Contains(e.Kind)
                && (e.Outcome is null || e.Outcome == outcome)
                && e.To >= finding.Anchor.Period.Last
                && (requirement.Lead is { } lead ? lead.After(e.To.Value) : e.To) <= given.AsOf),
            "adoption" => Named(finding).All(r => IsAdopted(r.PolicyVersion, r.Period))
                && IsAdopted(given.Policy.Version, finding.Anchor.Period),
            "notProtected" => given.History.Protected == false,
            _ => throw new InvalidOperationException($"no such requirement: {requirement.Kind}"),
        };

        bool IsAdopted(string version, Days period)
            => evidence.Any(e => e.Kind == "adoption" && e.Reference == $"{given.Policy.Id}@{version}" && e.To <= period.First);
    }

    private static IReadOnlyList<ReferenceRecord> Named(Finding finding) => finding.Run.Count > 0 ? finding.Run : [finding.Anchor];

    private static Days PeriodOf(string place, Finding finding) => place switch
    {
        "firstOfRun" => finding.Run[0].Period,
        "lastOfRun" => finding.Run[^1].Period,
        _ => finding.Anchor.Period,
    };
}
