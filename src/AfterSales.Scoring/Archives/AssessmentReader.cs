namespace AfterSales.Scoring;

/// <summary>The former name of <see cref="AssessmentJson"/>, until everything has moved there.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class AssessmentReader
{
    /// <summary>Reads all assessments of a text.</summary>
    /// <param name="source">The text.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<IReadOnlyList<Assessment>> Read(PolicySource source) => AssessmentJson.Read(source);
}
