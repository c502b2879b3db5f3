namespace AfterSales.Scoring;

/// <summary>Checks what a host passes to a constructor.</summary>
internal static class Given
{
    /// <summary>Checks an id or a short text: not empty, and without characters that could make two ids look or hash alike.</summary>
    public static string Text(string? value, string name)
        => Words(value, name).Any(char.IsControl) || HasLoneSurrogate(value!)
            ? throw new ArgumentException("it must not hold control characters or broken characters", name)
            : value!;

    /// <summary>Checks words for a person, which may run over several lines.</summary>
    public static string Words(string? value, string name)
        => string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("it must not be empty", name) : value!;

    public static T Value<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    /// <summary>Checks a list: there is one, and nothing in it is null.</summary>
    public static T[] All<T>(T[]? values, string name)
        where T : class
        => Array.IndexOf(Value(values, name), null) >= 0 ? throw new ArgumentException("none of them may be null", name) : values!;

    /// <summary>Checks that an enumeration has a member for the value.</summary>
    public static T Member<T>(T value, string name)
        where T : struct, Enum
        => Enum.IsDefined(typeof(T), value) ? value : throw new ArgumentOutOfRangeException(name, value, "there is no such member");

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
