using System.Text;
using System.Text.Json;

namespace AfterSales.Scoring;

/// <summary>Words for what is wrong with a text that isn't JSON, from the place where the reader stopped.</summary>
internal sealed class JsonFault
{
    private const int MaxShown = 40;

    private static readonly Wording QuoteHelp = new("put text and member names in double quotes", "文本和成员名用英文双引号");

    private readonly SourceText _text;
    private readonly int _fault;
    private readonly int _depth;

    // Where the token starts that could not be read, or that may not stand where it stands.
    private readonly int _start;

    private JsonFault(SourceText text, JsonException exception, int consumed, int depth)
    {
        _text = text;
        _depth = depth;
        _fault = OffsetOf(text, exception);
        ReadOnlySpan<byte> bytes = text.Bytes;
        int at = consumed;
        while (at < bytes.Length && (IsSpace(bytes[at]) || (at < _fault && bytes[at] is (byte)',' or (byte)':')))
        {
            at++;
        }

        _start = at;
    }

    private ReadOnlySpan<byte> Bytes => _text.Bytes;

    /// <summary>Describes a fault of reading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="exception">What the reader said.</param>
    /// <param name="consumed">How many bytes the reader had understood.</param>
    /// <param name="depth">How many objects and arrays were open.</param>
    public static Diagnostic Describe(SourceText text, JsonException exception, int consumed, int depth)
        => new JsonFault(text, exception, consumed, depth).Describe();

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private Diagnostic Describe()
    {
        if (_start >= Bytes.Length)
        {
            return EndsEarly();
        }

        char first = (char)Bytes[_start];
        if (_depth == 0 && Previous(_start) >= 0)
        {
            return Malformed(_start, 1, new("more text follows the end", "结尾之后还有文本"), new("remove what follows the last bracket", "删去最后一个括号之后的内容"));
        }

        return first switch
        {
            '"' => DescribeString(),
            '/' or '#' => Malformed(_start, 1, new("comments are not part of JSON", "JSON 不允许注释"), new("remove the comment; \"guidance\" takes explanations", "删去注释；说明可写在 \"guidance\" 中")),
            '}' or ']' => DescribeClosing(first),
            '{' or '[' => Unexpected(1, $"'{first}'"),
            ',' => NoValue() ?? Malformed(_start, 1, new("nothing stands before this comma", "这个逗号之前没有内容"), new("remove the comma, or write what is missing", "删去逗号，或补上缺少的内容")),
            '\'' => Malformed(_start, 1, new("text stands in single quotes", "文本使用了单引号"), new("use double quotes", "改用双引号")),
            _ => DescribeWord(),
        };
    }

    private Diagnostic EndsEarly()
    {
        // The last thing written is where the author must go on; the empty line after it is not.
        int last = Previous(Bytes.Length);
        return Malformed(last, 1, new("the text ends too early", "文本提前结束"), new("close every text, array and object that is open", "补全未结束的文本、数组和对象"));
    }

    private Diagnostic DescribeString()
    {
        int at = _start + 1;
        for (; at < Bytes.Length && Bytes[at] != (byte)'"'; at++)
        {
            if (Bytes[at] < ' ')
            {
                return Bytes[at] is (byte)'\r' or (byte)'\n'
                    ? Malformed(_start, at - _start, new("this text is not closed on its line", "文本没有在本行结束"), new("add the closing double quote; write a line break in a text as \\n", "补上结尾的双引号；文本中的换行写作 \\n"))
                    : Malformed(at, 1, new("a text contains a control character", "文本中含有控制字符"), new("write it as an escape, such as \\t", "用转义写出，例如 \\t"));
            }

            if (Bytes[at] == (byte)'\\')
            {
                at++;
                if (at < Bytes.Length && "\"\\/bfnrtu".IndexOf((char)Bytes[at]) < 0)
                {
                    return Malformed(at - 1, 2, new($"JSON has no escape '\\{(char)Bytes[at]}'", $"JSON 没有转义 '\\{(char)Bytes[at]}'"), new("write a backslash as \\\\", "反斜杠写作 \\\\"));
                }
            }

            if (at == _fault)
            {
                return Malformed(_start, 1, new("this text has an escape that is no character", "文本中的转义不是字符"), new("write \\u with four hexadecimal digits", "写 \\u 和四位十六进制数字"));
            }
        }

        if (at >= Bytes.Length)
        {
            return EndsEarly();
        }

        int length = at + 1 - _start;
        return _fault > at
            ? Malformed(_start, length, new("a colon is missing after this name", "此名称之后缺少冒号"), new("write the name, a colon and the value, such as \"weight\": 20", "写名称、冒号和值，例如 \"weight\": 20"))
            : Unexpected(length, Shown(_start, length));
    }

    private Diagnostic DescribeClosing(char bracket)
    {
        int before = Previous(_start);
        if (before >= 0 && Bytes[before] == (byte)',')
        {
            return Malformed(before, 1, new($"a comma stands before '{bracket}'", $"'{bracket}' 之前多了逗号"), new("remove the comma", "删去逗号"));
        }

        if (NoValue() is { } noValue)
        {
            return noValue;
        }

        char expected = bracket == '}' ? ']' : '}';
        return _depth == 0
            ? Malformed(_start, 1, new($"'{bracket}' is not expected here", $"此处不应出现 '{bracket}'"), new("begin the text with {", "文本应以 { 开头"))
            : Malformed(_start, 1, new($"'{bracket}' stands where '{expected}' is expected", $"此处应为 '{expected}'，而不是 '{bracket}'"), new($"write '{expected}' before it, or remove it", $"在它之前写 '{expected}'，或删去它"));
    }

