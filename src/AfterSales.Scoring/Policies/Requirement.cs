using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What a consequence requires before its outcome may be recommended. Decision semantics, section 7.1.</summary>
internal abstract record Requirement;

internal sealed record EvidenceRequirement(ImmutableArray<string> Kinds, RunAnchor? CompletedAfter, RunAnchor? Before, string? By) : Requirement;

internal sealed record ApprovalRequirement(string By) : Requirement;

internal sealed record NoticeRequirement(string Kind, Period? Lead) : Requirement;

internal sealed record AdoptionRequirement : Requirement;

internal sealed record NotProtectedRequirement : Requirement;

/// <summary>The period that a date of evidence is compared with.</summary>
internal enum RunAnchor
{
    /// <summary>The period of the oldest record of the run.</summary>
    FirstOfRun,

    /// <summary>The period of the newest record of the run.</summary>
    LastOfRun,

    /// <summary>The anchor period.</summary>
    Period,
}
