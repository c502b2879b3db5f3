using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>A text of a case, in the forms in which a host may hold it.</summary>
internal sealed class CaseText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CaseText(string name, byte[] bytes, string? text)
    {
        Name = name;
        Bytes = bytes;
        Text = text;
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    /// <summary>Gets the text, or null where the bytes are none.</summary>
    public string? Text { get; }

    public PolicySource Source => PolicySource.FromUtf8(Bytes, Name);

    /// <summary>Gets the same text in every form that there is of it.</summary>
    public IEnumerable<(string Form, PolicySource Source)> Forms()
    {
        bool hasMark = Bytes is [0xEF, 0xBB, 0xBF, ..];
        byte[] marked = hasMark ? Bytes : [0xEF, 0xBB, 0xBF, .. Bytes];
        yield return ("bytes", PolicySource.FromUtf8(Bytes, Name));
        yield return ("bytes with a byte order mark", PolicySource.FromUtf8(marked, Name));
        yield return ("stream", PolicySource.FromStream(new MemoryStream(Bytes), Name));
        yield return ("stream with a byte order mark", PolicySource.FromStream(new MemoryStream(marked), Name));
        yield return ("stream that gives one byte at a time", PolicySource.FromStream(new SlowStream(Bytes), Name));
        if (Text is { } text)
        {
            yield return ("string", PolicySource.FromJson(text, Name));
            yield return ("string with a byte order mark", PolicySource.FromJson(hasMark ? text : '\uFEFF' + text, Name));
        }
    }

    public static CaseText OfFile(string name, string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return new CaseText(name, bytes, Strict.GetString(bytes));
    }

    /// <summary>Makes a text that no editor would keep: <c>source.json</c> says what takes the place of the mark.</summary>
    public static CaseText? OfRecipe(string name, string folder)
    {
        using var recipe = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "source.json")));
        JsonElement root = recipe.RootElement;
        if (root.GetProperty("makes").GetString() != name)
        {
            return null;
        }

        string template = File.ReadAllText(Path.Combine(folder, root.GetProperty("template").GetString()!));
        string mark = root.GetProperty("mark").GetString()!;
        int at = template.IndexOf(mark, StringComparison.Ordinal);
        string before = template[..at];
        string after = template[(at + mark.Length)..];
        JsonElement by = root.GetProperty("by");
        if (by.TryGetProperty("hexBytes", out JsonElement hex))
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(before), .. Convert.FromHexString(hex.GetString()!), .. Encoding.UTF8.GetBytes(after)];
            return new CaseText(name, bytes, TryDecode(bytes));
        }

        if (by.TryGetProperty("utf16Unit", out JsonElement unit))
        {
            // Half a surrogate pair has no UTF-8; in bytes it arrives as the three bytes that careless writers give it.
            int code = int.Parse(unit.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            byte[] three = [(byte)(0xE0 | (code >> 12)), (byte)(0x80 | ((code >> 6) & 0x3F)), (byte)(0x80 | (code & 0x3F))];
            return new CaseText(name, [.. Encoding.UTF8.GetBytes(before), .. three, .. Encoding.UTF8.GetBytes(after)], before + (char)code + after);
        }

        JsonElement repeat = by.GetProperty("repeat");
        int total = by.GetProperty("untilBytes").GetInt32();
        int missing = total - Encoding.UTF8.GetByteCount(before) - Encoding.UTF8.GetByteCount(after);
        string text = before + string.Concat(Enumerable.Repeat(repeat.GetString()!, missing)) + after;
        return new CaseText(name, Encoding.UTF8.GetBytes(text), text);
    }

    private static string? TryDecode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
