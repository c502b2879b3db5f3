namespace AfterSales.Scoring;

/// <summary>A performance grade (考核等级) of one policy; grades of two policies can't be compared.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Grade
{
    internal Grade(string id, LocalizedText title, bool isFailing, int rank)
    {
        Id = id;
        Title = title;
        IsFailing = isFailing;
        Rank = rank;
    }

    /// <summary>Gets the id in the policy, such as <c>excellent</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name that people read, such as 优秀.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets a value indicating whether the policy declares the grade as failing.</summary>
    public bool IsFailing { get; }

    /// <summary>Gets the place in the policy's list of grades: 0 is the best.</summary>
    public int Rank { get; }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
