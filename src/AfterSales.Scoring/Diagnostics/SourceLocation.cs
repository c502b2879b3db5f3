namespace AfterSales.Scoring;

/// <summary>A place in a text that was read, or in an object that was handed over.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class SourceLocation
{
    private readonly SourceText? _source;
    private readonly int _start;
    private readonly int _length;

    /// <summary>Creates a place in an object that has no text, such as an assessment built in code.</summary>
    /// <param name="pointer">The JSON pointer (RFC 6901) that the place would have in the JSON form.</param>
    internal SourceLocation(string pointer) => Pointer = pointer;

    internal SourceLocation(SourceText source, string pointer, int start, int length)
    {
        _source = source;
        _start = start;
        _length = length;
        Pointer = pointer;
    }

    /// <summary>Gets the name of the text, as the host gave it, or null when there is no text.</summary>
    public string? File => _source?.Name;

    /// <summary>Gets the JSON pointer (RFC 6901); empty for the whole text.</summary>
    public string Pointer { get; }

    /// <summary>Gets the line, counted from 1, or 0 when there is no text.</summary>
    public int Line => _source?.PositionOf(_start).Line ?? 0;

    /// <summary>Gets the column, counted from 1 in UTF-16 code units, or 0 when there is no text.</summary>
    public int Column => _source?.PositionOf(_start).Column ?? 0;

    /// <summary>Gets how many columns the place takes on its line; at least 1 where there is a text.</summary>
    public int Length
    {
        get
        {
            // Worked out when asked for: every value of an assessment has a place, and few are ever looked at.
            if (_source is null)
            {
                return 0;
            }

            (int line, int column) = _source.PositionOf(_start);
            (int endLine, int endColumn) = _source.PositionOf(_start + _length);
            return endLine == line ? Math.Max(1, endColumn - column) : 1;
        }
    }

    /// <summary>Makes the pointer to the value of an id in an assessment that has no text.</summary>
    internal static string PointerTo(string id) => "/values/" + id.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Makes a place for something that should stand inside of this one, and doesn't.</summary>
    internal SourceLocation Inside(string pointer)
        => _source is null ? new SourceLocation(Pointer + pointer) : new SourceLocation(_source, Pointer + pointer, _start, _length);

    internal string? LineText => _source?.LineText(Line);

    /// <summary>Renders the place as <c>file:line:column</c>, or as its pointer when there is no text.</summary>
    public override string ToString()
        => _source is null ? Pointer : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
