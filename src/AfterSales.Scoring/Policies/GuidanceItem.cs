namespace AfterSales.Scoring;

/// <summary>Something that a rater looks at within a criterion; it has no points of its own.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class GuidanceItem
{
    internal GuidanceItem(string id, LocalizedText title, LocalizedText? guidance, Cite? cite)
    {
        Id = id;
        Title = title;
        Guidance = guidance;
        Cite = cite;
    }

    /// <summary>Gets the id, unique among the items of its criterion.</summary>
    public string Id { get; }

    /// <summary>Gets the name that people read.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what to look for, or null.</summary>
    public LocalizedText? Guidance { get; }

    /// <summary>Gets the source, or null.</summary>
    public Cite? Cite { get; }
}
