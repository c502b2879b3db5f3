namespace AfterSales.Scoring;

/// <summary>Family 1: a text that can't be read as JSON, or that is refused before its meaning is looked at.</summary>
internal static class ReadingDiagnostics
{
    public static readonly DiagnosticDescriptor Malformed = new(
        "ASC1001",
        "malformed JSON: {0}",
        "{1}",
        "JSON 格式错误：{0}",
        "{1}");

    // A larger text is an accident or an attack; no real policy comes near.
    public static readonly DiagnosticDescriptor TooLarge = new(
        "ASC1002",
        "the text has {0} bytes; at most 1048576 are read",
        "split the file, or remove what does not belong in it",
        "文本有 {0} 字节，最多读取 1048576 字节",
        "拆分文件，或删去无关内容");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "ASC1003",
        "objects and arrays are nested more than 32 levels deep",
        "remove the outer levels; no policy or assessment needs so many",
        "对象和数组的嵌套超过 32 层",
        "减少嵌套层数；考核方案和考核数据都不需要这么多层");

    // Most readers keep the last one silently.
    public static readonly DiagnosticDescriptor DuplicateMember = new(
        "ASC1004",
        "member '{0}' occurs twice in one object; it first stands in line {1}{2}",
        "remove one of the two, or give it another name",
        "同一对象中成员 '{0}' 出现两次，首次出现在第 {1} 行{2}",
        "删去其中一个，或改用其他名称");

    public static readonly DiagnosticDescriptor LoneSurrogate = new(
        "ASC1005",
        "the text holds half of a surrogate pair, which is no character",
        "write the whole character, or remove the \\u escape",
        "文本中有半个代理对，不是完整的字符",
        "写出完整的字符，或删去该 \\u 转义");

    public static readonly DiagnosticDescriptor NonAsciiMember = new(
        "ASC1006",
        "member name '{0}' has characters outside ASCII",
        "member names and ids are ASCII; put other languages in the texts, such as \"title\"",
        "成员名 '{0}' 含有 ASCII 以外的字符",
        "成员名和 id 只用英文字母和数字；其他文字写在 \"title\" 等文本中");

    public static readonly DiagnosticDescriptor InvalidUtf8 = new(
        "ASC1007",
        "the text is not valid UTF-8",
        "save the file as UTF-8",
        "文本不是有效的 UTF-8",
        "将文件另存为 UTF-8");

    public static readonly DiagnosticDescriptor NotANumber = new(
        "ASC1008",
        "'{0}' is not a JSON number",
        "{1}",
        "'{0}' 不是 JSON 数字",
        "{1}");

    public static readonly DiagnosticDescriptor Empty = new(
        "ASC1009",
        "the text is empty",
        "give the JSON text; perhaps the file was not written to its end",
        "文本为空",
        "请提供 JSON 文本；文件可能没有写完");

    public static readonly DiagnosticDescriptor WrongRoot = new(
        "ASC1010",
        "the text must be {0}, not {1}",
        "begin the text with {2}",
        "文本应为{0}，而不是{1}",
        "文本应以 {2} 开头");
}
