using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Writes and reads score results as JSON. Record formats, "Score result".</summary>
/// <remarks>A result that was read back is data: it can be shown and compared, but nothing can be decided from it.</remarks>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class ScoreResultJson
{
    private const string Kind = "scoreResult";

    private static readonly string[] Members =
    [
        "semantics", "policy", "subject", "period", "series", "status", "total", "outOf", "grade", "criteria", "points", "criticalHits",
        "range", "diagnostics",
    ];

    /// <summary>Reads one result.</summary>
    /// <param name="source">The text, at most 1 MiB.</param>
    /// <returns>The result as data, or why it can't be read.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<RecordedScore> Read(PolicySource source) => FormReader.Read(source, Kind, Members, Read);

    /// <summary>Writes one result; the same one always gives the same text.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(ScoreResult result) => Write(RecordedScore.Of(result));

    /// <summary>Writes one result that was kept as data.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(RecordedScore result)
        => FormText.Write(NodeOf(Given.Value(result, nameof(result)), FormBuilder.Of(Kind)));

    /// <summary>Reads a result inside another form.</summary>
    internal static RecordedScore? Read(DocumentNode? node, DiagnosticBag bag)
        => FormReader.OpenForm(node, bag, Kind, Members) is { } form ? Read(form) : null;

    /// <summary>Describes a result that stands inside another form.</summary>
    internal static ObjectNode NodeOf(RecordedScore result) => NodeOf(result, new FormBuilder());

    private static ObjectNode NodeOf(RecordedScore result, FormBuilder form)
        => form
            .Number("semantics", (Exact)result.Semantics)
            .Node("policy", PolicyForm.NodeOf(result.Policy))
            .Text("subject", result.Subject)
            .Period("period", result.Period)
            .Text("series", result.Series)
            .Word("status", result.Status)
            .Number("total", result.Total)
            .Number("outOf", result.OutOf)
            .Text("grade", result.Grade)
            .List("criteria", result.Criteria, c => new FormBuilder()
                .Text("id", c.Id)
                .Number("rating", c.Rating)
                .Text("state", c.State is { } state ? FormWords.Of(state) : null)
                .Number("points", c.Points)
                .Number("effectiveWeight", c.EffectiveWeight)
                .Number("contribution", c.Contribution)
                .Build())
            .List("points", result.Points, p => new FormBuilder().Text("id", p.Id).Number("points", p.Points).Build())
            .Texts("criticalHits", result.CriticalHits)
            .Node("range", result.Range is { } range ? NodeOf(range) : null)
            .List("diagnostics", result.Diagnostics, DiagnosticForm.NodeOf)
            .Build();

    private static ObjectNode NodeOf(RecordedRange range)
        => new FormBuilder().Number("lowest", range.Lowest).Number("highest", range.Highest).Text("decidedGrade", range.DecidedGrade).Build();

    private static RecordedScore? Read(FormReader form)
    {
        Exact? semantics = form.RequireNumber("semantics");
        PolicyVersion? policy = PolicyForm.Read(form);
        string? subject = form.RequireId("subject", "E001");
        AssessmentPeriod? period = form.RequirePeriod("period");
        string? series = form.Text("series");
        ScoreStatus? status = form.RequireWord("status", ScoreStatus.Scored);
        Exact? total = form.Number("total");
        Exact? outOf = form.Number("outOf");
        string? grade = form.Id("grade", "good");
        ImmutableArray<RecordedCriterionScore> criteria = ReadCriteria(form);
        ImmutableArray<RecordedPoints> points = ReadPoints(form);
        ImmutableArray<string> hits = form.Texts("criticalHits");
        RecordedRange? range = ReadRange(form);
        ImmutableArray<Diagnostic> diagnostics = form.List("diagnostics", node => DiagnosticForm.Read(node, form.Bag));
        if (semantics is { } number && (!number.IsWhole || number.Sign <= 0 || number > (Exact)int.MaxValue))
        {
            form.Bag.Add(MeaningDiagnostics.OutOfBounds.At(form.Optional("semantics")!.Location, "semantics", number.ToString(), new("a whole number above 0", "大于 0 的整数")));
            return null;
        }

        return semantics is null || policy is null || subject is null || period is null || status is null
            ? null
            : new RecordedScore
            {
                Semantics = (int)semantics.Value.Numerator,
                Policy = policy,
                Subject = subject,
                Period = period,
                Series = series,
                Status = status.Value,
                Total = total,
                OutOf = outOf,
                Grade = grade,
                Criteria = criteria,
                Points = points,
                CriticalHits = hits,
                Range = range,
                Diagnostics = diagnostics,
            };
    }

    private static ImmutableArray<RecordedCriterionScore> ReadCriteria(FormReader form)
    {
        var ids = new IdSpace(form.Bag);
        return form.List("criteria", node =>
        {
            if (FormReader.Open(node, form.Bag, "id", "rating", "state", "points", "effectiveWeight", "contribution") is not { } criterion)
            {
                return null;
            }

            string? id = criterion.RequireId("id", "attitude");
            ids.Declare(id, criterion.Node);
            Exact? rating = criterion.Number("rating");
            UnscoredState? state = criterion.Word<UnscoredState>("state");
            Exact? points = criterion.Number("points");
            Exact? weight = criterion.RequireNumber("effectiveWeight");
            Exact? contribution = criterion.Number("contribution");
            return id is null || weight is null
                ? null
                : new RecordedCriterionScore
                {
                    Id = id,
                    Rating = rating,
                    State = state,
                    Points = points,
                    EffectiveWeight = weight.Value,
                    Contribution = contribution,
                };
        });
    }

    private static ImmutableArray<RecordedPoints> ReadPoints(FormReader form)
    {
        var ids = new IdSpace(form.Bag);
        return form.List("points", node =>
        {
            if (FormReader.Open(node, form.Bag, "id", "points") is not { } item)
            {
                return null;
            }

            string? id = item.RequireId("id", "praise");
            ids.Declare(id, item.Node);
            Exact? points = item.RequireNumber("points");
            return id is null || points is null ? null : new RecordedPoints(id, points.Value);
        });
    }

    private static RecordedRange? ReadRange(FormReader form)
    {
        if (form.Object("range", "lowest", "highest", "decidedGrade") is not { } range)
        {
            return null;
        }

        Exact? lowest = range.RequireNumber("lowest");
        Exact? highest = range.RequireNumber("highest");
        string? decided = range.Id("decidedGrade", "good");
        return lowest is null || highest is null ? null : new RecordedRange(lowest.Value, highest.Value, decided);
    }
}
