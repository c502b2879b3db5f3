namespace AfterSales.Scoring;

/// <summary>Checks what a host passes to a constructor.</summary>
internal static class Given
{
    public static string Text(string? value, string name)
        => string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("it must not be empty", name) : value!;

    public static T Value<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);
}
