using AfterSales.Scoring.Reference.Deciding;
using static AfterSales.Scoring.Tests.Reference.DecidingTexts;

namespace AfterSales.Scoring.Tests.Reference;

/// <summary>Sections 4 and 6.2 of the decision semantics, worked out by hand.</summary>
public class ConsecutiveTests
{
    [Theory]
    [InlineData("F", "none")]
    [InlineData("FF", "recommended 26Q1 26Q2")]
    [InlineData("PFF", "recommended 26Q2 26Q3")]
    [InlineData("FFF", "recommended 26Q1 26Q2 26Q3")]
    [InlineData("FPF", "none")]
    [InlineData("FFP", "none")]
    [InlineData("F-F", "referred 26Q1 26Q3")]
    [InlineData("FEF", "referred 26Q1 26Q3")]
    [InlineData("FNF", "referred 26Q1 26Q3")]
    [InlineData("FUF", "referred 26Q1 26Q2 26Q3")]
    [InlineData("UF", "referred 26Q1 26Q2")]
    [InlineData("FOF", "referred 26Q1 26Q3")]
    [InlineData("FTF", "referred 26Q1 26Q2 26Q3")]
    [InlineData("FCF", "referred 26Q1 26Q2 26Q3")]
    [InlineData("F-FF", "recommended 26Q3 26Q4")]
    [InlineData("FF-F", "referred 26Q1 26Q2 26Q4")]
    [InlineData("F-P-F", "none")]
    [InlineData("--F-F", "referred 26Q3 27Q1")]
    [InlineData("-F", "none")]
    [InlineData("FT", "blocked 26Q1 26Q2")]
    [InlineData("FC", "blocked 26Q1 26Q2")]
    [InlineData("F-C", "blocked 26Q1 26Q3")]
    [InlineData("FE", "none")]
    [InlineData("FN", "none")]
    [InlineData("FU", "none")]
    public void Two_fails_in_a_row(string quarters, string told)
        => Assert.Equal(told, Told(DecideLast(Policy(Fails()), Quarters(quarters))));

    [Theory]
    [InlineData("FNF", "refer", "break", "none")]
    [InlineData("FNF", "refer", "skip", "recommended 26Q1 26Q3")]
    [InlineData("F-F", "break", "skip", "none")]
    [InlineData("F-F", "skip", "break", "recommended 26Q1 26Q3")]
    [InlineData("FEF", "skip", "break", "recommended 26Q1 26Q3")]
    [InlineData("F-NF", "skip", "refer", "referred 26Q1 26Q4")]
    [InlineData("F-NF", "refer", "skip", "referred 26Q1 26Q4")]
    [InlineData("FUF", "break", "break", "referred 26Q1 26Q2 26Q3")]
    public void Missed_and_not_evaluated_follow_their_settings(string quarters, string missed, string notEvaluated, string told)
    {
        string settings = Consecutive
            .Replace("\"missedPeriod\": \"refer\"", $"\"missedPeriod\": \"{missed}\"", StringComparison.Ordinal)
            .Replace("\"notEvaluated\": \"refer\"", $"\"notEvaluated\": \"{notEvaluated}\"", StringComparison.Ordinal);

        Assert.Equal(told, Told(DecideLast(Policy(Fails(settings)), Quarters(quarters))));
    }

    [Theory]
    [InlineData("FF", "recommended 26Q1 26Q2")]
    [InlineData("FFF", "none")]
    [InlineData("FF-F", "none")]
    [InlineData("F-F", "referred 26Q1 26Q3")]
    [InlineData("F-FF", "recommended 26Q3 26Q4")]
    [InlineData("F-F-F", "referred 26Q1 26Q3 27Q1")]
    [InlineData("FF-FFF", "none")]
    [InlineData("FFPFF", "recommended 26Q4 27Q1")]
    public void Once_per_run_looks_at_each_possible_run_by_itself(string quarters, string told)
        => Assert.Equal(told, Told(DecideLast(Policy(Fails(repeat: "oncePerRun")), Quarters(quarters))));

