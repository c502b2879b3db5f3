using System.Text;

namespace AfterSales.Scoring;

/// <summary>Writes a document as compact JSON, in its own order: the same text on every framework and in every culture.</summary>
/// <remarks>System.Text.Json would escape by the Unicode tables of the framework that it runs on.</remarks>
internal static class DocumentWriter
{
    public static string Write(DocumentNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DocumentNode node)
    {
        switch (node)
        {
            case ObjectNode value:
                CanonicalWriter.AppendAll(text, '{', '}', value.Members, member =>
                {
                    CanonicalWriter.AppendString(text, member.Name);
                    text.Append(':');
                    Append(text, member.Value);
                });
                break;
            case ArrayNode value:
                CanonicalWriter.AppendAll(text, '[', ']', value.Items, item => Append(text, item));
                break;
            case NumberNode value:
                text.Append(value.Written);
                break;
            default:
                // Text, true, false and null have one notation.
                text.Append(CanonicalWriter.WriteText(node));
                break;
        }
    }
}
