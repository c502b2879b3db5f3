using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads assessments from JSON: one object, or an array of them.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class AssessmentReader
{
    /// <summary>Reads all assessments of a text of at most 1 MiB.</summary>
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
        ImmutableArray<Assessment> assessments = [.. nodes.Select(n => ReadOne(n, bag)).OfType<Assessment>()];
        return bag.Diagnose<IReadOnlyList<Assessment>>(assessments);
    }

    private static Assessment? ReadOne(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "subject", "period", "series", "values") is not { } reader)
        {
            return null;
        }

        string? subject = ObjectReader.As<StringNode>(reader.Require("subject", "\"E001\""), bag, new("text", "文本"))?.Value;
        if (subject is not null && string.IsNullOrWhiteSpace(subject))
        {
            bag.Add(MeaningDiagnostics.InvalidText.At(reader.Optional("subject")!.Location, subject, new("the id of a subject", "考核对象的 id"), "E001"));
            subject = null;
        }

        AssessmentPeriod? period = ReadPeriod(reader.Require("period", "\"2026-Q1\""), bag);
        string? series = reader.String("series");
        var values = ObjectReader.As<ObjectNode>(reader.Require("values", "{ … }"), bag, new("an object", "对象"));
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
            node.Location, reader.Optional("period")!.Location, (reader.Optional("series") ?? node).Location,
            id => values.Members.FirstOrDefault(m => m.Name == id)?.NameLocation));
    }

    private static AssessmentPeriod? ReadPeriod(DocumentNode? node, DiagnosticBag bag)
    {
        if (ObjectReader.As<StringNode>(node, bag, new("text", "文本")) is not { } text)
        {
            return null;
        }

        if (!AssessmentPeriod.TryParse(text.Value, out AssessmentPeriod? period))
        {
            bag.Add(InputDiagnostics.InvalidPeriod.At(text.Location, text.Value));
        }

        return period;
    }
}
