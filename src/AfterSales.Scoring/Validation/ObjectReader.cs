using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>Reads the members of one object and reports whatever is unknown, missing or of the wrong type.</summary>
internal sealed class ObjectReader
{
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _misspelt;

    private ObjectReader(ObjectNode node, DiagnosticBag bag, HashSet<string> misspelt)
    {
        _misspelt = misspelt;
        Node = node;
        _bag = bag;
    }

    public ObjectNode Node { get; }

    /// <summary>Opens an object; each member that isn't known is reported.</summary>
    public static ObjectReader Open(ObjectNode node, DiagnosticBag bag, params string[] known)
    {
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach (DocumentMember member in node.Members.Where(m => Array.IndexOf(known, m.Name) < 0))
        {
            if (Suggestion.Nearest(member.Name, known) is { } meant)
            {
                misspelt.Add(meant);
            }

            bag.Add(MeaningDiagnostics.UnknownMember.At(member.NameLocation, member.Name, Suggestion.For(member.Name, known)));
        }

        return new ObjectReader(node, bag, misspelt);
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
            bag.Add(MeaningDiagnostics.WrongType.At(node.Location, NameOf(node), expected, node.Description, TypeHelp<T>(node, expected)));
        }

        return null;
    }

    private static Wording TypeHelp<T>(DocumentNode node, Wording expected)
        where T : DocumentNode
        => node switch
        {
            StringNode { Value: var text } when (typeof(T) == typeof(NumberNode) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                || (typeof(T) == typeof(BooleanNode) && text is "true" or "false")
                => new($"write {text} without quotes", $"写 {text}，不加引号"),
            NumberNode { Text: var digits } when typeof(T) == typeof(StringNode) && expected.In(DiagnosticLanguage.English) == "text"
                => new($"write \"{digits}\", in double quotes", $"加双引号，写 \"{digits}\""),
            ObjectNode when typeof(T) == typeof(ArrayNode)
                => new("put it into square brackets: [ { … } ]", "放入方括号：[ { … } ]"),
            _ => new($"write {expected.In(DiagnosticLanguage.English)}", $"改为{expected.In(DiagnosticLanguage.Chinese)}"),
        };

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
        if (value is null && !_misspelt.Contains(name))
        {
            _bag.Add(MeaningDiagnostics.MissingMember.At(Node.Location, name, sample));
        }

        return value;
    }

    public string? String(string name) => As<StringNode>(Optional(name), _bag, new("text", "文本"))?.Value;

    public bool Flag(string name) => As<BooleanNode>(Optional(name), _bag, new("true or false", " true 或 false"))?.Value ?? false;

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
        if (As<StringNode>(node, bag, new("one of " + list, " " + list + " 之一")) is not { } text)
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

        if (present.Length > 1)
        {
            _bag.Add(MeaningDiagnostics.Exclude.At(Optional(present[1])!.Location, "'" + present[0] + "'", "'" + present[1] + "'", help));
        }
        else if (!names.Any(_misspelt.Contains))
        {
            _bag.Add(MeaningDiagnostics.OneOf.At(Node.Location, what, string.Join(", ", names.Select(n => "'" + n + "'")), help));
        }

        return false;
    }
}
