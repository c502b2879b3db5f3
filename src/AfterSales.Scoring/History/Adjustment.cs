namespace AfterSales.Scoring;

/// <summary>A grade that a person or a committee set in place of the computed one, with the reason.</summary>
/// <remarks>The computed grade is kept beside it; outcomes follow the final one.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Adjustment
{
    /// <summary>Records an adjustment.</summary>
    /// <param name="grade">The id of the final grade.</param>
    /// <param name="by">Who decided, as the host names people or bodies.</param>
    /// <param name="reason">Why, in words for a person.</param>
    /// <param name="evidence">The ids of the evidence that it rests on.</param>
    /// <exception cref="ArgumentException">The grade, who, or the reason is empty.</exception>
    public Adjustment(string grade, string by, string reason, params string[] evidence)
    {
        Grade = Given.Text(grade, nameof(grade));
        By = Given.Text(by, nameof(by));
        Reason = Given.Words(reason, nameof(reason));
        Evidence = [.. evidence ?? []];
    }

    /// <summary>Gets the id of the final grade.</summary>
    public string Grade { get; }

    /// <summary>Gets who decided.</summary>
    public string By { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Gets the ids of the evidence that it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; }
}
