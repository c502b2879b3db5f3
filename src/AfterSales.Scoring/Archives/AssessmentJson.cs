using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Writes and reads assessments as JSON. Record formats, "Assessment".</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class AssessmentJson
{
    private const string Kind = "assessment";

    private static readonly string[] Members = ["subject", "period", "series", "values"];

    /// <summary>Reads all assessments of a text of at most 1 MiB: one object, or an array of them.</summary>
    /// <remarks>
    /// A value that can't be used (text, null, an unknown state) doesn't stop the read: it stays in its assessment and makes
    /// that one result incomplete. A missing subject or period, or an unknown member, stops it.
    /// </remarks>
    /// <param name="source">The text.</param>
    /// <returns>The assessments in the order of the text, or why it can't be read.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<IReadOnlyList<Assessment>> Read(PolicySource source)
    {
        var bag = new DiagnosticBag();
        DocumentNode? root = DocumentReader.Read(source ?? throw new ArgumentNullException(nameof(source)), bag);
        if (root is not (null or ObjectNode or ArrayNode))
        {
            bag.Add(ReadingDiagnostics.WrongRoot.At(root.Location, new("an object or an array", "对象或数组"), root.Description, new("{ or [", "{ 或 [")));
            return bag.Diagnose<IReadOnlyList<Assessment>>(null);
        }

        IReadOnlyList<DocumentNode> nodes = root is ArrayNode list ? list.Items : root is null ? [] : [root];
        ImmutableArray<Assessment> assessments = [.. nodes.Select(n => Read(n, bag)).OfType<Assessment>()];
        return bag.Diagnose<IReadOnlyList<Assessment>>(assessments);
    }

    /// <summary>Writes one assessment; the same one always gives the same text.</summary>
    /// <remarks>A value that couldn't be read is written as it was, and a criterion that was given twice as an array of both, so that neither turns into something usable.</remarks>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as an id outside ASCII, or a text of more than 1 MiB.</exception>
    public static string Write(Assessment assessment)
        => FormText.Write(NodeOf(Given.Value(assessment, nameof(assessment)), FormBuilder.Of(Kind)));

    /// <summary>Describes an assessment that stands inside another form.</summary>
    internal static ObjectNode NodeOf(Assessment assessment) => NodeOf(assessment, new FormBuilder());

    /// <summary>Reads an assessment, also one inside another form; it need not say what it is.</summary>
    internal static Assessment? Read(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.OpenForm(node, bag, Kind, Members) is not { } form)
        {
            return null;
        }

        string? subject = form.RequireText("subject", "E001");
        if (subject is not null && string.IsNullOrWhiteSpace(subject))
        {
            bag.Add(MeaningDiagnostics.InvalidText.At(form.Optional("subject")!.Location, subject, new("the id of a subject", "考核对象的 id"), "E001"));
            subject = null;
        }

        AssessmentPeriod? period = form.RequirePeriod("period");
        string? series = form.Text("series");
        var values = ObjectReader.As<ObjectNode>(form.Require("values", "{ … }"), bag, new("an object", "对象"));
        if (subject is null || period is null || values is null)
        {
            return null;
        }

        AssessmentBuilder builder = Assessment.For(subject, period);
        foreach (DocumentMember member in values.Members)
        {
            builder.Add(member.Name, ValueReader.Read(member));
        }

        return (series is null ? builder : builder.InSeries(series)).Build(new AssessmentPlaces(
            node.Location, form.Optional("period")!.Location, form.Optional("series")?.Location ?? node.Location.Inside("/series"),
            id => values.Members.FirstOrDefault(m => m.Name == id)?.NameLocation));
    }

    private static ObjectNode NodeOf(Assessment assessment, FormBuilder form)
    {
        var values = new FormBuilder();
        foreach (string id in assessment.Ids)
        {
            assessment.TryGetValue(id, out AssessedValue value);
            values.Node(id, NodeOf(value));
        }

        return form
            .Text("subject", assessment.Subject)
            .Period("period", assessment.Period)
            .Text("series", assessment.Series)
            .Node("values", values.Build())
            .Build();
    }

    private static DocumentNode NodeOf(AssessedValue value)
        => value.Number is { } number ? FormBuilder.NodeOf(number)
            : value.State is { } state ? new FormBuilder().Text("state", Words.Of(Words.State, state)).Build()
            : value.Unusable!.Written is { } written ? DocumentReader.Read(PolicySource.FromJson(written), new DiagnosticBag())!
            : ArrayNode.Create(default, [.. value.Unusable.Given.Select(NodeOf)]);
}
