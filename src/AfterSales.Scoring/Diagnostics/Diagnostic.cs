using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>One finding about a policy, an assessment or a result: a permanent code, a message, a place and a way out.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Diagnostic
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly Wording[] _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, SourceLocation? location, Wording[] arguments)
    {
        _descriptor = descriptor;
        _arguments = arguments;
        Location = location;
    }

    /// <summary>Gets the permanent code, such as <c>ASC3012</c>; it never changes its meaning.</summary>
    public string Code => _descriptor.Code;

    /// <summary>Gets how much the finding weighs.</summary>
    public DiagnosticSeverity Severity => _descriptor.Severity;

    /// <summary>Gets the message in English: one line, lower case, without a final stop and without personal data.</summary>
    public string Message => MessageIn(DiagnosticLanguage.English);

    /// <summary>Gets what to do about it, in English.</summary>
    public string Help => HelpIn(DiagnosticLanguage.English);

    /// <summary>Gets where it was found, or null when it concerns nothing that was written down.</summary>
    public SourceLocation? Location { get; }

    internal DiagnosticDescriptor Descriptor => _descriptor;

    /// <summary>Makes a finding of what was stored of one: its message stands in for that of every language.</summary>
    internal static Diagnostic Stored(string code, DiagnosticSeverity severity, string message, string? place)
        => new(
            new DiagnosticDescriptor(code, "{0}", "look up the code on the page of diagnostics", "{0}", "在诊断说明页查找该代码", severity),
            place is null ? null : new SourceLocation(place),
            [message]);

    /// <summary>Makes the same finding with a pointer alone for its place, or with none.</summary>
    internal Diagnostic MovedTo(string? pointer) => new(_descriptor, pointer is null ? null : new SourceLocation(pointer), _arguments);

    /// <summary>Gets the message in a language.</summary>
    /// <param name="language">The language of the wording; the author's own words stay as they are.</param>
    public string MessageIn(DiagnosticLanguage language)
        => Fill(language == DiagnosticLanguage.Chinese ? _descriptor.MessageZh : _descriptor.Message, language);

    /// <summary>Gets what to do about it, in a language.</summary>
    /// <param name="language">The language of the wording.</param>
    public string HelpIn(DiagnosticLanguage language)
        => Fill(language == DiagnosticLanguage.Chinese ? _descriptor.HelpZh : _descriptor.Help, language);

    /// <summary>Renders the finding as one English line, such as <c>policy.json:14:19: error ASC3012: …</c>.</summary>
    public override string ToString() => DiagnosticFormatter.FormatLine(this, DiagnosticLanguage.English);

    private string Fill(string template, DiagnosticLanguage language)
        => string.Format(CultureInfo.InvariantCulture, template, [.. _arguments.Select(a => a.In(language))]);
}
