namespace AfterSales.Scoring;

/// <summary>What has to happen with an outcome. Nothing is ever carried out by the SDK.</summary>
public enum OutcomeState
{
    /// <summary>The rule gives it; the host's own process pays or grants it.</summary>
    Due,

    /// <summary>The rule proposes it; a person decides.</summary>
    Recommended,
}
