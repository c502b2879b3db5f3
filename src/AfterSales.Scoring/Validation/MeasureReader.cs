using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads what a consequence proposes: the one tag member of an object says which kind it is.</summary>
internal sealed class MeasureReader(PolicyShape shape)
{
    private static readonly IReadOnlyDictionary<string, OutcomeKind> Titles = new Dictionary<string, OutcomeKind>
    {
        ["honor"] = OutcomeKind.Honor,
        ["award"] = OutcomeKind.Award,
        ["commendation"] = OutcomeKind.Commendation,
    };

    private static readonly IReadOnlyDictionary<string, OutcomeKind> Plain = new Dictionary<string, OutcomeKind>
    {
        ["basePayIncrease"] = OutcomeKind.BasePayIncrease,
        ["promotionEligibility"] = OutcomeKind.PromotionEligibility,
        ["training"] = OutcomeKind.Training,
        ["coaching"] = OutcomeKind.Coaching,
        ["improvementPlan"] = OutcomeKind.ImprovementPlan,
        ["transfer"] = OutcomeKind.Transfer,
        ["termination"] = OutcomeKind.Termination,
    };

    private static readonly IReadOnlyDictionary<string, string> Forms = new Dictionary<string, string> { ["oral"] = "oral", ["written"] = "written" };

    private static readonly string[] Tags =
        [.. Titles.Keys, .. Plain.Keys, "money", "warning", "demotion", "custom", "all", "chooseOne", "escalate"];

    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly RunReader _runs = new(shape);
    private readonly Dictionary<Measure, SourceLocation> _places = [];

    public MoneyReader Money { get; } = new(shape);

    /// <summary>Gets where a measure is written.</summary>
    public SourceLocation PlaceOf(Measure measure) => _places[measure];

    /// <summary>Reads the whole <c>then</c>: measures, or an escalation in place of them.</summary>
    public ImmutableArray<Measure> ReadThen(DocumentNode? node, out Escalation? escalation)
    {
        escalation = null;
        if (node is ObjectNode { Members: [{ Name: "escalate", Value: var value }] })
        {
            escalation = ReadEscalation(value);
            return [];
        }

        return [.. Read(node, inside: null)];
    }

    private IEnumerable<Measure> Read(DocumentNode? node, string? inside)
    {
        if (ObjectReader.As<ObjectNode>(node, _bag, new("an object", "对象")) is not { } map)
        {
            return [];
        }

        var reader = ObjectReader.Open(map, _bag, Tags);
        if (map.Members.Any(m => Array.IndexOf(Tags, m.Name) < 0)
            || !reader.ExactlyOne(
                new($"\"{ObjectReader.NameOf(map)}\"", $"\"{ObjectReader.NameOf(map)}\" "),
                new("put several into \"all\": [ … ]", "多项写在 \"all\": [ … ] 中"), out string? tag, Tags)
            || IsMisplaced(map.Members[0], inside))
        {
            return [];
        }

        DocumentNode value = map[tag]!;
        if (tag == "all")
        {
            return ReadList(value, "all");
        }

        Measure? measure = tag switch
        {
            "chooseOne" => ReadChoice(value),
            "money" => Money.Read(value) is { } money ? new Measure { Kind = OutcomeKind.Money, Money = money } : null,
            "warning" => ReadWarning(value),
            "demotion" => ReadDetailed(value, OutcomeKind.Demotion, "with", required: false),
            "custom" => ReadDetailed(value, OutcomeKind.Custom, "kind", required: true),
            _ when Titles.TryGetValue(tag, out OutcomeKind kind) => new Measure { Kind = kind, Text = shape.Texts.Read(value) },
            _ => ReadPlain(value, Plain[tag]),
        };
        if (measure is null)
        {
            return [];
        }

        _places.Add(measure, map.Members[0].NameLocation);
        return [measure];
    }

    /// <summary>Reports a measure that can't stand where it does.</summary>
    private bool IsMisplaced(DocumentMember member, string? inside)
    {
        Wording? help = (member.Name, inside) switch
        {
            ("escalate", _) => new("make it the whole \"then\" of a consequence of its own", "写成单独规则的整个 \"then\""),
            ("all", "chooseOne") => new("write each measure as an option of its own", "将每项措施各写成一个选项"),
            ("all", "steps") => new("write one measure for each step, and the others as a consequence of their own", "每一级写一项措施，其余写成单独的规则"),
            ("chooseOne", "chooseOne") => new("write all the options in one \"chooseOne\"", "将所有选项写在一个 \"chooseOne\" 中"),
            ("termination", "chooseOne") => new("write it as a consequence of its own, with what it requires", "写成单独的规则，并写明其要求"),
            _ => null,
        };
        if (help is not { } words)
        {
            return false;
        }

        _bag.Add(MeaningDiagnostics.Misplaced.At(member.NameLocation, member.Name, inside ?? "then", words));
        return true;
    }

