using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>A text that a person reads, in one or more languages.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class LocalizedText
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _wordings;

    // INVARIANT: not empty; the first wording is the one in the policy's own language.
    internal LocalizedText(ImmutableArray<KeyValuePair<string, string>> wordings) => _wordings = wordings;

    /// <summary>Gets the language tags in which there is a wording, the policy's own language first.</summary>
    public IReadOnlyList<string> Languages => [.. _wordings.Select(w => w.Key)];

    /// <summary>Gets all wordings, the policy's own language first.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Wordings => _wordings;

    /// <summary>Gets the wording in a language, or in the policy's own language where there is none.</summary>
    /// <param name="language">A language tag such as <c>zh-CN</c>; upper and lower case are the same.</param>
    public string In(string language)
    {
        foreach (KeyValuePair<string, string> wording in _wordings)
        {
            if (string.Equals(wording.Key, language, StringComparison.OrdinalIgnoreCase))
            {
                return wording.Value;
            }
        }

        return _wordings[0].Value;
    }

    /// <summary>Gets the wording in the policy's own language.</summary>
    public override string ToString() => _wordings[0].Value;
}
