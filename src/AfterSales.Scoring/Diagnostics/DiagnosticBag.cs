using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Collects the findings of one load, so that an author sees all of them at once.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More findings than this help nobody.</summary>
    public const int Cap = 100;

    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors { get; private set; }

    public int Count => _diagnostics.Count;

    public void Add(Diagnostic diagnostic)
    {
        // A cap that kept the first hundred warnings and dropped the error would be worse than none.
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        _diagnostics.Add(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Gets the findings in the order of the text, errors first where the cap has to choose.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
        =>
        [
            .. _diagnostics
                .OrderBy(d => d.Severity).Take(Cap)
                .OrderBy(d => d.Location?.Line ?? 0).ThenBy(d => d.Location?.Column ?? 0),
        ];

    /// <summary>Gives the value if no error was found, and the findings alone otherwise.</summary>
    public Diagnosed<T> Diagnose<T>(T? value)
        where T : class
        => new(HasErrors ? null : value, ToImmutable());
}
