using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AfterSales.Scoring;

/// <summary>Reads what a consequence proposes: the one tag member of an object says which kind it is.</summary>
internal sealed class MeasureReader(PolicyShape shape)
{
    private static readonly Regex Currency = new("^[A-Z]{3}\\z", RegexOptions.CultureInvariant);

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
        [.. Titles.Keys, .. Plain.Keys, "money", "warning", "demotion", "custom", "all", "chooseOne"];

    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly Dictionary<Measure, ObjectNode> _amounts = [];

    /// <summary>Gets where the amount of a grade is written.</summary>
    public SourceLocation PlaceOf(Measure money, Grade grade) => (_amounts[money][grade.Id] ?? _amounts[money]).Location;

    public IEnumerable<Measure> Read(DocumentNode? node)
    {
        if (ObjectReader.As<ObjectNode>(node, _bag, new("an object", "对象")) is not { } map)
        {
            return [];
        }

        var reader = ObjectReader.Open(map, _bag, Tags);
        if (map.Members.Any(m => Array.IndexOf(Tags, m.Name) < 0)
            || !reader.ExactlyOne(
                new($"\"{ObjectReader.NameOf(map)}\"", $"\"{ObjectReader.NameOf(map)}\" "),
                new("put several into \"all\": [ … ]", "多项写在 \"all\": [ … ] 中"), out string? tag, Tags))
        {
            return [];
        }

        DocumentNode value = map[tag]!;
        return tag switch
        {
            "all" => ReadList(value),
            "chooseOne" => ReadChoice(value) is { } choice ? [choice] : [],
            "money" => ReadMoney(value) is { } money ? [money] : [],
            "warning" => ReadWarning(value) is { } warning ? [warning] : [],
            "demotion" => ReadDetailed(value, OutcomeKind.Demotion, "with", required: false) is { } demotion ? [demotion] : [],
            "custom" => ReadDetailed(value, OutcomeKind.Custom, "kind", required: true) is { } custom ? [custom] : [],
            _ when Titles.TryGetValue(tag, out OutcomeKind kind) => [new Measure { Kind = kind, Text = shape.Texts.Read(value) }],
            _ => [ReadPlain(value, Plain[tag])],
        };
    }

    private ImmutableArray<Measure> ReadList(DocumentNode node)
        => ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is { } list
            ? [.. list.Items.SelectMany(i => Read(i))]
            : [];

    private Measure? ReadChoice(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "by", "from") is not { } reader)
        {
            return null;
        }

        string? by = shape.Texts.ReadId(reader.Require("by", "\"departmentHead\""));
        ImmutableArray<Measure> options = reader.Require("from", "[ … ]") is { } from ? ReadList(from) : [];
        if (options.Length < 2 && reader.Optional("from") is ArrayNode { Items.Count: < 2 } list)
        {
            _bag.Add(MeaningDiagnostics.TooFew.At(
                list.Location, "from", new("two", "2"), list.Items.Count == 0 ? new("none", "0") : new("one", "1"),
                new("add another measure to choose from, or write the only one without \"chooseOne\"", "再添加一项可选措施，或去掉 \"chooseOne\" 直接写该措施")));
        }

        return new Measure { Kind = OutcomeKind.Choice, ChosenBy = by, Options = options };
    }

    private Measure? ReadMoney(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "currency", "against", "byGrade", "nonMonotone") is not { } reader)
        {
            return null;
        }

        string? currency = ObjectReader.As<StringNode>(reader.Require("currency", "\"CNY\""), _bag, new("text", "文本"))?.Value;
        if (currency is not null && !Currency.IsMatch(currency))
        {
            _bag.Add(MeaningDiagnostics.InvalidText.At(reader.Optional("currency")!.Location, currency, new("an ISO 4217 currency code", " ISO 4217 货币代码"), "CNY"));
        }

        string? against = reader.Has("against") ? shape.Texts.ReadId(reader.Optional("against")) : null;
        if (ObjectReader.As<ObjectNode>(reader.Require("byGrade", "{ … }"), _bag, new("an object from grade to amount", "从等级到金额的对象")) is not { } map)
        {
            return null;
        }

        string[] ids = [.. shape.Grades.Select(g => g.Id)];
        var misspelt = new HashSet<string?>(StringComparer.Ordinal);
        foreach (DocumentMember member in map.Members.Where(m => Array.IndexOf(ids, m.Name) < 0))
        {
            misspelt.Add(Suggestion.Nearest(member.Name, ids));
            shape.ReportUnknownGrade(member.NameLocation, member.Name);
        }

        var amounts = ImmutableArray.CreateBuilder<Exact>();
        foreach (Grade grade in shape.Grades)
        {
            if (map[grade.Id] is not { } value)
            {
                if (misspelt.Contains(grade.Id))
                {
                    continue;
                }

                _bag.Add(MeaningDiagnostics.AmountMissing.At(map.Location, grade.Id));
            }
            else if (ObjectReader.Number(value, NumberLimits.Any, _bag) is { } amount)
            {
                if (amount.Sign < 0 && !reader.Has("against"))
                {
                    _bag.Add(MeaningDiagnostics.DeductionWithoutBase.At(value.Location, amount.ToString()));
                }

                amounts.Add(amount);
            }
        }

        bool nonMonotone = shape.Texts.Read(reader.Optional("nonMonotone")) is not null;
        var money = new Measure
        {
            Kind = OutcomeKind.Money,
            Money = new MoneyRule { Currency = currency ?? "", Against = against, ByGrade = amounts.ToImmutable(), IsNonMonotone = nonMonotone },
        };
        _amounts.Add(money, map);
        return money;
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
