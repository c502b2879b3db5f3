using System.Text;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Renders what an outcome rests on, what it requires and what people said about it, as plain text.</summary>
/// <remarks>Each line is a sentence of its own, so that what was completed or approved is never read as said of the outcome.</remarks>
internal sealed class OutcomeDetail(Outcome outcome, DiagnosticLanguage language)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        _text.Append(OutcomeText.Describe(outcome, language)).Append('\n');
        if (outcome.Run.Count > 0)
        {
            Line("rests on", "依据", string.Join(Say(", ", "、"), outcome.Run.Select(Describe)));
        }

        foreach (RequirementFinding requirement in outcome.Requirements)
        {
            Line(requirement.IsMet ? "met" : "not met", requirement.IsMet ? "已满足" : "未满足", requirement.Says.MessageIn(language));
        }

        foreach (Diagnostic reason in outcome.Reasons)
        {
            Line("because", "原因", reason.MessageIn(language));
        }

        WriteChoices();
        if (outcome.LapsesAfter is { } last)
        {
            Line("lapses after", "失效日期", Say(Day(last), $"{Day(last)} 之后"));
        }

        return _text.ToString();
    }

    private void WriteChoices()
    {
        if (outcome.Chosen is { } chosen)
        {
            Outcome option = outcome.Options.First(o => o.Occurrence == chosen.Option);
            Line("chosen", "选定", OutcomeText.DescribeContent(option, language) + By(chosen));
        }

        if (outcome.Ruling is { } ruling)
        {
            Line("ruled", "认定", Say("the condition is met", "条件已满足") + By(ruling));
        }
    }

    private string Describe(RunRecord record)
    {
        string grade = record.Grade ?? Say("grade not known", "等级未知");
        return Say($"{record.Period} {grade} (record {record.Record})", $"{record.Period} {grade}（记录 {record.Record}）");
    }

    private string By(PersonChoice choice)
    {
        string who = RoleText.Name(choice.By, language);
        return Say($" ({who}, {Day(choice.On)})", $"（{who}，{Day(choice.On)}）");
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private string Say(string english, string chinese) => OutcomeText.Say(language, english, chinese);

    private void Line(string english, string chinese, string what)
        => _text.Append("  ").Append(Say(english + ": ", chinese + "：")).Append(what).Append('\n');
}
