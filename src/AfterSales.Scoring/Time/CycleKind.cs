namespace AfterSales.Scoring;

/// <summary>How often a series assesses (考核周期).</summary>
public enum CycleKind
{
    /// <summary>Each calendar month.</summary>
    Month,

    /// <summary>Each calendar quarter.</summary>
    Quarter,

    /// <summary>Each half of a calendar year.</summary>
    Half,

    /// <summary>Each calendar year.</summary>
    Year,

    /// <summary>Every so many days, weeks, months or years, counted from an anchor date.</summary>
    Every,

    /// <summary>Whenever somebody assesses; any span of days fits.</summary>
    AdHoc,
}
