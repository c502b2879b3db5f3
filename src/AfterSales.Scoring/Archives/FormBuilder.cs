using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Collects the members of one object of a stored form, in the order of the page that describes it.</summary>
/// <remarks>What is absent is left out; there is no <c>null</c>.</remarks>
internal sealed class FormBuilder
{
    /// <summary>The number of the record formats that this package writes and reads.</summary>
    public const int Format = 1;

    private readonly List<DocumentMember> _members = [];

    /// <summary>Begins a form of its own, which says what it is.</summary>
    public static FormBuilder Of(string kind)
        => new FormBuilder().Number("format", (Exact)Format).Text("kind", kind);

    public FormBuilder Text(string name, string? value) => value is null ? this : Node(name, new StringNode(default, value));

    public FormBuilder Flag(string name, bool? value) => value is { } flag ? Node(name, new BooleanNode(default, flag)) : this;

    public FormBuilder Number(string name, Exact? value) => value is { } number ? Node(name, NodeOf(number)) : this;

    public FormBuilder Day(string name, LocalDate? value) => value is { } day ? Text(name, TextOf(day)) : this;

    public FormBuilder Period(string name, AssessmentPeriod period) => Text(name, period.ToString());

    public FormBuilder Word<T>(string name, T value)
        where T : struct, Enum
        => Text(name, FormWords.Of(value));

    public FormBuilder Texts(string name, IReadOnlyList<string> values) => List(name, values, v => new StringNode(default, v));

    /// <summary>Adds an array; an empty one is left out.</summary>
    public FormBuilder List<T>(string name, IReadOnlyList<T> values, Func<T, DocumentNode> write)
        => values.Count == 0 ? this : Node(name, ArrayNode.Create(default, [.. values.Select(write)]));

    public FormBuilder Node(string name, DocumentNode? node)
    {
        if (node is not null)
        {
            _members.Add(new DocumentMember(name, default, node));
        }

        return this;
    }

    public ObjectNode Build() => ObjectNode.Create(default, _members);

    public static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));

    public static DocumentNode NodeOf(Exact value)
    {
        string text = ExactText.WriteJson(value);
        return text[0] == '"'
            ? new StringNode(default, text.Trim('"'))
            : new NumberNode(default, DecimalNumber.TryFrom(value, out DecimalNumber number) ? number : throw new InvalidOperationException(string.Format(CultureInfo.InvariantCulture, "'{0}' is no decimal", text)), text);
    }
}
