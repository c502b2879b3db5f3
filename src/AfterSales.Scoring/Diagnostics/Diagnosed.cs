using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace AfterSales.Scoring;

/// <summary>What a load step gave: a value with the findings made on the way, or findings alone.</summary>
/// <typeparam name="T">What is loaded.</typeparam>
/// <threadsafety>As thread-safe as its value.</threadsafety>
public sealed class Diagnosed<T>
    where T : class
{
    internal Diagnosed(T? value, ImmutableArray<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets a value indicating whether there is a value; when there is none, at least one error says why.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => Value is not null;

    /// <summary>Gets the value, or null when an error prevented it.</summary>
    public T? Value { get; }

    /// <summary>Gets all findings, in the order of the text; at most 100.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the value, for callers that prefer an exception.</summary>
    /// <exception cref="DiagnosticException">There is no value.</exception>
    public T ValueOrThrow() => Value ?? throw new DiagnosticException(Diagnostics);

    /// <summary>Renders all findings, each with its source line and its help.</summary>
    /// <param name="language">The language of the wording.</param>
    public string Render(DiagnosticLanguage language = DiagnosticLanguage.English)
        => DiagnosticFormatter.FormatAll(Diagnostics, language);
}
