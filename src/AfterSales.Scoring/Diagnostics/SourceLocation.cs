namespace AfterSales.Scoring;

/// <summary>A place in a text that was read, or in an object that was handed over.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class SourceLocation
{
    private readonly SourceText? _source;

    /// <summary>Creates a place in an object that has no text, such as an assessment built in code.</summary>
    /// <param name="pointer">The JSON pointer (RFC 6901) that the place would have in the JSON form.</param>
    internal SourceLocation(string pointer) => Pointer = pointer;

    internal SourceLocation(SourceText source, string pointer, int start, int length)
    {
        _source = source;
        Pointer = pointer;
        (Line, Column) = source.PositionOf(start);
        (int endLine, int endColumn) = source.PositionOf(start + length);
        Length = endLine == Line ? Math.Max(1, endColumn - Column) : 1;
    }

    /// <summary>Gets the name of the text, as the host gave it, or null when there is no text.</summary>
    public string? File => _source?.Name;

    /// <summary>Gets the JSON pointer (RFC 6901); empty for the whole text.</summary>
    public string Pointer { get; }

    /// <summary>Gets the line, counted from 1, or 0 when there is no text.</summary>
    public int Line { get; }

    /// <summary>Gets the column, counted from 1 in UTF-16 code units, or 0 when there is no text.</summary>
    public int Column { get; }

    /// <summary>Gets how many columns the place takes on its line; at least 1 where there is a text.</summary>
    public int Length { get; }

    internal string? LineText => _source?.LineText(Line);

    /// <summary>Renders the place as <c>file:line:column</c>, or as its pointer when there is no text.</summary>
    public override string ToString()
        => _source is null ? Pointer : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
