namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 5. A fail, two quarters on parental leave, another fail. Whether that is twice in a row the text doesn't say, so a
/// person decides; where protected persons are asked about and the person is one, nothing is proposed at all. HR's file says
/// "excused", and no text says why.
/// </summary>
public sealed class Row05FailLeaveLeaveFail
{
    private static readonly string[] WordsOfTheReason =
        ["leave of", "on leave", "parental", "maternity", "birth", "pregnan", "child", "nursing", "sick", "medical", "产假", "育儿", "生育", "怀孕", "哺乳", "病假", "休假"];

    private readonly Employee _employee = new Employee()
        .Rated("2026-Q1", 60).Excused("2026-Q2").Excused("2026-Q3").Rated("2026-Q4", 65);

    [Fact]
    public void A_person_decides_whether_the_two_fails_are_consecutive()
    {
        Outcome termination = _employee.Decide("2026-Q4", "2027-01-15").TheOnly("termination");

        Assert.Equal(OutcomeState.Referred, termination.State);
        Assert.Equal(
            ["between 2026-Q1 and 2026-Q4 there is a period without an assessment that counts"], termination.Reasons.Select(r => r.Message));
        Assert.Equal(["2026-Q1", "2026-Q4"], termination.Run.Select(r => r.Period.ToString()));
    }

    [Fact]
    public void The_excused_quarters_themselves_have_no_outcomes()
        => Assert.Equal(
            ["2026-Q1: 2", "2026-Q2: 0", "2026-Q3: 0", "2026-Q4: 3"],
            _employee.Redecide("2027-01-15").Decisions.Select(d => $"{d.Period}: {d.Outcomes.Count}"));

    [Fact]
    public void A_protection_blocks_it_whatever_a_person_would_decide()
    {
        Outcome termination = _employee.Under(Rules.With("protection", "required")).StatedProtected(true)
            .Decide("2026-Q4", "2027-01-15").TheOnly("termination");

        Assert.Equal(OutcomeState.Blocked, termination.State);
        Assert.Contains("it is stated that a protection applies", Lines.Missing(termination));
    }

    [Fact]
    public void Without_a_statement_about_protection_nothing_is_recommended_either()
        => Assert.Contains(
            "whether a protection applies is not stated",
            Lines.Missing(_employee.Under(Rules.With("protection", "required")).Decide("2026-Q4", "2027-01-15").TheOnly("termination")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_text_says_why_the_person_was_excused(bool isProtected)
    {
        _employee.Under(Rules.With("protection", "required")).StatedProtected(isProtected);
        Timeline timeline = _employee.Redecide("2027-01-15");

        string[] texts =
        [
            .. timeline.Decisions.SelectMany(Lines.AllTexts),
            .. timeline.Decisions.Select(DecisionJson.Write),
            .. timeline.Changes.SelectMany(c => new[] { c.Reason.Message, c.Reason.Help }),
            CaseHistoryJson.Write(_employee.File),
        ];

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotContain(WordsOfTheReason, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
