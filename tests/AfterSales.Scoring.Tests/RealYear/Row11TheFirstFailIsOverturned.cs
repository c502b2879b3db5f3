namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>
/// Row 11. As row 9; then Q1 is overturned on appeal and comes out at 75, a pass. The deduction and the measures of Q1 go,
/// and so does the finding of Q2, which now stands alone; the deduction of Q2 stays.
/// </summary>
public sealed class Row11TheFirstFailIsOverturned
{
    private readonly Employee _employee = new Employee().Rated("2026-Q1", 60).Rated("2026-Q2", 65);

    public Row11TheFirstFailIsOverturned()
        => _employee.Issued(_employee.Decide("2026-Q1", "2026-07-15")).Issued(_employee.Decide("2026-Q2", "2026-07-15"))
            .Corrected("2026-Q1", 75);

    [Fact]
    public void The_correction_reaches_both_quarters()
        => Assert.Equal(
            [
                "2026-Q1 performancePay (money): revoke by 500, needs approval",
                "2026-Q1 failMeasures (choice): revoke",
                "2026-Q2 performancePay (money): keep",
                "2026-Q2 failMeasures (choice): keep",
                "2026-Q2 termination (termination): revoke",
            ],
            Lines.Of(_employee.Redecide("2026-08-01").Changes));

    [Fact]
    public void The_second_quarter_has_its_deduction_and_its_choice_and_no_finding()
        => Assert.Equal(["performancePay", "failMeasures"], _employee.Decide("2026-Q2", "2026-08-01").Outcomes.Select(o => o.Consequence));

    [Fact]
    public void The_overturned_record_stays_on_file()
        => Assert.Equal(
            ["R-2026-Q1 Overturned fail", "R-2026-Q2 Final fail", "R-2026-Q1-2 Final pass"],
            _employee.File.Records.Select(r => $"{r.Id} {r.Status} {r.Grade}"));
}
