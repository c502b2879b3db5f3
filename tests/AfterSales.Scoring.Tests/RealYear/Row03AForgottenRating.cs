namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 3. Four of five ratings are in: 90, 85, 80, 95. The total can still be anything from 70 to 90, so the grade is open
/// between pass and excellent, the department head owes a rating, and nothing follows. A late 100 makes the total 90.
/// </summary>
public sealed class Row03AForgottenRating
{
    private readonly Employee _employee = new Employee().Rated("2026-Q1", 90, 85, 80, 95, null);

    [Fact]
    public void The_result_is_incomplete_and_its_grade_open_between_pass_and_excellent()
    {
        ScoreResult result = _employee.Result("2026-Q1");

        Assert.Equal(ScoreStatus.Incomplete, result.Status);
        Assert.Null(result.Total);
        Assert.Equal(70, result.Range!.Lowest);
        Assert.Equal(90, result.Range.Highest);
        Assert.Equal("pass", result.Range.LowestGrade!.Id);
        Assert.Equal("excellent", result.Range.HighestGrade!.Id);
        Assert.Null(result.Range.DecidedGrade);
    }

    [Fact]
    public void The_department_head_owes_the_rating_of_teamwork()
    {
        OwedValue owed = Assert.Single(_employee.Explained("2026-Q1").Owed);

        Assert.Equal(("teamwork", "departmentHead"), (owed.Id, owed.Rater));
    }

    [Fact]
    public void Nothing_follows()
    {
        Decision decision = _employee.Decide("2026-Q1", "2026-04-10");

        Assert.False(decision.HasErrors);
        Assert.Null(decision.FinalGrade);
        Assert.Empty(decision.Outcomes);
    }

    [Fact]
    public void A_late_100_makes_it_excellent_and_the_outcomes_appear()
    {
        _employee.Completed("2026-Q1", 90, 85, 80, 95, 100);

        Assert.Equal(90, _employee.Result("2026-Q1").Total);
        Assert.Equal("excellent", _employee.Result("2026-Q1").Grade!.Id);
        Assert.Equal(
            [
                "performancePay: 1000 of performanceBonus, due",
                "commendation: honor, due",
                "raiseAndPromotion: basePayIncrease, recommended",
                "raiseAndPromotion: promotionEligibility, recommended",
            ],
            Lines.Of(_employee.Decide("2026-Q1", "2026-04-20")));
    }
}
