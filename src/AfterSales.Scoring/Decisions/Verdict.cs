namespace AfterSales.Scoring;

/// <summary>Whether a condition holds. Ordered, so that "all" is the least and "any" the greatest.</summary>
internal enum Verdict
{
    NotMet,
    Undecided,
    Met,
}
