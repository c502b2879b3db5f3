using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring.Tests.RealYear;

/// <summary>One person of the year, with everything that HR has on file. The methods read as what happened, in its order.</summary>
internal sealed class Employee
{
    private static readonly string[] Criteria = ["attitude", "ability", "efficiency", "satisfaction", "teamwork"];

    private readonly Dictionary<string, Assessment> _assessments = [];
    private ScoringEngine _rules = Rules.Published;
    private string _number = "E-1007";

    /// <summary>Gets the file.</summary>
    public CaseHistory File { get; private set; } = CaseHistory.Of("P-1", "subsidiary-7").AlsoKnownAs("E-1007");

    /// <summary>The rules that apply from now on, and to whatever is decided from now on.</summary>
    public Employee Under(ScoringEngine rules)
    {
        _rules = rules;
        return this;
    }

    /// <summary>The department head rated the five criteria of a quarter; one number stands for all five, null for a rating that is missing.</summary>
    public Employee Rated(string quarter, params decimal?[] ratings) => Put("R-" + quarter, quarter, ratings);

    /// <summary>A rating that was missing arrived.</summary>
    public Employee Completed(string quarter, params decimal?[] ratings) => Put("R-" + quarter, quarter, ratings);

    /// <summary>The result of a quarter was set aside on appeal, and another one took its place.</summary>
    public Employee Corrected(string quarter, params decimal?[] ratings)
    {
        File = File.Replace(Record(quarter).WithStatus(RecordStatus.Overturned));
        return Put($"R-{quarter}-{File.Records.Count}", quarter, ratings);
    }

    /// <summary>The person was excused from the assessment of a quarter. Why is nobody's business here.</summary>
    public Employee Excused(string quarter)
    {
        File = File.With(PeriodRecord.Ungraded(
            "R-" + quarter, "quarterly", Period(quarter), new PolicyVersion(_rules.Policy.Id, _rules.Policy.Version), RecordStanding.Excused));
        return this;
    }

    /// <summary>A committee gave another grade than the computed one.</summary>
    public Employee Moved(string quarter, string grade, string by, string reason)
    {
        File = File.Replace(Record(quarter).WithAdjustment(new Adjustment(grade, by, reason)));
        return this;
    }

    /// <summary>A training was completed.</summary>
    public Employee Trained(string day)
    {
        File = File.With(new Evidence("training-" + day, "training", Day(day)));
        return this;
    }

    /// <summary>A role approved an outcome as it was shown to it.</summary>
    public Employee Approved(Outcome outcome, string by, string day)
    {
        File = File.With(Evidence.Approval("approval-" + day, outcome, by, Day(day)));
        return this;
    }

    /// <summary>HR stated whether the person is protected, with a bare yes or no.</summary>
    public Employee StatedProtected(bool isProtected)
    {
        File = File.WithProtection(isProtected);
        return this;
    }

    /// <summary>Payroll gave the performance bonus of a quarter in yuan.</summary>
    public Employee HasBonus(string quarter, decimal amount)
    {
        File = File.With(new PayBase("performanceBonus", Period(quarter), amount, "CNY"));
        return this;
    }

    /// <summary>The employee number changed. The person is who they were.</summary>
    public Employee Renumbered(string number)
    {
        File = File.AlsoKnownAs(number);
        _number = number;
        return this;
    }

    /// <summary>Everything that a decision proposed was put on file as issued: money as paid, severe things as proposed, the rest as carried out.</summary>
    public Employee Issued(Decision decision)
    {
        File = File.With(
        [
            .. decision.ReconcileWith(File.Issued).Where(c => c.Kind == ChangeKind.Issue).Select(c => IssuedOutcome.Of(c.Outcome!, c.Outcome!.Kind switch
            {
                OutcomeKind.Money => IssuedStage.Paid,
                OutcomeKind.Termination or OutcomeKind.Choice => IssuedStage.Proposed,
                _ => IssuedStage.Executed,
            })),
        ]);
        return this;
    }

    /// <summary>The result of a quarter, scored under the rules of now.</summary>
    public ScoreResult Result(string quarter) => _rules.Score(_assessments[quarter]);

    /// <summary>What the result of a quarter explains.</summary>
    public Explanation Explained(string quarter) => _rules.Explain(Result(quarter));

    /// <summary>What follows for a quarter as of a day.</summary>
    public Decision Decide(string quarter, string asOf) => _rules.Decide(Result(quarter), File, Day(asOf));

    /// <summary>What follows for all quarters as of a day, and what that changes.</summary>
    public Timeline Redecide(string asOf) => _rules.Redecide(File, Day(asOf));

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static AssessmentPeriod Period(string quarter) => AssessmentPeriod.Parse(quarter);

    private PeriodRecord Record(string quarter) => File.Records.Single(r => r.IsLive && r.Period.Equals(Period(quarter)));

    private Employee Put(string id, string quarter, decimal?[] ratings)
    {
        AssessmentBuilder assessment = Assessment.For(_number, Period(quarter)).InSeries("quarterly");
        for (int i = 0; i < Criteria.Length; i++)
        {
            assessment = ratings[ratings.Length == 1 ? 0 : i] is { } rating
                ? assessment.Value(Criteria[i], rating)
                : assessment.Unscored(Criteria[i], UnscoredState.Missing);
        }

        _assessments[quarter] = assessment.Build();
        File = File.Replace(PeriodRecord.Of(id, Result(quarter)));
        return this;
    }
}
