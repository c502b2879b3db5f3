using Spectre.Console;
using Spectre.Console.Rendering;

namespace AfterSales.Scoring.Quickstart;

/// <summary>What the reports share: where to draw, in which language, and how tables look.</summary>
internal sealed class Page(IAnsiConsole console, Words words, Company company)
{
    public IAnsiConsole Console { get; } = console;

    public Words Words { get; } = words;

    public Company Company { get; } = company;

    public string Say(string english, string chinese) => Words.Say(english, chinese);

    public void Heading(string text)
    {
        Console.WriteLine();
        Console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]").LeftJustified());
    }

    public void Note(string english, string chinese) => Line(Say(english, chinese));

    public void Line(string text, Style? style = null)
    {
        Console.Write(new Text(text, style ?? Style.Plain));
        Console.WriteLine();
    }

    /// <summary>Writes a text as it stands: source lines and carets must not be wrapped.</summary>
    public void Verbatim(string text) => Console.Profile.Out.Writer.WriteLine(text);

    /// <summary>Makes a table; a heading that starts with <c>&gt;</c> is of a column of numbers.</summary>
    public static Table Table(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string heading in headings)
        {
            bool isNumber = heading.StartsWith('>');
            var column = new TableColumn(new Text(isNumber ? heading[1..] : heading, new Style(decoration: Decoration.Bold)));
            column.Padding(0, 0, 1, 0);
            column.NoWrap = isNumber;
            column.Alignment = isNumber ? Justify.Right : Justify.Left;
            table.AddColumn(column);
        }

        return table;
    }

    /// <summary>Makes rows of a short word and what it says, without lines: for what is one thing after another.</summary>
    public static Grid Facts()
        => new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));

    public void Draw(IRenderable what) => Console.Write(what);

    public string GradeName(Grade grade) => grade.Title.In(Words.Tag);

    /// <summary>Names a grade by its id, in the words of the policy; one of another version keeps its id.</summary>
    public string GradeName(string id) => Company.Policy.Grades.FirstOrDefault(g => g.Id == id) is { } grade ? GradeName(grade) : id;

    /// <summary>Names an outcome in few words, without its state.</summary>
    public string NameOf(Outcome outcome)
        => outcome.Money is { } money ? $"{Words.ShowSigned(money.Applied ?? money.Amount)} {money.Currency}"
            : outcome.Kind == OutcomeKind.Choice ? string.Join(Say(" or ", "或"), outcome.Options.Select(NameOf))
            : OutcomeText.Name(outcome.Kind, Words.Language);

    /// <summary>Gets a short name for a finding that the rules make and a person decides; the findings' own report says of what.</summary>
    public string Finding => Say("finding", "条件认定");

    public string Person(string id) => Company.People.Show(id, Words);

    public static Style StyleOf(OutcomeState state)
        => state switch
        {
            OutcomeState.Due or OutcomeState.Recommended => Style.Plain,
            OutcomeState.RequiresApproval => new Style(Color.Aqua),
            _ => new Style(Color.Yellow),
        };

    public static Style StyleOf(Grade? grade)
        => grade is null ? new Style(Color.Grey)
            : grade.IsFailing ? new Style(Color.Red)
            : grade.Rank == 0 ? new Style(Color.Green)
            : Style.Plain;

    /// <summary>Names the article of a source, or nothing.</summary>
    public string Article(Cite? cite) => cite?.Article is { } article ? Say($"article {article}", $"第 {article} 条") : "";

    /// <summary>Words an outcome, with the article that it rests on.</summary>
    public string Describe(Outcome outcome) => OutcomeText.Describe(outcome, Words.Language) + Bracket(outcome.Cite);

    /// <summary>Names the article of a source behind what rests on it, or nothing.</summary>
    public string Bracket(Cite? cite) => Article(cite) is { Length: > 0 } article ? Say($" [{article}]", $"［{article}］") : "";

    public void Hint()
    {
        Console.WriteLine();
        Note(
            "More: --person ID explains anybody, --quarter 2026-Q1 limits, --as-of DAY looks back, --lang zh-CN 中文, --help.",
            "更多：--person ID 说明任何人的结果，--quarter 2026-Q1 只看一季，--as-of 日期 回看，--lang en 英文，--help 看全部选项。");
    }
}
