using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>Each person's grades over the quarters, and where a quarter is more, or less, than a computed grade.</summary>
internal static class HistoryReport
{
    // Below this width there is no room for names beside six quarters.
    private const int WidthWithNames = 100;

    public static void Write(Page page, IReadOnlyList<PersonCase> cases, AssessmentPeriod? only)
    {
        ScoringPolicy policy = page.Company.Policy;
        List<AssessmentPeriod> periods = [.. cases.SelectMany(c => c.Periods(policy)).Distinct().Order()
            .Where(p => p.Start <= page.Company.AsOf && (only is null || p.Equals(only)))];
        page.Heading(page.Say("Grades over the quarters", "各季度等级"));
        if (periods.Count == 0)
        {
            page.Note("There are no records yet.", "尚无考核记录。");
            return;
        }

        bool hasNames = page.Console.Profile.Width >= WidthWithNames;
        Table table = Page.Table([hasNames ? page.Say("Person", "考核对象") : page.Say("Id", "编号"), .. periods.Select(p => p.ToString())]);
        foreach (PersonCase one in cases)
        {
            table.AddRow([new Text(hasNames ? page.Person(one.Person) : one.Person), .. periods.Select(p => Cell(page, one, p))]);
        }

        page.Draw(table);
        page.Note(
            "Missed: no assessment between two others. Excused: none to take. Neither is a fail, and why is nowhere in the data.",
            "缺考指前后均有考核而当季没有，免予考核指当季无须参加考核。两者都不是不合格，原因不在数据中。");
        WriteWords(page, cases, periods);
    }

    /// <summary>Says who set which grade in place of the computed one, and why.</summary>
    public static string Adjusted(Page page, PeriodRecord record)
    {
        Adjustment adjustment = record.Adjustment!;
        string computed = record.Grade is { } grade ? page.GradeName(grade) : page.Words.Standing(record.Standing);
        string by = page.Words.Body(adjustment.By);
        return page.Say(
            $"final grade {page.GradeName(adjustment.Grade)}, computed {computed}; set by the {by}: {adjustment.Reason}",
            $"最终等级{page.GradeName(adjustment.Grade)}，计算等级{computed}；由{by}调整：{adjustment.Reason}");
    }

    private static Text Cell(Page page, PersonCase one, AssessmentPeriod period)
    {
        ScoringPolicy policy = page.Company.Policy;
        if (one.RecordOf(policy, period) is not { } record)
        {
            List<AssessmentPeriod> own = [.. one.Periods(policy)];
            return one.SetAside(policy, period).LastOrDefault() is { } gone ? new Text(page.Words.Status(gone.Status), new Style(Color.Yellow))
                : own.Count > 0 && own[0].CompareTo(period) < 0 && own[^1].CompareTo(period) > 0 ? new Text(page.Say("missed", "缺考"), new Style(Color.Yellow))
                : new Text("–", new Style(Color.Grey));
        }

        List<string> words = [record.FinalGrade is { } grade ? page.GradeName(grade) : page.Words.Standing(record.Standing)];
        if (record.Status != RecordStatus.Final && record.FinalGrade is not null)
        {
            words.Add(page.Words.Status(record.Status));
        }

        if (record.Adjustment is not null)
        {
            words.Add(page.Say("adjusted", "等级调整"));
        }

        if (one.SetAside(policy, period).Any())
        {
            words.Add(page.Say("corrected", "已更正"));
        }

        Style style = policy.Grades.FirstOrDefault(g => g.Id == record.FinalGrade) is { } known ? Page.StyleOf(known) : new Style(Color.Yellow);
        return new Text(string.Join(page.Say(", ", "，"), words), style);
    }

    /// <summary>Says in words what doesn't fit a cell.</summary>
    private static void WriteWords(Page page, IEnumerable<PersonCase> cases, IReadOnlyList<AssessmentPeriod> periods)
    {
        foreach (PersonCase one in cases)
        {
            foreach (PeriodRecord record in periods.Select(p => one.RecordOf(page.Company.Policy, p)).OfType<PeriodRecord>())
            {
                string who = page.Person(one.Person) + page.Say(", ", "，") + record.Period + page.Say(": ", "：");
                if (record.Adjustment is not null)
                {
                    page.Line(who + Adjusted(page, record));
                }

                if (record.Status == RecordStatus.Contested)
                {
                    page.Line(who + page.Say("contested; it doesn't count while the dispute is open.", "有异议，处理完毕前不计入。"));
                }
            }

            foreach (Diagnostic wrong in one.Timeline.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                page.Line(page.Person(one.Person) + page.Say(": ", "：") + wrong.MessageIn(page.Words.Language), new Style(Color.Red));
            }
        }
    }
}
