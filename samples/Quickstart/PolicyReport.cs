using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>The rules in short: which policy, which weights and whose choice they are, and what follows from each grade.</summary>
internal static class PolicyReport
{
    public static void Write(Page page, IReadOnlyList<ScoredRecord> all)
    {
        ScoringPolicy policy = page.Company.Policy;
        string source = policy.Cite?.Document is { } document ? page.Say($", standard {document}", $"，标准 {document}") : "";
        page.Heading(policy.Title.In(page.Words.Tag));
        page.Note($"Policy {policy.Id} {policy.Version}{source}", $"考核方案 {policy.Id} {policy.Version}{source}");
        WriteWeights(page, policy);
        WriteGrades(page, policy, all);
    }

    private static void WriteWeights(Page page, ScoringPolicy policy)
    {
        string weights = string.Join(page.Say(", ", "，"), policy.Criteria.Where(c => c.Weight is not null).Select(c => $"{c.Title.In(page.Words.Tag)} {c.Weight}"));
        page.Note($"Weights: {weights}", $"权重：{weights}");
        if (page.Company.UsesSampleParameters)
        {
            page.Note(
                "The standard prints no weights. Five equal ones are the choice of the sample company, in parameters.json.",
                "标准未规定权重。五项等权是示例公司的选择，见 parameters.json。");
        }
        else
        {
            page.Note($"What the policy leaves open comes from {page.Company.ParametersFile}.", $"方案留给公司确定的参数取自 {page.Company.ParametersFile}。");
        }
    }

    private static void WriteGrades(Page page, ScoringPolicy policy, IReadOnlyList<ScoredRecord> all)
    {
        if (policy.Total?.Ladder is not { } ladder)
        {
            return;
        }

        Table table = Page.Table(page.Say("Grade", "考核等级"), page.Say("Total", "总分"), page.Say("What follows", "结果运用"));
        foreach (LadderStep step in ladder.Steps.Where(s => s.Grade is not null))
        {
            Grade grade = step.Grade!;

            string follows = string.Join('\n', Follows(page, all.Where(r => r.Grade == grade)));
            table.AddRow(new Text(page.GradeName(grade), Page.StyleOf(grade)), new Text(From(page, step)), new Text(follows));
        }

        page.Draw(table);
    }

    /// <summary>Lists what each consequence gives for a grade, from results that got it; what rests on earlier quarters says so.</summary>
    private static IEnumerable<string> Follows(Page page, IEnumerable<ScoredRecord> records)
    {
        ILookup<string, ScoredRecord> byConsequence = records
            .SelectMany(r => r.Decision.Outcomes.Select(o => o.Consequence).Distinct(), (Record, Id) => (Record, Id))
            .ToLookup(x => x.Id, x => x.Record);
        foreach (Consequence consequence in page.Company.Policy.Consequences.Where(c => byConsequence.Contains(c.Id)))
        {
            // One result speaks for all, but not one that is held up by something of its own.
            ScoredRecord example = byConsequence[consequence.Id].OrderBy(r => r.Decision.Outcomes.Count(o => o.Consequence == consequence.Id && IsHeldUp(o))).First();
            foreach (Outcome outcome in example.Decision.Outcomes.Where(o => o.Consequence == consequence.Id))
            {
                yield return outcome.Run.Count == 0 ? page.Describe(outcome)
                    : page.Say("with earlier quarters: ", "结合此前季度：") + OutcomeText.Name(outcome.Kind, page.Words.Language) + page.Bracket(outcome.Cite);
            }
        }
    }

    private static bool IsHeldUp(Outcome outcome)
        => outcome.State is not (OutcomeState.Due or OutcomeState.Recommended) || outcome.Money?.NotApplied is { Sign: not 0 };

    private static string From(Page page, LadderStep step)
        => step.Cut is not { } cut ? page.Say("otherwise", "其余")
            : step.IncludesCut ? page.Say($"{cut} and more", $"{cut} 及以上")
            : page.Say($"more than {cut}", $"高于 {cut}");
}
