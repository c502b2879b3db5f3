using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Reads the members of one object of a stored form; whatever is wrong is reported, and nothing is guessed.</summary>
internal sealed class FormReader
{
    private static readonly Wording TextKind = new("text", "文本");

    private readonly ObjectReader _reader;
    private readonly DiagnosticBag _bag;

    private FormReader(ObjectReader reader, DiagnosticBag bag)
    {
        _reader = reader;
        _bag = bag;
    }

    public DiagnosticBag Bag => _bag;

    public ObjectNode Node => _reader.Node;

    /// <summary>Reads a text that holds one form.</summary>
    public static Diagnosed<T> Read<T>(PolicySource source, string kind, string[] members, Func<FormReader, T?> read)
        where T : class
    {
        var bag = new DiagnosticBag();
        ObjectNode? root = DocumentReader.ReadObject(Given.Value(source, nameof(source)), bag);
        return bag.Diagnose(root is not null && OpenForm(root, bag, kind, members, isOwn: true) is { } reader ? read(reader) : null);
    }

    /// <summary>Opens a form that stands by itself, or one inside another form, which need not say again what it is.</summary>
    public static FormReader? OpenForm(DocumentNode? node, DiagnosticBag bag, string kind, string[] members, bool isOwn = false)
    {
        if (ObjectReader.As<ObjectNode>(node, bag, new("an object", "对象")) is not { } form)
        {
            return null;
        }

        // A form of another format, or of another kind, can't be judged by the members of this one.
        if (form["format"] is NumberNode number && number.Number.Value != (Exact)FormBuilder.Format)
        {
            bag.Add(InputDiagnostics.UnsupportedFormat.At(number.Location, number.Text));
            return null;
        }

        if (form["kind"] is StringNode other && other.Value != kind)
        {
            bag.Add(InputDiagnostics.WrongKind.At(other.Location, other.Value, kind));
            return null;
        }

        FormReader reader = new(ObjectReader.Open(form, bag, ["format", "kind", .. members]), bag);
        ObjectReader.As<NumberNode>(isOwn ? reader._reader.Require("format", "1") : form["format"], bag, new("a number", "数字"));
        ObjectReader.As<StringNode>(isOwn ? reader._reader.Require("kind", "\"" + kind + "\"") : form["kind"], bag, TextKind);
        return reader;
    }

    /// <summary>Opens an object inside a form; null, with a finding, when it is none.</summary>
    public static FormReader? Open(DocumentNode? node, DiagnosticBag bag, params string[] members)
        => ObjectReader.Open(node, bag, members) is { } reader ? new FormReader(reader, bag) : null;

    public FormReader? Object(string name, params string[] members) => Open(_reader.Optional(name), _bag, members);

    public FormReader? RequireObject(string name, params string[] members) => Open(_reader.Require(name, "{ … }"), _bag, members);

    public bool Has(string name) => _reader.Has(name);

    public DocumentNode? Optional(string name) => _reader.Optional(name);

    public DocumentNode? Require(string name, string sample) => _reader.Require(name, sample);

    public string? Text(string name) => _reader.String(name);

    /// <summary>Reads a text that must be there; it may be empty.</summary>
    public string? RequireText(string name, string sample)
        => ObjectReader.As<StringNode>(_reader.Require(name, "\"" + sample + "\""), _bag, TextKind)?.Value;

    /// <summary>Reads a text that must be there and say something.</summary>
    public string? RequireId(string name, string sample) => Filled(_reader.Require(name, "\"" + sample + "\""), sample);

    /// <summary>Reads words for a person, which may run over several lines.</summary>
    public string? RequireWords(string name, string sample) => Filled(_reader.Require(name, "\"" + sample + "\""), sample, isOfLines: true);

    /// <summary>Reads a text that says something, where there is one.</summary>
    public string? Id(string name, string sample) => Filled(_reader.Optional(name), sample);

    public bool? Flag(string name) => ObjectReader.As<BooleanNode>(_reader.Optional(name), _bag, new("true or false", " true 或 false"))?.Value;

    public bool? RequireFlag(string name) => ObjectReader.As<BooleanNode>(_reader.Require(name, "true"), _bag, new("true or false", " true 或 false"))?.Value;

