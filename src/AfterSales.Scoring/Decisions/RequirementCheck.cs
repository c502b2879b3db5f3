using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Looks at every requirement of a consequence. Decision semantics, section 7.1.</summary>
internal sealed class RequirementCheck(CaseFile file, Occasion occasion, ImmutableArray<PeriodRecord> run)
{
    private AssessmentPeriod Anchor => occasion.At.Period;

    public RequirementFinding Check(Requirement requirement, Outcome outcome)
        => requirement switch
        {
            EvidenceRequirement r => CheckEvidence(r, outcome),
            ApprovalRequirement r => CheckApproval(r, outcome),
            NoticeRequirement r => CheckNotice(r, outcome),
            AdoptionRequirement => CheckAdoption(),
            NotProtectedRequirement => CheckProtection(),
            _ => throw new InvalidOperationException("a requirement without a meaning"),
        };

    private RequirementFinding CheckEvidence(EvidenceRequirement r, Outcome outcome)
    {
        LocalDate? after = r.CompletedAfter is { } a ? PeriodOf(a).End : null;
        LocalDate? before = r.Before is { } b ? PeriodOf(b).End : null;
        string[] found =
        [
            .. Known().Where(e => r.Kinds.Contains(e.Kind) && (e.Outcome is null || e.Outcome == outcome.Id) && (r.By is null || e.By == r.By)
                && (after is null || e.To > after) && (before is null || e.To < before)).Select(e => e.Id),
        ];
        var kinds = new Wording(string.Join(" or ", r.Kinds.Select(Kind(DiagnosticLanguage.English))), string.Join("或", r.Kinds.Select(Kind(DiagnosticLanguage.Chinese))));
        Wording when = When(after, before);
        return Find(RequirementKind.Evidence, found, found.Length > 0
            ? DecisionDiagnostics.EvidenceThere.At(null, kinds, when)
            : DecisionDiagnostics.EvidenceMissing.At(null, kinds, when));
    }

    private RequirementFinding CheckApproval(ApprovalRequirement r, Outcome outcome)
    {
        string[] found =
        [
            .. Known().Where(e => e.Kind == "approval" && e.By == r.By && e.Outcome is not null && e.Outcome == outcome.Id && e.To >= Anchor.End
                && (e.Content is null ? outcome.Kind != OutcomeKind.Termination : e.Content == outcome.ContentHash)).Select(e => e.Id),
        ];
        var role = new Wording(RoleText.Name(r.By), RoleText.Name(r.By, DiagnosticLanguage.Chinese));
        return Find(RequirementKind.Approval, found, (found.Length > 0 ? DecisionDiagnostics.ApprovalThere : DecisionDiagnostics.ApprovalMissing).At(null, role));
    }

    private RequirementFinding CheckNotice(NoticeRequirement r, Outcome outcome)
    {
        string[] found =
        [
            .. Known().Where(e => e.Kind == r.Kind && (e.Outcome is null || e.Outcome == outcome.Id) && e.To >= Anchor.End
                && (r.Lead is null || DayShift.Later(e.To!.Value, r.Lead) <= file.AsOf)).Select(e => e.Id),
        ];
        var lead = r.Lead is { } period ? new Wording($" at least {LengthText.English(period)} ago", $"（满{LengthText.Chinese(period)}）") : new Wording("", "");
        return Find(RequirementKind.Notice, found, (found.Length > 0 ? DecisionDiagnostics.NoticeThere : DecisionDiagnostics.NoticeMissing).At(null, r.Kind, lead));
    }

    private RequirementFinding CheckAdoption()
    {
        var found = new List<string>();

        // Oldest first: where one version covers the run, its first period says by when it had to be adopted.
        // What applies the rule is the version that decides, whichever the records were made under.
        IEnumerable<(string Version, AssessmentPeriod Period)> needed = (run.IsEmpty ? [occasion.At] : run.Reverse())
            .Select(r => (r.Policy.ToString(), r.Period)).Append((file.Policy.Id + "@" + file.Policy.Version, Anchor));
        foreach ((string version, AssessmentPeriod period) in needed)
        {
            if (Known().FirstOrDefault(e => e.Kind == "adoption" && e.Reference == version && e.To <= period.Start) is not { } adoption)
            {
                return Find(RequirementKind.Adoption, [], DecisionDiagnostics.AdoptionMissing.At(null, version, period.ToString()));
            }

            found.Add(adoption.Id);
        }

        return Find(RequirementKind.Adoption, [.. found.Distinct()], DecisionDiagnostics.AdoptionThere.At(null));
    }

    private RequirementFinding CheckProtection()
        => new()
        {
            Kind = RequirementKind.NotProtected,
            IsMet = file.History.IsProtected == false,
            Evidence = [],
            Says = (file.History.IsProtected switch
            {
                false => DecisionDiagnostics.NotProtected,
                true => DecisionDiagnostics.Protected,
                null => DecisionDiagnostics.ProtectionNotStated,
            }).At(null),
        };

    private static RequirementFinding Find(RequirementKind kind, string[] evidence, Diagnostic says)
        => new() { Kind = kind, IsMet = evidence.Length > 0, Evidence = [.. evidence], Says = says };

    /// <summary>Gets the evidence that was completed by the as-of date.</summary>
    private IEnumerable<Evidence> Known() => file.History.Evidence.Where(e => e.To is { } day && day <= file.AsOf);

    private AssessmentPeriod PeriodOf(RunAnchor anchor)
        => anchor switch
        {
            RunAnchor.FirstOfRun => run[run.Length - 1].Period,
            RunAnchor.LastOfRun => run[0].Period,
            _ => Anchor,
        };

    private static Func<string, string> Kind(DiagnosticLanguage language) => kind => EvidenceText.Name(kind, language);

    private static Wording When(LocalDate? after, LocalDate? before)
        => (after, before) switch
        {
            ({ } a, { } b) => new($" after {HistoryCheck.Day(a)} and before {HistoryCheck.Day(b)}", $"（{HistoryCheck.Day(a)} 之后、{HistoryCheck.Day(b)} 之前）"),
            ({ } a, null) => new($" after {HistoryCheck.Day(a)}", $"（{HistoryCheck.Day(a)} 之后）"),
            (null, { } b) => new($" before {HistoryCheck.Day(b)}", $"（{HistoryCheck.Day(b)} 之前）"),
            _ => new("", ""),
        };
}
