namespace AfterSales.Scoring;

/// <summary>What people have done with an outcome that was issued.</summary>
public enum IssuedStage
{
    /// <summary>It was put before a person.</summary>
    Proposed,

    /// <summary>A person approved it (处理决定).</summary>
    Approved,

    /// <summary>It was carried out.</summary>
    Executed,

    /// <summary>Its money was paid or kept back.</summary>
    Paid,

    /// <summary>A person withdrew it.</summary>
    Withdrawn,
}
