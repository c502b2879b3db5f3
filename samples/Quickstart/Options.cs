using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring.Quickstart;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    private const string ChineseTag = "zh-CN";
    private const string EnglishTag = "en";

    public required Words Words { get; init; }

    /// <summary>Gets the policy file, or null for the sample's own; likewise for the two below.</summary>
    public string? Policy { get; private set; }

    public string? Parameters { get; private set; }

    public string? Data { get; private set; }

    /// <summary>Gets the folder of the case histories, or one file; null for those beside the data.</summary>
    public string? Histories { get; private set; }

    /// <summary>Gets the day as of which everything is decided; null for the last one that is on file.</summary>
    public LocalDate? AsOf { get; private set; }

    public string? Person { get; private set; }

    public AssessmentPeriod? Quarter { get; private set; }

    public bool ShowHelp { get; private set; }

    /// <summary>Reads the command line; null, with the problem in words, when it can't be understood.</summary>
    public static Options? Parse(string[] args, out string problem)
    {
        // The language comes first, so that a problem with anything else is told in it.
        var options = new Options { Words = new Words(FindLanguage(args)) };
        problem = "";
        for (int i = 0; i < args.Length && problem.Length == 0; i++)
        {
            if (args[i] is "--help" or "-h")
            {
                options.ShowHelp = true;
                continue;
            }

            int equals = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i].IndexOf('=') : -1;
            string name = equals < 0 ? args[i] : args[i][..equals];
            string? value = equals >= 0 ? args[i][(equals + 1)..] : i + 1 < args.Length ? args[i + 1] : null;
            problem = options.Set(name, value);
            i += equals < 0 ? 1 : 0;
        }

        if (problem.Length == 0)
        {
            return options;
        }

        problem += Environment.NewLine + options.Words.Say("Try --help.", "请看 --help。");
        return null;
    }

    public static string Help(Words words) => words.Say(
        """
        Scores the after-sales staff of a sample company and shows what follows, and why.

        Usage: dotnet run --project samples/Quickstart -- [options]

          --lang en|zh-CN      language of the output (default: en)
          --quarter 2026-Q1    only this quarter
          --person E021        only this person: outcomes, findings and corrections, what is owed, and the full
                               explanation of the latest result
          --as-of 2026-06-30   decide as of this day; quarters that begin later are left out
                               (default: the last day that is on file)
          --policy FILE        another policy (default: the sample's company-policy.json, standard S04 with four choices
                               of the company; policy.json is the standard alone)
          --parameters FILE    what the policy leaves to the company (default: parameters.json beside the policy,
                               else the sample's: five equal weights); {} for a policy without parameters
          --data FILE          other assessments (default: the sample's data/assessments.json);
                               names come from people.json and case histories from the folder histories
                               beside the data, if they are there
          --histories FOLDER   other case histories: a folder with a file for each person, or one such file
          --help               this text

        Exit codes: 0 done, 1 a file is missing or can't be used, 2 the options can't be understood.
        """,
        """
        对示例公司的售后人员评分，并说明结果、处理建议及其理由。

        用法：dotnet run --project samples/Quickstart -- [选项]

          --lang en|zh-CN      输出语言（默认 en）
          --quarter 2026-Q1    只看该季度
          --person E021        只看该人员：处理建议、条件认定、更正、尚缺的评分，以及最近一次结果的
                               完整说明
          --as-of 2026-06-30   以该日为判断日期，此后开始的季度不列入
                               （默认为数据中的最后一天）
          --policy FILE        其他考核方案（默认为示例的 company-policy.json，即标准 S04 加该公司的四项选择；
                               policy.json 只含标准）
          --parameters FILE    方案留给公司确定的参数（默认为方案旁的 parameters.json，
                               没有时用示例的五项等权）；方案无参数时写 {}
          --data FILE          其他考核数据（默认为示例的 data/assessments.json）；
                               姓名取自数据旁的 people.json，考核档案取自数据旁的 histories 文件夹
                               （如有）
          --histories FOLDER   其他考核档案：每人一个文件的文件夹，或其中一个文件
          --help               本说明

        退出码：0 完成，1 文件缺失或不可用，2 无法理解选项。
        """);

    private static DiagnosticLanguage FindLanguage(string[] args)
    {
        bool isChinese = args.Any(a => a.Equals("--lang=" + ChineseTag, StringComparison.OrdinalIgnoreCase))
            || args.Zip(args.Skip(1)).Any(p => p.First == "--lang" && p.Second.Equals(ChineseTag, StringComparison.OrdinalIgnoreCase));
        return isChinese ? DiagnosticLanguage.Chinese : DiagnosticLanguage.English;
    }

    /// <summary>Takes one option; returns the problem with it, or nothing.</summary>
    private string Set(string name, string? value)
    {
        if (name is not ("--lang" or "--quarter" or "--person" or "--policy" or "--parameters" or "--data" or "--histories" or "--as-of"))
        {
            return Words.Say($"error: there is no option '{name}'", $"错误：没有选项 '{name}'");
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            return Words.Say($"error: option {name} needs a value", $"错误：选项 {name} 需要一个值");
        }

        switch (name)
        {
            case "--policy":
                Policy = value;
                break;
            case "--parameters":
                Parameters = value;
                break;
            case "--data":
                Data = value;
                break;
            case "--histories":
                Histories = value;
                break;
            case "--as-of":
                ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(value);
                AsOf = day.Success ? day.Value : null;
                return day.Success ? "" : Words.Say($"error: '{value}' is not a day such as 2026-06-30", $"错误：'{value}' 不是 2026-06-30 这样的日期");
            case "--person":
                Person = value;
                break;
            case "--lang":
                return value.ToUpperInvariant() is "EN" or "ZH-CN" ? ""
                    : Words.Say($"error: '{value}' is not {EnglishTag} or {ChineseTag}", $"错误：'{value}' 不是 {EnglishTag} 或 {ChineseTag}");
            default:
                Quarter = AssessmentPeriod.TryParse(value, out AssessmentPeriod? period) ? period : null;
                return Quarter is not null ? ""
                    : Words.Say($"error: '{value}' is not a period such as 2026-Q1", $"错误：'{value}' 不是 2026-Q1 这样的考核期");
        }

        return "";
    }
}