    [Theory]
    [InlineData("FF", "recommended 26Q1 26Q2")]
    [InlineData("FFF", "none")]
    [InlineData("FFPFF", "none")]
    [InlineData("F-FPFF", "recommended 27Q1 27Q2")]
    [InlineData("F-F", "referred 26Q1 26Q3")]
    public void Once_is_the_first_time_that_it_was_met(string quarters, string told)
        => Assert.Equal(told, Told(DecideLast(Policy(Fails(repeat: "once")), Quarters(quarters))));

    [Theory]
    [InlineData("FFPP", "2026-04-01/2026-06-30", "recommended 26Q1 26Q2")]
    [InlineData("FFFP", "2026-07-01/2026-09-30", "recommended 26Q1 26Q2 26Q3")]
    [InlineData("FF-F", "2026-04-01/2026-06-30", "recommended 26Q1 26Q2")]
    [InlineData("F-FP", "2026-07-01/2026-09-30", "referred 26Q1 26Q3")]
    [InlineData("FTP", "", "none")]
    public void Any_run_finds_the_newest_that_is_met(string quarters, string anchor, string told)
    {
        ReferenceDecision decision = DecideLast(Policy(Fails($"{Consecutive}, \"evaluate\": \"anyRun\"")), Quarters(quarters));

        Assert.Equal(told, Told(decision));
        Assert.Equal(anchor, decision.Outcomes.Count == 0 ? "" : decision.Outcomes[0].Anchor.ToString());
    }

    [Theory]
    [InlineData("reset", "driver", "driver", "recommended 26Q1 26Q2")]
    [InlineData("reset", "driver", "clerk", "none")]
    [InlineData("reset", "driver", null, "referred 26Q1 26Q2")]
    [InlineData("keep", "driver", "clerk", "recommended 26Q1 26Q2")]
    [InlineData("keep", null, "clerk", "recommended 26Q1 26Q2")]
    [InlineData("keepIfRemedy", "driver", "clerk", "none")]
    [InlineData("keepIfRemedy", "driver", null, "referred 26Q1 26Q2")]
    public void Roles_break_or_open_a_link(string roleChange, string? first, string? second, string told)
    {
        string policy = Policy(Fails(Consecutive.Replace("reset", roleChange, StringComparison.Ordinal)));
        ReferenceHistory history = Quarters("FF").With(0, r => r with { Role = first }).With(1, r => r with { Role = second });

        Assert.Equal(told, Told(DecideLast(policy, history)));
    }

    [Theory]
    [InlineData("2026-03-31", "none")]
    [InlineData("2026-04-01", "recommended 26Q1 26Q2")]
    [InlineData("2026-06-29", "recommended 26Q1 26Q2")]
    [InlineData("2026-06-30", "none")]
    public void A_transfer_between_the_two_keeps_the_run(string last, string told)
    {
        string policy = Policy(Fails(Consecutive.Replace("reset", "keepIfRemedy", StringComparison.Ordinal)));
        ReferenceHistory history = Quarters("FF").With(0, r => r with { Role = "driver" }).With(1, r => r with { Role = "clerk" }) with
        {
            Evidence = [new ReferenceEvidence { Id = "e", Kind = "transfer", To = Day(last) }],
        };

        Assert.Equal(told, Told(DecideLast(policy, history)));
    }

    [Theory]
    [InlineData("continues", "recommended 26Q1 26Q2")]
    [InlineData("break", "none")]
    [InlineData("refer", "referred 26Q1 26Q2")]
    public void Another_version_follows_its_setting(string policyChange, string told)
    {
        string policy = Policy(Fails(Consecutive.Replace("continues", policyChange, StringComparison.Ordinal)));

        Assert.Equal(told, Told(DecideLast(policy, Quarters("FF").With(0, r => r with { PolicyVersion = "0.9.0" }))));
    }

