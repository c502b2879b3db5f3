using System.Text;

namespace AfterSales.Scoring;

/// <summary>Renders findings for people: one line, or the line with its source text, a caret and the help.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class DiagnosticFormatter
{
    // A minified policy is one line of up to 1 MiB; what surrounds the place is what helps.
    private const int WindowBefore = 60;
    private const int WindowAfter = 60;

    /// <summary>Renders a finding as one line: place, severity, code and message.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="language">The language of the wording.</param>
    /// <exception cref="ArgumentNullException">There is no finding.</exception>
    public static string FormatLine(Diagnostic diagnostic, DiagnosticLanguage language = DiagnosticLanguage.English)
    {
        if (diagnostic is null)
        {
            throw new ArgumentNullException(nameof(diagnostic));
        }

        string place = diagnostic.Location is { } location && location.ToString().Length > 0 ? location + ": " : "";
        return $"{place}{SeverityName(diagnostic.Severity, language)} {diagnostic.Code}: {diagnostic.MessageIn(language)}";
    }

    /// <summary>Renders a finding with its source line, a caret under the place, and the help.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="language">The language of the wording.</param>
    /// <exception cref="ArgumentNullException">There is no finding.</exception>
    public static string Format(Diagnostic diagnostic, DiagnosticLanguage language = DiagnosticLanguage.English)
    {
        var text = new StringBuilder(FormatLine(diagnostic, language)).Append('\n');
        AppendSource(text, diagnostic.Location);
        return text.Append(language == DiagnosticLanguage.Chinese ? "建议：" : "help: ").Append(diagnostic.HelpIn(language)).Append('\n').ToString();
    }

    /// <summary>Renders findings one after the other, separated by an empty line.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="language">The language of the wording.</param>
    /// <exception cref="ArgumentNullException">There are no findings.</exception>
    public static string FormatAll(IEnumerable<Diagnostic> diagnostics, DiagnosticLanguage language = DiagnosticLanguage.English)
    {
        if (diagnostics is null)
        {
            throw new ArgumentNullException(nameof(diagnostics));
        }

        return string.Join("\n", diagnostics.Select(d => Format(d, language)));
    }

    private static string SeverityName(DiagnosticSeverity severity, DiagnosticLanguage language)
        => (severity, language) switch
        {
            (DiagnosticSeverity.Error, DiagnosticLanguage.English) => "error",
            (DiagnosticSeverity.Error, _) => "错误",
            (DiagnosticSeverity.Warning, DiagnosticLanguage.English) => "warning",
            (DiagnosticSeverity.Warning, _) => "警告",
            (_, DiagnosticLanguage.English) => "info",
            _ => "提示",
        };

    private static void AppendSource(StringBuilder text, SourceLocation? location)
    {
        if (location?.LineText is not { } line || string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        int column = Math.Min(location.Column - 1, line.Length);
        int from = Math.Max(0, column - WindowBefore);
        int to = Math.Min(line.Length, column + Math.Min(location.Length, WindowAfter) + WindowAfter);
        string before = (from > 0 ? "…" : "") + line.Substring(from, column - from);
        string rest = line.Substring(column, to - column) + (to < line.Length ? "…" : "");
        string margin = FormattableString.Invariant($" {location.Line} | ");
        string marked = line.Substring(column, Math.Min(location.Length, to - column));

        text.Append(margin).Append(before).Append(rest).Append('\n');
        text.Append(' ', margin.Length - 2).Append("| ").Append(Blank(before));
        text.Append('^', Math.Max(1, Width(marked))).Append('\n');
    }

    private static string Blank(string text)
        // The caret must stand under its character: wide characters need wide blanks, tabs stay tabs.
        => new([.. text.Select(c => c == '\t' ? '\t' : IsWide(c) ? '\u3000' : ' ')]);

    private static int Width(string text) => text.Sum(c => IsWide(c) ? 2 : 1);

    private static bool IsWide(char c)
        => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60');
}
