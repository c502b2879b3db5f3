namespace AfterSales.Scoring;

/// <summary>One step from full marks to the total: what changed, from what, to what.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Reason
{
    internal Reason(ReasonKind kind, string? id, LocalizedText? title, Cite? cite, Exact before, Exact after, Grade? grade)
    {
        Kind = kind;
        Id = id;
        Title = title;
        Cite = cite;
        Before = before;
        After = after;
        Grade = grade;
    }

    /// <summary>Gets the step.</summary>
    public ReasonKind Kind { get; }

    /// <summary>Gets the id of the criterion, group or points item; null for a step of the whole total.</summary>
    public string? Id { get; }

    /// <summary>Gets its name; null for a step of the whole total.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Gets the source that it rests on, or null.</summary>
    public Cite? Cite { get; }

    /// <summary>Gets the value before the step, in points of the total.</summary>
    public Exact Before { get; }

    /// <summary>Gets the value after the step; the next reason starts from it.</summary>
    public Exact After { get; }

    /// <summary>Gets the change: <see cref="After"/> minus <see cref="Before"/>.</summary>
    public Exact Points => After - Before;

    /// <summary>Gets the grade after the step: by the cuts for <see cref="ReasonKind.Ladder"/>, as limited for <see cref="ReasonKind.GradeLimit"/>; otherwise null.</summary>
    public Grade? Grade { get; }
}
