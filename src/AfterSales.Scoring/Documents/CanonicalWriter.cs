using System.Text;

namespace AfterSales.Scoring;

/// <summary>Writes a document in the one form that its fingerprint is taken of.</summary>
/// <remarks>
/// No white space, members ordered by their names (ordinal), strings with the fewest escapes, numbers as normalized
/// decimal strings. Two texts have the same canonical form exactly if they differ in layout, order of members, escapes or
/// the notation of numbers alone.
/// </remarks>
internal static class CanonicalWriter
{
    public static byte[] Write(DocumentNode node) => Encoding.UTF8.GetBytes(WriteText(node));

    public static string WriteText(DocumentNode node)
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
                AppendAll(text, '{', '}', value.Members.OrderBy(m => m.Name, StringComparer.Ordinal), member =>
                {
                    AppendString(text, member.Name);
                    text.Append(':');
                    Append(text, member.Value);
                });
                break;
            case ArrayNode value:
                AppendAll(text, '[', ']', value.Items, item => Append(text, item));
                break;
            case StringNode value:
                AppendString(text, value.Value);
                break;
            case NumberNode value:
                AppendString(text, value.Number.IsTooLong ? DecimalNumber.Normalize(value.Written) : value.Number.Value.ToString());
                break;
            case BooleanNode value:
                text.Append(value.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    internal static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, Action<T> append)
    {
        text.Append(open);
        bool first = true;
        foreach (T part in parts)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            append(part);
        }

        text.Append(close);
    }

    internal static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
