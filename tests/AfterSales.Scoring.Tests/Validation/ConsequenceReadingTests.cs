using AfterSales.Scoring.Tests.Conformance;
using NodaTime;

namespace AfterSales.Scoring.Tests.Validation;

/// <summary>What the readers make of a policy that uses every member of its consequences.</summary>
public sealed class ConsequenceReadingTests
{
    private static readonly ScoringPolicy Policy = ScoringEngine.LoadOrThrow(ConformanceCase.Open("consequences-of-every-kind").Policy.Source).Policy;

    [Fact]
    public void Money_keeps_its_amounts_its_limits_and_its_rounding()
    {
        MoneyRule pay = Find("performancePay").Measures.Single().Money!;

        Assert.Equal(["1000", "500", "0", "-500"], pay.ByGrade.Select(a => a.ToString()));
        Assert.Equal(("CNY", "performanceBonus", null), (pay.Currency, pay.Against, pay.PercentOf));
        Assert.Equal((Exact.Zero, 2000, true, 2), (pay.Floor, pay.Cap, pay.IsProrated, pay.Rounding!.Decimals));
    }

    [Fact]
    public void One_amount_or_percentage_is_that_of_every_grade()
    {
        MoneyRule percent = Find("attendance").Measures.Single().Money!;

        Assert.Equal("basePay", percent.PercentOf);
        Assert.Equal(Enumerable.Repeat(Exact.FromRatio(5, 2), 4), percent.ByGrade);
        Assert.Equal([200, 200, 200, 200], Find("recovery").Measures.Single().Money!.ByGrade.Select(a => (int)a.Numerator));
    }

    [Fact]
    public void Conditions_nest_as_they_are_written()
    {
        var all = Assert.IsType<AllCondition>(Find("recovery").When);
        Assert.Equal(["excellent", "good"], Assert.IsType<GradeCondition>(all.Conditions[0]).Grades.Select(g => g.Id));
        var any = Assert.IsType<AnyCondition>(all.Conditions[1]);
        Bounds total = Assert.IsType<TotalCondition>(any.Conditions[0]).Bounds;
        Assert.Equal((85, false, 100, true), ((int)total.Lower!.Value.Value.Numerator, total.Lower.Value.Inclusive, (int)total.Upper!.Value.Numerator, total.UpperInclusive));
        Assert.True(Assert.IsType<CriterionCondition>(any.Conditions[1]).IsOfPoints);

        var not = Assert.IsType<NotCondition>(Find("attendance").When);
        Bounds rating = Assert.IsType<CriterionCondition>(not.Condition).Bounds;
        Assert.True(rating.Hold(0));
        Assert.False(rating.Hold(60));
        Assert.Equal((Repeat.Once, "extra"), (Find("recovery").Repeat, Find("recovery").Exclusive));
    }

    [Fact]
    public void A_run_keeps_what_ends_it()
    {
        Escalation escalation = Find("failMeasures").Escalation!;
        RunRule run = escalation.ByRun!;

        Assert.Equal([OutcomeKind.Warning, OutcomeKind.Demotion, OutcomeKind.Custom], escalation.Steps.Select(s => s.Kind));
        Assert.Equal(["quarterly", "routine"], run.Series.Select(s => s.Id));
        Assert.Equal((GapTreatment.Break, GapTreatment.Skip, RoleChange.Reset, PolicyChange.Continues), (run.MissedPeriod, run.NotEvaluated, run.RoleChange, run.PolicyChange));
        Assert.Equal((Period.FromMonths(12), true), (run.MaxGap, run.CountsRelative));
        Assert.Equal(["fail"], run.Grades.Select(g => g.Id));
    }

    [Fact]
    public void A_window_keeps_its_length_and_a_choice_its_options()
    {
        Consequence pattern = Find("pattern");
        var count = Assert.IsType<CountCondition>(pattern.When);

        Assert.Equal((3, "quarterly", Period.FromMonths(24), true), (count.AtLeast, count.Rule.Series.Id, count.Rule.Within, count.Rule.CountsRelative));
        Assert.Equal(["pass", "fail"], count.Rule.Grades.Select(g => g.Id));
        Assert.Equal([OutcomeKind.Coaching, OutcomeKind.ImprovementPlan, OutcomeKind.Choice], pattern.Measures.Select(m => m.Kind));
        Assert.Equal([OutcomeKind.Transfer, OutcomeKind.Training], pattern.Measures[2].Options.Select(o => o.Kind));
    }

    [Fact]
    public void Requirements_come_in_their_order_with_all_that_they_say()
    {
        Consequence termination = Find("termination");

        var consecutive = Assert.IsType<ConsecutiveCondition>(termination.When);
        Assert.Equal((2, true, Repeat.OncePerRun, Period.FromMonths(6)), (consecutive.Count, consecutive.IsAnyRun, termination.Repeat, termination.ValidFor));
        var evidence = Assert.IsType<EvidenceRequirement>(termination.Requirements[0]);
        Assert.Equal(["training", "transfer"], evidence.Kinds.Select(k => k));
        Assert.Equal((RunAnchor.FirstOfRun, RunAnchor.LastOfRun, "hr"), (evidence.CompletedAfter, evidence.Before, evidence.By));
        Assert.Equal(new NoticeRequirement("writtenNotice", Period.FromDays(30)), termination.Requirements[1]);
        Assert.IsType<AdoptionRequirement>(termination.Requirements[2]);
        Assert.IsType<NotProtectedRequirement>(termination.Requirements[3]);
        Assert.Equal(new ApprovalRequirement("hrDirector"), termination.Requirements[4]);
    }

    [Theory]
    [InlineData("P1D", true)]
    [InlineData("P36500D", true)]
    [InlineData("P36501D", false)]
    [InlineData("P5200W", true)]
    [InlineData("P5201W", false)]
    [InlineData("P1200M", true)]
    [InlineData("P1201M", false)]
    [InlineData("P100Y", true)]
    [InlineData("P101Y", false)]
    [InlineData("P0D", false)]
    [InlineData("P1Y6M", false)]
    [InlineData("P-1Y", false)]
    [InlineData("P1.5Y", false)]
    [InlineData("PT24H", false)]
    [InlineData("1Y", false)]
    public void A_length_has_one_unit_and_at_most_100_years(string written, bool isFine)
    {
        var bag = new DiagnosticBag();
        DocumentNode node = DocumentReader.ReadObject(PolicySource.FromJson($"{{ \"within\": \"{written}\" }}"), bag)!["within"]!;

        Assert.Equal(isFine, LengthReader.Read(node, bag, "P2Y") is not null);
        Assert.Equal(!isFine, bag.HasErrors);
    }

    private static Consequence Find(string id) => Policy.Consequences.Single(c => c.Id == id);
}