    private Diagnostic DescribeWord()
    {
        int start = _start;
        char first = (char)Bytes[start];
        if (first is >= '0' and <= '9' && start >= 2 && Bytes[start - 1] == (byte)',' && Bytes[start - 2] is >= (byte)'0' and <= (byte)'9')
        {
            // A decimal comma: the digits before it were read as the number.
            for (start -= 2; start > 0 && Bytes[start - 1] is (>= (byte)'0' and <= (byte)'9') or (byte)'-'; start--)
            {
            }

            return NotANumber(start, WordEnd(_start) - start);
        }

        int length = WordEnd(start) - start;
        string word = Shown(start, length);
        if (word.Length == 0)
        {
            return Malformed(start, 1, new($"'{first}' is not expected here", $"此处不应出现 '{first}'"), new(
                "separate members by commas, and a name from its value by a colon", "成员之间用逗号分隔，名称与值之间用冒号分隔"));
        }

        if (word.IndexOfAny(['，', '：', '；', '“', '”', '‘', '’', '【', '】', '｛', '｝']) is >= 0 and var wide)
        {
            string mark = word.Substring(wide, 1);
            return Malformed(start + Encoding.UTF8.GetByteCount(word.Substring(0, wide)), Encoding.UTF8.GetByteCount(mark), new($"'{mark}' is not punctuation of JSON", $"'{mark}' 不是 JSON 的标点"), new(
                "use the plain , : \" { } [ ]", "改用半角的 , : \" { } [ ]"));
        }

        if (first is (>= '0' and <= '9') or '-' or '+' or '.' || word is "NaN" or "Infinity" or "nan" or "inf")
        {
            return IsNumber(word) ? Unexpected(length, word) : NotANumber(start, length);
        }

        string? literal = word.ToUpperInvariant() switch
        {
            "TRUE" or "YES" => "true",
            "FALSE" or "NO" => "false",
            _ => null,
        };
        return word == literal || word == "null"
            ? Unexpected(length, word)
            : Malformed(start, length, new($"'{word}' is not expected here", $"此处不应出现 '{word}'"), literal is null ? QuoteHelp : new($"write {literal}", $"写 {literal}"));
    }

    private static bool IsNumber(string word)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(word));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Diagnostic? NoValue()
        => Previous(_start) is >= 0 and var colon && Bytes[colon] == (byte)':'
            ? Malformed(colon, 1, new("no value follows this colon", "冒号之后没有值"), new("write the value, or remove the member", "写出值，或删去该成员"))
            : null;

    /// <summary>Describes something that is well written but may not stand here.</summary>
    private Diagnostic Unexpected(int length, string shown)
    {
        int before = Previous(_start);
        if (!IsValueEnd(before))
        {
            return Malformed(_start, length, new($"a member name is missing before {shown}", $"{shown} 之前缺少成员名"), new("write \"name\": before it", "在它之前写 \"name\":"));
        }

        return JsonPlace.NameThatEndsAt(Bytes, before) is >= 0 and var name
            ? Malformed(name, before + 1 - name, new("a colon is missing after this name", "此名称之后缺少冒号"), new("write the name, a colon and the value, such as \"weight\": 20", "写名称、冒号和值，例如 \"weight\": 20"))
            : Malformed(_start, length, new($"a comma is missing before {shown}", $"{shown} 之前缺少逗号"), new("write a comma after what stands before it", "在前一项之后写逗号"));
    }

    private Diagnostic NotANumber(int start, int length)
    {
        string word = Shown(start, length);
        string meant = word.Replace(',', '.').TrimStart('+', '0').TrimEnd('%');
        Wording help = IsNumber(meant)
            ? new($"write {meant}", $"写 {meant}")
            : new(
                "write a number such as 80; where an assessment has none, write a state such as { \"state\": \"missing\" }",
                "写一个数字，例如 80；考核数据没有数值时写状态，例如 { \"state\": \"missing\" }");
        return ReadingDiagnostics.NotANumber.At(new SourceLocation(_text, "", start, length), word, help);
    }

    private Diagnostic Malformed(int start, int length, Wording what, Wording help)
        => ReadingDiagnostics.Malformed.At(new SourceLocation(_text, "", start, length), what, help);

    private string Shown(int start, int length)
    {
        string word = Encoding.UTF8.GetString(Bytes.Slice(start, length).ToArray());
        return word.Length > MaxShown ? word.Substring(0, MaxShown) + "…" : word;
    }

    private int WordEnd(int at)
    {
        while (at < Bytes.Length && Bytes[at] > ' ' && ",:;={}[]\"".IndexOf((char)Bytes[at]) < 0)
        {
            at++;
        }

        return at;
    }

    private bool IsValueEnd(int at)
        => at >= 0 && Bytes[at] is not ((byte)',' or (byte)':' or (byte)'{' or (byte)'[');

    /// <summary>Gets the last byte before a place that is no white space, or -1.</summary>
    private int Previous(int at)
    {
        for (at--; at >= 0 && IsSpace(Bytes[at]); at--)
        {
        }

        return at;
    }

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
}
