using System.Text.Json;

namespace AfterSales.Scoring;

/// <summary>Words for what is wrong with a text that isn't JSON, from the place where the reader stopped.</summary>
internal static class JsonFault
{
    public static Diagnostic Describe(SourceText text, JsonException exception, int consumed)
    {
        ReadOnlySpan<byte> bytes = text.Bytes;
        int at = Math.Max(consumed, OffsetOf(text, exception));
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        if (at >= bytes.Length)
        {
            return Malformed(text, bytes.Length, 0, new("the text ends too early", "文本提前结束"), new("close every string, array and object", "补全未结束的字符串、数组和对象"));
        }

        string word = WordAt(bytes, at);
        if (word is "NaN" or "Infinity" or "-Infinity" or "nan" or "inf")
        {
            return ReadingDiagnostics.NotANumber.At(new SourceLocation(text, "", at, word.Length), word);
        }

        char c = (char)bytes[at];
        return c switch
        {
            '/' => Malformed(text, at, 1, new("comments are not part of JSON", "JSON 不允许注释"), new("remove the comment; \"guidance\" takes explanations", "删去注释；说明可写在 \"guidance\" 中")),
            '}' or ']' => Malformed(text, at, 1, new($"'{c}' is not expected here", $"此处不应出现 '{c}'"), new("a comma may stand before it, or a bracket of the other kind is still open", "前面可能多了逗号，或还有另一种括号没有闭合")),
            '\'' => Malformed(text, at, 1, new("text stands in single quotes", "文本使用了单引号"), new("use double quotes", "改用双引号")),
            '"' => Malformed(text, at, 1, new("a comma or a colon is missing before this text", "此文本之前缺少逗号或冒号"), new("separate members by commas, and a name from its value by a colon", "成员之间用逗号分隔, 名称与值之间用冒号分隔")),
            < ' ' => Malformed(text, at, 1, new("a text contains a line break or another control character", "文本中含有换行或其他控制字符"), new("close the text on its line, or write the character as an escape such as \\n", "在同一行结束文本，或用转义写出该字符，例如 \\n")),
            _ => Malformed(text, at, Math.Max(1, word.Length), new(word.Length > 0 ? $"'{word}' is not expected here" : "this character is not expected here", word.Length > 0 ? $"此处不应出现 '{word}'" : "此处不应出现该字符"), new("texts and member names stand in double quotes; members are separated by commas", "文本和成员名用双引号；成员之间用逗号分隔")),
        };
    }

    private static Diagnostic Malformed(SourceText text, int start, int length, Wording what, Wording help)
        => ReadingDiagnostics.Malformed.At(new SourceLocation(text, "", start, length), what, help);

    private static int OffsetOf(SourceText text, JsonException exception)
    {
        long line = exception.LineNumber ?? 0;
        int offset = 0;
        ReadOnlySpan<byte> bytes = text.Bytes;
        for (; line > 0 && offset < bytes.Length; offset++)
        {
            if (bytes[offset] == (byte)'\n')
            {
                line--;
            }
        }

        return Math.Min(bytes.Length, offset + (int)(exception.BytePositionInLine ?? 0));
    }

    private static string WordAt(ReadOnlySpan<byte> bytes, int at)
    {
        int end = at;
        while (end < bytes.Length && end - at < 40 && (bytes[end] is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z')
            or (>= (byte)'a' and <= (byte)'z') or (byte)'+' or (byte)'-' or (byte)'.' or (byte)'_' or (byte)'$'))
        {
            end++;
        }

        return System.Text.Encoding.ASCII.GetString(bytes.Slice(at, end - at).ToArray());
    }
}