    [Theory]
    [InlineData("P3M", "recommended 26Q1 26Q3")] // to June 30: July 1 is not after July 1
    [InlineData("P2M", "none")]
    [InlineData("P91D", "recommended 26Q1 26Q3")]
    [InlineData("P90D", "none")]
    public void A_gap_has_a_greatest_length(string maxGap, string told)
    {
        string settings = $"{Consecutive.Replace("\"missedPeriod\": \"refer\"", "\"missedPeriod\": \"skip\"", StringComparison.Ordinal)}, \"maxGap\": \"{maxGap}\"";

        Assert.Equal(told, Told(DecideLast(Policy(Fails(settings)), Quarters("F-F"))));
    }

    [Fact]
    public void A_relative_grade_is_not_evaluated_unless_the_rule_counts_it()
    {
        ReferenceHistory history = Quarters("FFF").With(1, r => r with { Relative = true });

        Assert.Equal("referred 26Q1 26Q3", Told(DecideLast(Policy(Fails()), history)));
        Assert.Equal("recommended 26Q1 26Q2 26Q3", Told(DecideLast(Policy(Fails($"{Consecutive}, \"relative\": \"count\"")), history)));
    }

    [Fact]
    public void An_unreadable_record_is_never_guessed()
    {
        ReferenceHistory other = Quarters("FFF").With(1, r => r with { PolicyId = "other" });
        ReferenceHistory strange = Quarters("FFF").With(1, r => r with { AdjustedGrade = "superb" });

        Assert.Equal("referred 26Q1 26Q3", Told(DecideLast(Policy(Fails()), other)));
        Assert.Equal("referred 26Q1 26Q2 26Q3", Told(DecideLast(Policy(Fails()), strange)));
        Assert.Equal("error unreadable", Told(DecideLast(Policy(Fails()), Quarters("FF").With(1, r => r with { AdjustedGrade = "superb" }))));
    }

    [Fact]
    public void Several_series_are_walked_together()
    {
        string policy = Policy(Fails(Consecutive.Replace("\"quarterly\"", "[\"quarterly\", \"visits\"]", StringComparison.Ordinal)));
        ReferenceHistory history = Quarters("FF");
        ReferenceHistory visited = history with { Records = [.. history.Records, Record('P', "visits", Days.Read("2026-05-04/2026-05-08"))] };

        // Months end between two quarters, but the rule doesn't name them; quarters end between two visits.
        Assert.Equal("none", Told(Decide(visited, "quarterly", "2026-Q2")));
        Assert.Equal("none", Told(Decide(visited, "visits", "2026-05-04/2026-05-08")));
        ReferenceHistory visits = history with
        {
            Records = [Record('F', "visits", Days.Read("2026-03-30/2026-03-30")), Record('F', "visits", Days.Read("2026-04-01/2026-04-01"))],
        };
        Assert.Equal("referred 26Q1 26Q2", Told(Decide(visits, "visits", "2026-04-01/2026-04-01")));

        ReferenceDecision Decide(ReferenceHistory given, string series, string period)
            => new ReferenceDecider(policy, null).Decide(given, Day("2030-01-01"), series, Days.Read(period));
    }

    [Fact]
    public void Worlds_and_walk_agree_on_every_short_history()
    {
        string[] settings = ["refer", "break", "skip"];
        foreach (string missed in settings)
        {
            foreach (string notEvaluated in settings)
            {
                foreach (string repeat in (string[])["each", "oncePerRun"])
                {
                    string rule = Consecutive
                        .Replace("\"missedPeriod\": \"refer\"", $"\"missedPeriod\": \"{missed}\"", StringComparison.Ordinal)
                        .Replace("\"notEvaluated\": \"refer\"", $"\"notEvaluated\": \"{notEvaluated}\"", StringComparison.Ordinal);
                    AssertAgree(new ReferenceDecider(Policy(Fails(rule, repeat)), null), missed, notEvaluated, repeat == "oncePerRun");
                }
            }
        }
    }

    private static void AssertAgree(ReferenceDecider decider, string missed, string notEvaluated, bool oncePerRun)
    {
        for (int number = 0; number < 625; number++)
        {
            string before = string.Concat(Enumerable.Range(0, 4).Select(i => "FPENU"[number / (int)Math.Pow(5, i) % 5]));
            (string truth, int named) = ConsecutiveWorlds.Judge($"{before.Replace('E', 'M')}F", 2, missed, notEvaluated, oncePerRun);
            ReferenceOutcome? outcome = decider.Decide(Quarters($"{before}F"), Day("2030-01-01"), "quarterly", Quarter(4)).Outcomes.SingleOrDefault();

            Assert.Equal((before, truth), (before, outcome?.State switch { null => "notMet", "referred" => "undecided", _ => "met" }));
            Assert.Equal((before, outcome is null ? 0 : named), (before, outcome?.Run.Count ?? 0));
        }
    }
}
