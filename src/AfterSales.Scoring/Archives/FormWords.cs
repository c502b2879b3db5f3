namespace AfterSales.Scoring;

/// <summary>The closed sets of words of the stored forms: the names of the public values, in camel case.</summary>
/// <remarks>A name that is public never changes, and so neither does its word; a test holds them to the page of the formats.</remarks>
internal static class FormWords
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    public static IReadOnlyDictionary<string, T> All<T>()
        where T : struct, Enum
        => typeof(T).GetEnumValues().Cast<T>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>Gets the words for what a person ruled about a condition.</summary>
    public static IReadOnlyDictionary<string, bool> Rulings { get; } = new Dictionary<string, bool> { ["met"] = true, ["notMet"] = false };
}
