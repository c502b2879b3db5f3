using System.Text;

namespace AfterSales.Scoring;

/// <summary>A JSON text with the name that diagnostics call it by; it may hold a policy, parameters or assessments.</summary>
/// <remarks>The SDK opens no file: the host reads the text and names it.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PolicySource
{
    // A lone surrogate has no UTF-8; these three bytes stand for it (CESU) and are refused with a place when read.
    private readonly byte[] _utf8;

    private PolicySource(string name, byte[] utf8)
    {
        Name = name;
        _utf8 = utf8;
    }

    /// <summary>Gets the name that diagnostics call the text by, such as <c>policy.json</c>.</summary>
    public string Name { get; }

    internal byte[] Utf8 => _utf8;

    /// <summary>Makes a source from a text; whether it is JSON, and small enough, is said when it is read.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">The name for diagnostics; not empty.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PolicySource FromJson(string json, string name = "policy.json")
        => new(CheckedName(name), Encode(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>Makes a source from the bytes of a file, with or without a byte order mark.</summary>
    /// <param name="utf8">The JSON text in UTF-8; the bytes are copied.</param>
    /// <param name="name">The name for diagnostics; not empty.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PolicySource FromUtf8(byte[] utf8, string name = "policy.json")
        => new(CheckedName(name), (byte[])(utf8 ?? throw new ArgumentNullException(nameof(utf8))).Clone());

    /// <summary>Makes a source from a stream, which is read to its end or to just past the limit of 1 MiB.</summary>
    /// <param name="utf8">The JSON text in UTF-8; the stream stays open.</param>
    /// <param name="name">The name for diagnostics; not empty.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PolicySource FromStream(Stream utf8, string name = "policy.json")
    {
        if (utf8 is null)
        {
            throw new ArgumentNullException(nameof(utf8));
        }

        using var copy = new MemoryStream();
        byte[] buffer = new byte[8192];
        int read;
        while (copy.Length <= DocumentReader.MaxBytes + Utf8Bom.Length && (read = utf8.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, read);
        }

        return new PolicySource(CheckedName(name), copy.ToArray());
    }

    private static ReadOnlySpan<byte> Utf8Bom => [0xEF, 0xBB, 0xBF];

    private static string CheckedName(string name)
        => string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("a text needs a name for its diagnostics", nameof(name)) : name;

    private static byte[] Encode(string json)
    {
        int lone = FindLoneSurrogate(json);
        if (lone < 0)
        {
            return Encoding.UTF8.GetBytes(json);
        }

        byte[] before = Encoding.UTF8.GetBytes(json.Substring(0, lone));
        byte[] after = Encoding.UTF8.GetBytes(json.Substring(lone + 1));
        int unit = json[lone];
        return [.. before, (byte)(0xE0 | (unit >> 12)), (byte)(0x80 | ((unit >> 6) & 0x3F)), (byte)(0x80 | (unit & 0x3F)), .. after];
    }

    private static int FindLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