    public LocalDate? Day(string name) => DateReader.Read(_reader.Optional(name), _bag, isEnd: true);

    public LocalDate? RequireDay(string name) => DateReader.Read(_reader.Require(name, "\"2026-01-31\""), _bag, isEnd: true);

    public AssessmentPeriod? RequirePeriod(string name)
    {
        if (ObjectReader.As<StringNode>(Require(name, "\"2026-Q1\""), _bag, TextKind) is not { } text)
        {
            return null;
        }

        if (!AssessmentPeriod.TryParse(text.Value, out AssessmentPeriod? period))
        {
            _bag.Add(InputDiagnostics.InvalidPeriod.At(text.Location, text.Value));
        }

        return period;
    }

    public Exact? Number(string name) => ReadNumber(_reader.Optional(name), _bag);

    public Exact? RequireNumber(string name) => ReadNumber(_reader.Require(name, "90"), _bag);

    public T? Word<T>(string name)
        where T : struct, Enum
        => _reader.Word(name, FormWords.All<T>());

    public T? RequireWord<T>(string name, T sample)
        where T : struct, Enum
        => ObjectReader.Word(_reader.Require(name, "\"" + FormWords.Of(sample) + "\""), FormWords.All<T>(), _bag);

    public bool? Ruling(string name) => _reader.Word(name, FormWords.Rulings);

    /// <summary>Finds which of two members is there; reports unless it is one of them.</summary>
    public string? OneOf(string first, string second, Wording what, Wording help)
        => _reader.ExactlyOne(what, help, out string? found, first, second) ? found : null;

    /// <summary>Reads an array; what can't be read is left out, and reported.</summary>
    public ImmutableArray<T> List<T>(string name, Func<DocumentNode, T?> read)
        where T : class
        => [.. _reader.Items(_reader.Optional(name)).Select(read).OfType<T>()];

    public ImmutableArray<string> Texts(string name)
        => List(name, item => ObjectReader.As<StringNode>(item, _bag, TextKind)?.Value);

    /// <summary>Reads an exact number in one of its two notations; null, with a finding, when it is none.</summary>
    public static Exact? ReadNumber(DocumentNode? node, DiagnosticBag bag)
    {
        switch (node)
        {
            case NumberNode { Number.IsTooLong: true } number:
                bag.Add(InputDiagnostics.NumberTooLong.At(number.Location, number.Text));
                return null;
            case NumberNode number:
                return number.Number.Value;
            case StringNode text:
                Exact? fraction = ExactText.ReadFraction(text.Value);
                if (fraction is null)
                {
                    bag.Add(MeaningDiagnostics.InvalidText.At(text.Location, Shown(text.Value), new("an exact fraction; numbers stand without quotes", "精确的分数；数字不加引号"), "6400/91"));
                }

                return fraction;
            default:
                ObjectReader.As<NumberNode>(node, bag, new("a number", "数字"));
                return null;
        }
    }

    // As the classes do that take it: two ids must not look or hash alike.
    private string? OnOneLine(DocumentNode? node, string sample)
    {
        string? text = Filled(node, sample);
        if (text is null || !text.Any(char.IsControl))
        {
            return text;
        }

        string shown = string.Concat(text.Select(c => char.IsControl(c) ? "\\u" + ((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture) : c.ToString()));
        _bag.Add(MeaningDiagnostics.InvalidText.At(node!.Location, Shown(shown), new("a text without control characters", "不含控制字符的文本"), sample));
        return null;
    }

    private string? Filled(DocumentNode? node, string sample, bool isOfLines = false)
    {
        if (ObjectReader.As<StringNode>(node, _bag, TextKind) is not { } text)
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text.Value) && (isOfLines || !text.Value.Any(char.IsControl)))
        {
            return text.Value;
        }

        _bag.Add(MeaningDiagnostics.InvalidText.At(text.Location, text.Value, new("a text that says something", "有内容的文本"), sample));
        return null;
    }

    private static string Shown(string text) => text.Length > 40 ? text.Substring(0, 40) + "…" : text;
}
