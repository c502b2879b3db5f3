using System.Text.Json.Nodes;

namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>The id of an outcome is that of a person, a period and a rule: payroll can rely on it through a whole year.</summary>
public sealed class OutcomeIdTests
{
    private static Employee TwoFails => new Employee().Rated("2026-Q1", 60).Rated("2026-Q2", 65);

    private static IEnumerable<string> Ids(Employee employee) => employee.Redecide("2026-07-15").Decisions.SelectMany(d => d.Outcomes).Select(o => o.Id);

    [Fact]
    public void Each_outcome_has_an_id_of_its_own()
        => Assert.Equal(5, Ids(TwoFails).Distinct().Count());

    [Fact]
    public void Deciding_twice_gives_the_same_ids()
    {
        Employee employee = TwoFails;

        Assert.Equal(Ids(employee), Ids(employee));
        Assert.Equal(
            employee.Decide("2026-Q2", "2026-07-15").Outcomes.Select(o => o.Id),
            employee.Redecide("2026-12-31").Decisions[1].Outcomes.Select(o => o.Id));
    }

    [Fact]
    public void A_title_edit_gives_the_same_ids()
        => Assert.Equal(Ids(TwoFails), Ids(TwoFails.Under(Rules.Version("1.0.1", "/title", JsonNode.Parse("\"Rules\"")!))));

    [Fact]
    public void A_corrected_score_with_the_same_grade_keeps_every_outcome()
    {
        Employee employee = TwoFails;
        employee.Issued(employee.Decide("2026-Q1", "2026-07-15")).Issued(employee.Decide("2026-Q2", "2026-07-15"));

        employee.Corrected("2026-Q1", 62);

        Assert.Equal(Ids(TwoFails), Ids(employee));
        Assert.All(employee.Redecide("2026-07-20").Changes, c => Assert.Equal(ChangeKind.Keep, c.Kind));
    }

    [Fact]
    public void A_restart_gives_the_same_ids()
    {
        CaseHistory read = CaseHistoryJson.Read(PolicySource.FromJson(CaseHistoryJson.Write(TwoFails.File))).ValueOrThrow();

        Assert.Equal(
            Ids(TwoFails),
            Rules.LoadAgain().Redecide(read, new(2026, 7, 15)).Decisions.SelectMany(d => d.Outcomes).Select(o => o.Id));
    }

    [Fact]
    public void Another_employee_number_gives_the_same_ids()
        => Assert.Equal(
            TwoFails.Decide("2026-Q2", "2026-07-15").Outcomes.Select(o => o.Id),
            new Employee().Rated("2026-Q1", 60).Renumbered("N-0042").Rated("2026-Q2", 65).Decide("2026-Q2", "2026-07-15").Outcomes.Select(o => o.Id));

    [Fact]
    public void Somebody_elses_assessment_is_refused()
    {
        Decision decision = Rules.Published.Decide(
            new Employee().Rated("2026-Q1", 60).Under(Rules.Published).Result("2026-Q1"), CaseHistory.Of("P-2", "subsidiary-7"), new(2026, 7, 15));

        Assert.Equal("ASC7001", Assert.Single(decision.Diagnostics).Code);
        Assert.Empty(decision.Outcomes);
    }

    [Fact]
    public void Another_amount_in_the_policy_amends()
    {
        Employee employee = new Employee().Rated("2026-Q1", 92);
        employee.Issued(employee.Decide("2026-Q1", "2026-04-15"));

        employee.Under(Rules.Version("1.1.0", "/consequences/0/then/money/byGrade/excellent", 1200));

        Assert.Equal("2026-Q1 performancePay (money): amend by 200, needs approval", Lines.Of(employee.Redecide("2026-05-15").Changes).First());
        Assert.All(employee.Redecide("2026-05-15").Changes.Skip(1), c => Assert.Equal(ChangeKind.Keep, c.Kind));
    }
}
