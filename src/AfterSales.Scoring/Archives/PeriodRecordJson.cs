using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Writes and reads period records as JSON. Record formats, "Period record".</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class PeriodRecordJson
{
    private const string Kind = "periodRecord";

    private static readonly string[] Members =
    [
        "id", "series", "period", "policy", "standing", "grade", "total", "criteria", "status", "adjustment", "role", "served",
        "relative", "assessment",
    ];

    /// <summary>Reads one record.</summary>
    /// <param name="source">The text, at most 1 MiB.</param>
    /// <returns>The record, or why it can't be read.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<PeriodRecord> Read(PolicySource source) => FormReader.Read(source, Kind, Members, Read);

    /// <summary>Writes one record; the same one always gives the same text.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">There is no record.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(PeriodRecord record)
        => FormText.Write(NodeOf(Given.Value(record, nameof(record)), FormBuilder.Of(Kind)));

    /// <summary>Reads a record inside another form.</summary>
    internal static PeriodRecord? Read(DocumentNode node, DiagnosticBag bag)
        => FormReader.OpenForm(node, bag, Kind, Members) is { } form ? Read(form) : null;

    /// <summary>Describes a record that stands inside another form.</summary>
    internal static ObjectNode NodeOf(PeriodRecord record) => NodeOf(record, new FormBuilder());

    private static ObjectNode NodeOf(PeriodRecord record, FormBuilder form)
        => form
            .Text("id", record.Id)
            .Text("series", record.Series)
            .Period("period", record.Period)
            .Node("policy", PolicyForm.NodeOf(record.Policy))
            .Word("standing", record.Standing)
            .Text("grade", record.Grade)
            .Number("total", record.Total)
            .List("criteria", record.Criteria, c => new FormBuilder().Text("id", c.Id).Number("rating", c.Rating).Number("points", c.Points).Build())
            .Word("status", record.Status)
            .Node("adjustment", record.Adjustment is { } adjustment ? NodeOf(adjustment) : null)
            .Text("role", record.Role)
            .Text("served", record.ServedFrom is { } from && record.ServedTo is { } to ? FormBuilder.TextOf(from) + "/" + FormBuilder.TextOf(to) : null)
            .Flag("relative", record.IsRelative ? true : null)
            .Node("assessment", record.Assessment is { } assessment ? AssessmentJson.NodeOf(assessment) : null)
            .Build();

    private static ObjectNode NodeOf(Adjustment adjustment)
        => new FormBuilder()
            .Text("grade", adjustment.Grade)
            .Text("by", adjustment.By)
            .Text("reason", adjustment.Reason)
            .Texts("evidence", adjustment.Evidence)
            .Build();

    private static PeriodRecord? Read(FormReader form)
    {
        string? id = form.RequireId("id", "r-2026-q1");
        string? series = form.RequireId("series", "quarterly");
        AssessmentPeriod? period = form.RequirePeriod("period");
        PolicyVersion? policy = PolicyForm.Read(form);
        RecordStanding? standing = form.RequireWord("standing", RecordStanding.Graded);
        string? grade = ReadGrade(form, standing);
        Exact? total = form.Number("total");
        ImmutableArray<RecordedCriterion> criteria = ReadCriteria(form);
        RecordStatus? status = form.RequireWord("status", RecordStatus.Final);
        Adjustment? adjustment = ReadAdjustment(form);
        string? role = form.Id("role", "technician");
        AssessmentPeriod? served = ReadServed(form, period);
        bool relative = form.Flag("relative") ?? false;
        Assessment? assessment = form.Optional("assessment") is { } node ? AssessmentJson.Read(node, form.Bag) : null;
        if (id is null || series is null || period is null || policy is null || standing is null || status is null
            || (standing == RecordStanding.Graded && grade is null))
        {
            return null;
        }

        PeriodRecord record = standing == RecordStanding.Graded
            ? PeriodRecord.Graded(id, series, period, policy, grade!)
            : PeriodRecord.Ungraded(id, series, period, policy, standing.Value);
        record = record.WithScore(total, criteria, assessment).WithStatus(status.Value);
        record = adjustment is null ? record : record.WithAdjustment(adjustment);
        record = role is null ? record : record.WithRole(role);
        record = served is null ? record : record.WithService(served.Start, served.End);
        return relative ? record.AsRelative() : record;
    }

    private static string? ReadGrade(FormReader form, RecordStanding? standing)
    {
        if (standing == RecordStanding.Graded)
        {
            return form.RequireId("grade", "good");
        }

        if (standing is { } other && form.Optional("grade") is { } misplaced)
        {
            form.Bag.Add(InputDiagnostics.GradeMisplaced.At(misplaced.Location, FormWords.Of(other)));
        }

        return null;
    }

    private static ImmutableArray<RecordedCriterion> ReadCriteria(FormReader form)
    {
        var ids = new IdSpace(form.Bag);
        return form.List("criteria", node =>
        {
            if (FormReader.Open(node, form.Bag, "id", "rating", "points") is not { } criterion)
            {
                return null;
            }

            string? id = criterion.RequireId("id", "attitude");
            ids.Declare(id, criterion.Node);
            Exact? rating = criterion.Number("rating");
            Exact? points = criterion.Number("points");
            return id is null ? null : new RecordedCriterion(id, rating, points);
        });
    }

    private static Adjustment? ReadAdjustment(FormReader form)
    {
        if (form.Object("adjustment", "grade", "by", "reason", "evidence") is not { } adjustment)
        {
            return null;
        }

        string? grade = adjustment.RequireId("grade", "good");
        string? by = adjustment.RequireId("by", "committee");
        string? reason = adjustment.RequireWords("reason", "…");
        ImmutableArray<string> evidence = adjustment.Texts("evidence");
        return grade is null || by is null || reason is null ? null : new Adjustment(grade, by, reason, [.. evidence]);
    }

    private static AssessmentPeriod? ReadServed(FormReader form, AssessmentPeriod? period)
    {
        if (form.Text("served") is not { } text)
        {
            return null;
        }

        if (text.IndexOf('/') < 0 || !AssessmentPeriod.TryParse(text, out AssessmentPeriod? served))
        {
            form.Bag.Add(MeaningDiagnostics.InvalidText.At(
                form.Optional("served")!.Location, text, new("a first and a last day", "起止日期"), "2026-05-15/2026-06-30"));
            return null;
        }

        if (period is not null && (served.Start < period.Start || served.End > period.End))
        {
            form.Bag.Add(InputDiagnostics.ServedOutside.At(form.Optional("served")!.Location, text, period.ToString()));
            return null;
        }

        return served;
    }
}