    private ImmutableArray<Measure> ReadList(DocumentNode node, string inside)
        => ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is { } list
            ? [.. list.Items.SelectMany(i => Read(i, inside))]
            : [];

    private Measure? ReadChoice(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "by", "from") is not { } reader)
        {
            return null;
        }

        string? by = shape.Texts.ReadId(reader.Require("by", "\"departmentHead\""));
        ImmutableArray<Measure> options = reader.Require("from", "[ … ]") is { } from ? ReadList(from, "chooseOne") : [];
        RequireTwo(reader.Optional("from"), "from", new(
            "add another measure to choose from, or write the only one without \"chooseOne\"", "再添加一项可选措施，或去掉 \"chooseOne\" 直接写该措施"));
        return new Measure { Kind = OutcomeKind.Choice, ChosenBy = by, Options = options };
    }

    private void RequireTwo(DocumentNode? node, string name, Wording help)
    {
        if (node is ArrayNode { Items.Count: < 2 } list)
        {
            _bag.Add(MeaningDiagnostics.TooFew.At(
                list.Location, name, new("two", "2"), list.Items.Count == 0 ? new("none", "0") : new("one", "1"), help));
        }
    }

    private Escalation? ReadEscalation(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "by", "steps") is not { } reader)
        {
            return null;
        }

        ImmutableArray<Measure> steps = reader.Require("steps", "[ … ]") is { } list ? ReadList(list, "steps") : [];
        RequireTwo(reader.Optional("steps"), "steps", new(
            "add the measure of the second time, or write the only one without \"escalate\"", "添加第二次的措施，或去掉 \"escalate\" 直接写该措施"));
        if (ObjectReader.Open(reader.Require("by", "{ \"consecutive\": { … } }"), _bag, "consecutive", "count") is not { } by
            || !by.ExactlyOne(
                new("\"by\"", "\"by\" "),
                new("write \"consecutive\" to go by the run, or \"count\" to go by a window", "按连续次数写 \"consecutive\"，按时间窗内次数写 \"count\""), out string? word, "consecutive", "count"))
        {
            return null;
        }

        DocumentNode value = by.Optional(word)!;
        RunRule? run = word == "consecutive" && _runs.OpenRun(value) is { } r ? _runs.ReadRun(r) : null;
        CountRule? window = word == "count" && _runs.OpenWindow(value) is { } w ? _runs.ReadWindow(w) : null;
        return run is null && window is null ? null : new Escalation(run, window, steps);
    }

    private Measure? ReadWarning(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "forms", "text") is not { } reader)
        {
            return null;
        }

        IReadOnlyList<DocumentNode> forms = reader.Items(reader.Optional("forms"));
        ImmutableArray<string> details = [.. forms.Select(f => WordOf(f)).OfType<string>()];
        return new Measure { Kind = OutcomeKind.Warning, Details = details, Text = ReadText(reader) };
    }

    private string? WordOf(DocumentNode node)
    {
        if (ObjectReader.As<StringNode>(node, _bag, new("text", "文本")) is not { } text)
        {
            return null;
        }

        if (!Forms.ContainsKey(text.Value))
        {
            _bag.Add(MeaningDiagnostics.UnknownWord.At(text.Location, text.Value, "forms", Suggestion.For(text.Value, Forms.Keys)));
        }

        return text.Value;
    }

    private Measure? ReadDetailed(DocumentNode node, OutcomeKind kind, string detail, bool required)
    {
        if (ObjectReader.Open(node, _bag, detail, "text") is not { } reader)
        {
            return null;
        }

        DocumentNode? value = required ? reader.Require(detail, "\"…\"") : reader.Optional(detail);
        string? id = value is null ? null : shape.Texts.ReadId(value);
        return new Measure { Kind = kind, Details = id is null ? [] : [id], Text = ReadText(reader) };
    }

    private Measure ReadPlain(DocumentNode node, OutcomeKind kind)
        => new() { Kind = kind, Text = ObjectReader.Open(node, _bag, "text") is { } reader ? ReadText(reader) : null };

    private LocalizedText? ReadText(ObjectReader reader) => shape.Texts.Read(reader.Optional("text"));
}
