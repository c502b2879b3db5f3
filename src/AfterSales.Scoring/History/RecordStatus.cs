namespace AfterSales.Scoring;

/// <summary>How far a period record may be relied on.</summary>
/// <remarks>Decision semantics, section 1.3.</remarks>
public enum RecordStatus
{
    /// <summary>Not yet final; it never counts, and what would follow from it is blocked.</summary>
    Provisional,

    /// <summary>Final: the only status that counts.</summary>
    Final,

    /// <summary>Final once, and now disputed; it doesn't count while the dispute is open.</summary>
    Contested,

    /// <summary>Set aside (撤销), such as after an appeal.</summary>
    Overturned,

    /// <summary>Replaced by another record of the same period.</summary>
    Superseded,
}
