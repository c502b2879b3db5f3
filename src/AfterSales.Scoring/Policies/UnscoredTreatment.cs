namespace AfterSales.Scoring;

/// <summary>A rule for an unscored state, with the value that it names if it is <see cref="UnscoredRule.Value"/>.</summary>
internal readonly record struct UnscoredTreatment(UnscoredRule Rule, Exact Value);
