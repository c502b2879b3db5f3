namespace AfterSales.Scoring;

/// <summary>A consequence that gave way to another one of its exclusive group.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Displaced
{
    internal Displaced(string consequence, string by)
    {
        Consequence = consequence;
        By = by;
    }

    /// <summary>Gets the id of the consequence that gave way.</summary>
    public string Consequence { get; }

    /// <summary>Gets the id of the consequence that takes effect.</summary>
    public string By { get; }
}
