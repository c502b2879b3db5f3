using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Something that a requirement may rest on: a training, a transfer, a notice, an approval, an adoption.</summary>
/// <remarks>The SDK reads nothing but this; the document itself stays with the host, which may keep its hash here.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Evidence
{
    /// <summary>Records evidence.</summary>
    /// <param name="id">The host's id of the evidence.</param>
    /// <param name="kind">The kind as policies name it, such as <c>training</c>; <c>approval</c> and <c>adoption</c> have a fixed meaning.</param>
    /// <param name="to">The day on which it was completed, given or signed; null while it isn't.</param>
    /// <param name="from">The day on which it began, or null.</param>
    /// <param name="by">The role that gave it, or null.</param>
    /// <param name="reference">What it refers to, such as <c>management-rules@1.0.0</c> for an adoption, or null.</param>
    /// <param name="hash">A hash of the document, or null.</param>
    /// <param name="outcome">The id of the outcome that it is about; an approval needs it.</param>
    /// <param name="content">The content hash of the outcome that was approved, or null when the approval is for whatever it says.</param>
    /// <exception cref="ArgumentException">The id or the kind is empty, or it ends before it begins.</exception>
    public Evidence(
        string id, string kind, LocalDate? to = null, LocalDate? from = null, string? by = null,
        string? reference = null, string? hash = null, string? outcome = null, string? content = null)
    {
        if (to < from)
        {
            throw new ArgumentException("evidence doesn't end before it begins", nameof(to));
        }

        Id = Given.Text(id, nameof(id));
        Kind = Given.Text(kind, nameof(kind));
        From = from?.WithCalendar(CalendarSystem.Iso);
        To = to?.WithCalendar(CalendarSystem.Iso);
        By = by;
        Reference = reference;
        Hash = hash;
        Outcome = outcome;
        Content = content;
    }

    /// <summary>Gets the host's id of the evidence.</summary>
    public string Id { get; }

    /// <summary>Gets the kind as policies name it.</summary>
    public string Kind { get; }

    /// <summary>Gets the day on which it began, or null.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the day on which it was completed, given or signed; null while it isn't.</summary>
    public LocalDate? To { get; }

    /// <summary>Gets the role that gave it, or null.</summary>
    public string? By { get; }

    /// <summary>Gets what it refers to, or null.</summary>
    public string? Reference { get; }

    /// <summary>Gets a hash of the document, or null.</summary>
    public string? Hash { get; }

    /// <summary>Gets the id of the outcome that it is about, or null.</summary>
    public string? Outcome { get; }

    /// <summary>Gets the content hash of the outcome that was approved, or null.</summary>
    public string? Content { get; }

    /// <summary>Records the approval of one outcome.</summary>
    /// <param name="id">The host's id of the evidence.</param>
    /// <param name="outcome">The outcome as it was shown to the person; another content is not approved by it.</param>
    /// <param name="by">The role that approved, such as <c>hr</c>.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">There is no outcome.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Evidence Approval(string id, Outcome outcome, string by, LocalDate on)
        => new(id, "approval", on, by: Given.Text(by, nameof(by)), outcome: Given.Value(outcome, nameof(outcome)).Id, content: outcome.ContentHash);
}
