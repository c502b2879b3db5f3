namespace AfterSales.Scoring;

/// <summary>Family 3: a policy that can be read, but doesn't say something that can be meant.</summary>
internal static partial class MeaningDiagnostics
{
    // Ignoring it would drop a rule that somebody wrote.
    public static readonly DiagnosticDescriptor UnknownMember = new(
        "ASC3001",
        "unknown member '{0}'",
        "{1}",
        "未知成员 '{0}'",
        "{1}");

    public static readonly DiagnosticDescriptor MissingMember = new(
        "ASC3002",
        "member '{0}' is missing",
        "add \"{0}\": {1}",
        "缺少成员 '{0}'",
        "添加 \"{0}\": {1}");

    public static readonly DiagnosticDescriptor WrongType = new(
        "ASC3003",
        "'{0}' must be {1}, not {2}",
        "{3}",
        "'{0}' 应为{1}，而不是{2}",
        "{3}");

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "ASC3004",
        "'{0}' is not a value that '{1}' takes",
        "{2}",
        "'{1}' 不接受 '{0}'",
        "{2}");

    public static readonly DiagnosticDescriptor InvalidId = new(
        "ASC3005",
        "'{0}' is not an id",
        "{1}",
        "'{0}' 不能用作 id",
        "{1}");

    // Two things with one id: no rule could say which it means.
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "ASC3006",
        "id '{0}' is used twice; it first stands in line {1}{2}",
        "give each its own id",
        "id '{0}' 重复，首次出现在第 {1} 行{2}",
        "为每一项使用不同的 id");

    public static readonly DiagnosticDescriptor OutOfBounds = new(
        "ASC3007",
        "'{0}' is {1}, but must be {2}",
        "write {2}",
        "'{0}' 为 {1}，但应为{2}",
        "改为{2}");

    // Refused and not rounded: the author decides which digits count.
    public static readonly DiagnosticDescriptor TooManyDigits = new(
        "ASC3008",
        "the number {0} has more digits than '{1}' takes",
        "write at most {2} digits before and {3} after the decimal point",
        "数字 {0} 的位数超出 '{1}' 的范围",
        "小数点前最多 {2} 位，小数点后最多 {3} 位");

    public static readonly DiagnosticDescriptor UnsupportedFormat = new(
        "ASC3009",
        "this package reads policy format 1, not format {0}",
        "update the package AfterSales.Scoring to a version that reads format {0}, or write \"format\": 1 and keep to format 1",
        "本软件包读取方案格式 1，不读取格式 {0}",
        "升级到支持格式 {0} 的 AfterSales.Scoring，或按格式 1 编写方案");

    public static readonly DiagnosticDescriptor InvalidText = new(
        "ASC3010",
        "'{0}' is not {1}",
        "write it like \"{2}\"",
        "'{0}' 不是{1}",
        "写法示例：\"{2}\"");

    public static readonly DiagnosticDescriptor MissingLanguage = new(
        "ASC3011",
        "text '{0}' has no wording in the policy's language '{1}'",
        "add \"{1}\": \"…\" to it",
        "文本 '{0}' 缺少方案语言 '{1}' 的内容",
        "在其中添加 \"{1}\": \"…\"");
}
