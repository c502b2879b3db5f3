using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AfterSales.Scoring;

/// <summary>Reads how an amount of money comes about.</summary>
internal sealed class MoneyReader(PolicyShape shape)
{
    private static readonly Regex Currency = new("^[A-Z]{3}\\z", RegexOptions.CultureInvariant);

    private static readonly string[] Members =
        ["currency", "against", "byGrade", "amount", "percent", "floor", "cap", "prorate", "rounding", "nonMonotone"];

    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly Dictionary<MoneyRule, ObjectNode> _byGrade = [];

    /// <summary>Gets the object that names an amount, or a percentage, for each grade; null where one is for all.</summary>
    public ObjectNode? ByGradeOf(MoneyRule money) => _byGrade.TryGetValue(money, out ObjectNode? map) ? map : null;

    public MoneyRule? Read(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, Members) is not { } reader)
        {
            return null;
        }

        string? currency = ObjectReader.As<StringNode>(reader.Require("currency", "\"CNY\""), _bag, new("text", "文本"))?.Value;
        if (currency is not null && !Currency.IsMatch(currency))
        {
            _bag.Add(MeaningDiagnostics.InvalidText.At(reader.Optional("currency")!.Location, currency, new("an ISO 4217 currency code", " ISO 4217 货币代码"), "CNY"));
        }

        string? against = reader.Has("against") ? shape.Texts.ReadId(reader.Optional("against")) : null;
        bool mayDeduct = reader.Has("against");
        Exact? floor = reader.Number("floor", NumberLimits.NotNegative);
        if (reader.Has("floor"))
        {
            reader.Require("against", "\"performanceBonus\"");
        }

        Exact? cap = reader.Number("cap", NumberLimits.Positive);
        bool isProrated = reader.Word("prorate", Words.IsProrated) ?? false;
        Rounding? rounding = shape.ReadRounding(reader.Optional("rounding"));
        if (reader.Has("rounding") && !reader.Has("percent") && !reader.Has("prorate"))
        {
            _bag.Add(MeaningDiagnostics.OnlyFor.At(reader.Optional("rounding")!.Location, "rounding", new("money with 'percent' or 'prorate'", "含 'percent' 或 'prorate' 的金额"), new(
                "remove \"rounding\"; the amount is paid as it is written", "删去 \"rounding\"；金额按所写支付")));
        }

        bool nonMonotone = shape.Texts.Read(reader.Optional("nonMonotone")) is not null;
        if (!reader.ExactlyOne(
            new("\"money\"", "\"money\" "),
            new("write \"byGrade\" with an amount for each grade, \"amount\", or \"percent\" of a part of pay", "写 \"byGrade\"（每个等级的金额）、\"amount\"，或 \"percent\"（某项薪酬的百分比）"),
            out string? form, "byGrade", "amount", "percent"))
        {
            return null;
        }

        string? percentOf = null;
        ObjectNode? map = null;
        ImmutableArray<Exact> amounts = form switch
        {
            "byGrade" => ReadByGrade(reader.Optional(form), mayDeduct, out map),
            "amount" => ReadForAll(reader.Optional(form), mayDeduct),
            _ => ReadPercent(reader.Optional(form), mayDeduct, out percentOf, out map),
        };
        var money = new MoneyRule
        {
            Currency = currency ?? "",
            Against = against,
            ByGrade = amounts,
            PercentOf = percentOf,
            Floor = floor,
            Cap = cap,
            IsProrated = isProrated,
            Rounding = rounding,
            IsNonMonotone = nonMonotone,
        };
        if (map is not null)
        {
            _byGrade.Add(money, map);
        }

        return money;
    }

    private ImmutableArray<Exact> ReadPercent(DocumentNode? node, bool mayDeduct, out string? of, out ObjectNode? map)
    {
        of = null;
        map = null;
        if (ObjectReader.Open(node, _bag, "of", "value", "byGrade") is not { } reader)
        {
            return [];
        }

        of = shape.Texts.ReadId(reader.Require("of", "\"performanceBonus\""));
        if (!reader.ExactlyOne(
            new("\"percent\"", "\"percent\" "),
            new("write \"value\": 10, or \"byGrade\" with a percentage for each grade", "写 \"value\": 10，或用 \"byGrade\" 写每个等级的百分比"), out string? form, "value", "byGrade"))
        {
            return [];
        }

        return form == "value" ? ReadForAll(reader.Optional(form), mayDeduct) : ReadByGrade(reader.Optional(form), mayDeduct, out map);
    }

    private ImmutableArray<Exact> ReadForAll(DocumentNode? node, bool mayDeduct)
        => ReadAmount(node, mayDeduct) is { } amount ? [.. shape.Grades.Select(_ => amount)] : [];

    private ImmutableArray<Exact> ReadByGrade(DocumentNode? node, bool mayDeduct, out ObjectNode? map)
    {
        map = ObjectReader.As<ObjectNode>(node, _bag, new("an object from grade to amount", "从等级到金额的对象"));
        if (map is null)
        {
            return [];
        }

        string[] ids = [.. shape.Grades.Select(g => g.Id)];
        var misspelt = new HashSet<string?>(StringComparer.Ordinal);
        foreach (DocumentMember member in map.Members.Where(m => Array.IndexOf(ids, m.Name) < 0))
        {
            misspelt.Add(Suggestion.Nearest(member.Name, ids));
            shape.ReportUnknownGrade(member.NameLocation, member.Name);
        }

        var amounts = ImmutableArray.CreateBuilder<Exact>();
        foreach (string id in ids)
        {
            if (map[id] is not { } value)
            {
                if (!misspelt.Contains(id))
                {
                    _bag.Add(MeaningDiagnostics.AmountMissing.At(map.Location, id));
                }
            }
            else if (ReadAmount(value, mayDeduct) is { } amount)
            {
                amounts.Add(amount);
            }
        }

        return amounts.ToImmutable();
    }

    private Exact? ReadAmount(DocumentNode? node, bool mayDeduct)
    {
        Exact? amount = ObjectReader.Number(node, NumberLimits.Any, _bag);
        if (amount is { Sign: < 0 } && !mayDeduct)
        {
            _bag.Add(MeaningDiagnostics.DeductionWithoutBase.At(node!.Location, amount.Value.ToString()));
        }

        return amount;
    }
}
