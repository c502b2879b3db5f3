using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>A node of a JSON text as written: it knows where it stands.</summary>
internal abstract class DocumentNode(NodeSpan span)
{
    /// <summary>Gets where the node stands in its text.</summary>
    public NodeSpan Span { get; } = span;

    /// <summary>Gets the object or array around the node; null for the root.</summary>
    public DocumentNode? Parent { get; private set; }

    /// <summary>Gets the member name or index under which the parent holds the node.</summary>
    public string Key { get; private set; } = "";

    public SourceLocation Location => new(Span.Source, Pointer, Span.Start, Span.Length);

    public string Pointer
        => Parent is null ? "" : Parent.Pointer + "/" + Key.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Gets what the node is, in words for a diagnostic.</summary>
    public abstract Wording Description { get; }

    /// <summary>Makes the same node at another place, for a parameter's value that takes the place of its reference.</summary>
    public abstract DocumentNode MovedTo(NodeSpan place);

    protected internal void PlaceIn(DocumentNode parent, string key)
    {
        Parent = parent;
        Key = key;
    }
}

/// <summary>An object: members in the order of the text, no two of the same name.</summary>
internal sealed class ObjectNode(NodeSpan span, IReadOnlyList<DocumentMember> members)
    : DocumentNode(span)
{
    public IReadOnlyList<DocumentMember> Members { get; } = members;

    public override Wording Description => new("an object", "对象");

    public DocumentNode? this[string name] => Members.FirstOrDefault(m => m.Name == name)?.Value;

    public static ObjectNode Create(NodeSpan span, IReadOnlyList<DocumentMember> members)
    {
        var node = new ObjectNode(span, members);
        foreach (DocumentMember member in members)
        {
            member.Value.PlaceIn(node, member.Name);
        }

        return node;
    }

    public override DocumentNode MovedTo(NodeSpan place)
        => Create(place, [.. Members.Select(m => new DocumentMember(m.Name, m.NameSpan, m.Value.MovedTo(place)))]);

    /// <summary>Makes the same object with other values for its members, in place.</summary>
    public ObjectNode With(IReadOnlyList<DocumentMember> members) => Create(Span, members);
}

/// <summary>An array.</summary>
internal sealed class ArrayNode(NodeSpan span, IReadOnlyList<DocumentNode> items)
    : DocumentNode(span)
{
    public IReadOnlyList<DocumentNode> Items { get; } = items;

    public override Wording Description => new("an array", "数组");

    public static ArrayNode Create(NodeSpan span, IReadOnlyList<DocumentNode> items)
    {
        var node = new ArrayNode(span, items);
        for (int i = 0; i < items.Count; i++)
        {
            items[i].PlaceIn(node, i.ToString(CultureInfo.InvariantCulture));
        }

        return node;
    }

    public override DocumentNode MovedTo(NodeSpan place)
        => Create(place, [.. Items.Select(i => i.MovedTo(place))]);

    public ArrayNode With(IReadOnlyList<DocumentNode> items) => Create(Span, items);
}

/// <summary>A string.</summary>
internal sealed class StringNode(NodeSpan span, string value) : DocumentNode(span)
{
    public string Value { get; } = value;

    public override Wording Description => new("text", "文本");

    public override DocumentNode MovedTo(NodeSpan place) => new StringNode(place, Value);
}

/// <summary>A number, exactly as it was written.</summary>
internal sealed class NumberNode(NodeSpan span, DecimalNumber number, string text)
    : DocumentNode(span)
{
    public DecimalNumber Number { get; } = number;

    /// <summary>Gets the number in the author's own notation, shortened where no reader would follow.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the number in the author's own notation, to its last digit.</summary>
    public string Written => Span.Source?.TextOf(Span.Start, Span.Length) ?? Text;

    public override Wording Description => new("a number", "数字");

    public override DocumentNode MovedTo(NodeSpan place) => new NumberNode(place, Number, Text);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanNode(NodeSpan span, bool value) : DocumentNode(span)
{
    public bool Value { get; } = value;

    public override Wording Description => Value ? new("true", " true") : new("false", " false");

    public override DocumentNode MovedTo(NodeSpan place) => new BooleanNode(place, Value);
}

/// <summary><c>null</c>, which no member of ours accepts.</summary>
internal sealed class NullNode(NodeSpan span) : DocumentNode(span)
{
    public override Wording Description => new("null", " null");

    public override DocumentNode MovedTo(NodeSpan place) => new NullNode(place);
}
