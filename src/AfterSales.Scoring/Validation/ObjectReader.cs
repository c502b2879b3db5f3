using System.Diagnostics.CodeAnalysis;

namespace AfterSales.Scoring;

/// <summary>Reads the members of one object and reports whatever is unknown, missing or of the wrong type.</summary>
internal sealed class ObjectReader
{
    private readonly DiagnosticBag _bag;

    private ObjectReader(ObjectNode node, DiagnosticBag bag)
    {
        Node = node;
        _bag = bag;
    }

    public ObjectNode Node { get; }

    /// <summary>Opens an object; each member that isn't known is reported.</summary>
    public static ObjectReader Open(ObjectNode node, DiagnosticBag bag, params string[] known)
    {
        foreach (DocumentMember member in node.Members.Where(m => Array.IndexOf(known, m.Name) < 0))
        {
            bag.Add(MeaningDiagnostics.UnknownMember.At(member.NameLocation, member.Name, Suggestion.For(member.Name, known)));
        }

        return new ObjectReader(node, bag);
    }

    /// <summary>Opens a node that should be an object; null, with a finding, when it isn't.</summary>
    public static ObjectReader? Open(DocumentNode? node, DiagnosticBag bag, params string[] known)
        => As<ObjectNode>(node, bag, new("an object", "对象")) is { } value ? Open(value, bag, known) : null;

    /// <summary>Checks the type of a node; null, with a finding, when it is another.</summary>
    public static T? As<T>(DocumentNode? node, DiagnosticBag bag, Wording expected)
        where T : DocumentNode
    {
        if (node is T value)
        {
            return value;
        }

        if (node is not null)
        {
            bag.Add(MeaningDiagnostics.WrongType.At(node.Location, NameOf(node), expected, node.Description));
        }

        return null;
    }

    /// <summary>Names a node as an author would: its member, or the array that it is an item of.</summary>
    public static string NameOf(DocumentNode node)
    {
        string suffix = "";
        for (DocumentNode? n = node; n is not null; n = n.Parent)
        {
            if (n.Parent is not ArrayNode)
            {
                return n.Parent is null && suffix.Length == 0 ? "the text" : n.Key + suffix;
            }

            suffix = "[" + n.Key + "]" + suffix;
        }

        return suffix;
    }

    public bool Has(string name) => Node[name] is not null;

    public DocumentNode? Optional(string name) => Node[name];

    /// <summary>Gets a member that must be there; <paramref name="sample"/> shows the author what to write.</summary>
    public DocumentNode? Require(string name, string sample)
    {
        DocumentNode? value = Node[name];
        if (value is null)
        {
            _bag.Add(MeaningDiagnostics.MissingMember.At(Node.Location, name, sample));
        }

        return value;
    }

    public string? String(string name) => As<StringNode>(Optional(name), _bag, new("text", "文本"))?.Value;

    public bool Flag(string name) => As<BooleanNode>(Optional(name), _bag, new("true or false", "true 或 false"))?.Value ?? false;

    public IReadOnlyList<DocumentNode> Items(DocumentNode? node)
        => As<ArrayNode>(node, _bag, new("an array", "数组"))?.Items ?? [];

    public Exact? Number(string name, NumberLimits limits) => Number(Optional(name), limits, _bag);

    public Exact? RequireNumber(string name, NumberLimits limits, string sample) => Number(Require(name, sample), limits, _bag);

    /// <summary>Gets a number that keeps the limits; null, with a finding, when it doesn't.</summary>
    public static Exact? Number(DocumentNode? node, NumberLimits limits, DiagnosticBag bag)
    {
        if (As<NumberNode>(node, bag, new("a number", "数字")) is not { } number)
        {
            return null;
        }

        if (!limits.FitsDigits(number.Number))
        {
            bag.Add(MeaningDiagnostics.TooManyDigits.At(
                number.Location, number.Text, NameOf(number), limits.IntegerDigits, limits.FractionDigits));
            return null;
        }

        if (!limits.Holds(number.Number.Value))
        {
            bag.Add(MeaningDiagnostics.OutOfBounds.At(number.Location, NameOf(number), number.Text, limits.Wording));
            return null;
        }

        return number.Number.Value;
    }

    /// <summary>Gets one of a closed set of words; null, with a finding, for any other.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
        => Word(Optional(name), words, _bag);

    public static T? Word<T>(DocumentNode? node, IReadOnlyDictionary<string, T> words, DiagnosticBag bag)
        where T : struct
    {
        string list = string.Join(", ", words.Keys.Select(k => "\"" + k + "\""));
        if (As<StringNode>(node, bag, new("one of " + list, list + " 之一")) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text.Value, out T value))
        {
            return value;
        }

        bag.Add(MeaningDiagnostics.UnknownWord.At(text.Location, text.Value, NameOf(text), Suggestion.For(text.Value, words.Keys)));
        return null;
    }

    /// <summary>Reports unless exactly one of some members is there, and gives its name.</summary>
    public bool ExactlyOne(Wording what, Wording help, [NotNullWhen(true)] out string? found, params string[] names)
    {
        string[] present = [.. names.Where(Has)];
        found = present.Length == 1 ? present[0] : null;
        if (found is not null)
        {
            return true;
        }

        string list = string.Join(", ", names.Select(n => "'" + n + "'"));
        Wording having = present.Length == 0 ? new Wording("none", "零个") : (Wording)string.Join(", ", present.Select(n => "'" + n + "'"));
        _bag.Add(MeaningDiagnostics.OneOf.At(Node.Location, what, list, having, help));
        return false;
    }
}
