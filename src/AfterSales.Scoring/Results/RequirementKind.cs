namespace AfterSales.Scoring;

/// <summary>What a consequence can require before its outcome may be recommended.</summary>
/// <remarks>Decision semantics, section 7.1.</remarks>
public enum RequirementKind
{
    /// <summary>Evidence of some kind, with dates relative to the run.</summary>
    Evidence,

    /// <summary>The approval of this outcome by a role.</summary>
    Approval,

    /// <summary>A notice that was given early enough.</summary>
    Notice,

    /// <summary>The adoption of the policy version by the employer.</summary>
    Adoption,

    /// <summary>The statement that the person is not protected.</summary>
    NotProtected,
}
