using System.Text;

namespace AfterSales.Scoring;

/// <summary>A text that is being read, with the means to turn a byte offset into a line and a column.</summary>
internal sealed class SourceText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly byte[] _bytes;
    private readonly List<int> _lineStarts;

    public SourceText(string name, byte[] bytes)
    {
        Name = name;
        _bytes = bytes;
        _lineStarts = [0];
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Name { get; }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Gets the line and the column (in UTF-16 code units), both counted from 1, of a byte.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Min(offset, _bytes.Length);
        int found = _lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        int start = _lineStarts[line];
        return (line + 1, Utf8.GetCharCount(_bytes, start, offset - start) + 1);
    }

    /// <summary>Gets a line, counted from 1, without its line end.</summary>
    public string LineText(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Count ? _lineStarts[line] - 1 : _bytes.Length;
        return Utf8.GetString(_bytes, start, end - start).TrimEnd('\r');
    }

    /// <summary>Gets the text of some bytes, without what is outside of them.</summary>
    public string TextOf(int start, int length) => Utf8.GetString(_bytes, start, length);
}
