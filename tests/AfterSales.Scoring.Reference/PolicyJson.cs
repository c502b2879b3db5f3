using System.Globalization;
using System.Text.Json;

namespace AfterSales.Scoring.Reference;

/// <summary>Reads a policy that is known to be valid, with the values of its parameters (policy format, section by section).</summary>
internal sealed class PolicyJson
{
    private readonly JsonElement _policy;
    private readonly JsonElement? _parameters;
    private readonly bool _hasTotal;
    private readonly Dictionary<string, Node> _rated = [];

    private PolicyJson(JsonElement policy, JsonElement? parameters)
    {
        _policy = policy;
        _parameters = parameters;
        _hasTotal = policy.GetProperty("total").ValueKind == JsonValueKind.Object;
    }

    public static ReferencePolicy Read(JsonElement policy, JsonElement? parameters) => new PolicyJson(policy, parameters).Read();

    private ReferencePolicy Read()
    {
        JsonElement effective = _policy.GetProperty("effective");
        TotalRule? total = ReadTotal(_policy.GetProperty("total"));
        var series = _policy.GetProperty("series").EnumerateArray()
            .Select(s => new Series(Id(s), s.GetProperty("cycle"), IsTrue(s, "reportOnly")));
        JsonElement[] grades = Items(_policy, "grades");
        return new ReferencePolicy
        {
            Total = total,
            Root = ReadRoot(total),
            Rated = _rated,
            Grades = grades.Select(Id).ToList(),
            FailingGrades = grades.Where(g => IsTrue(g, "failing")).Select(Id).ToHashSet(),
            Consequences = Items(_policy, "consequences").Select(ReadConsequence).ToList(),
            Series = series.ToList(),
            EffectiveFrom = Date(effective.GetProperty("from")),
            EffectiveTo = Optional(effective, "to") is { } to ? Date(to) : null,
        };
    }

    // Section 1.1 and 1.2. A policy with total "none" has no weights; who counts (section 4) is found out with equal ones.
    private Node ReadRoot(TotalRule? total)
    {
        JsonElement criteria = _policy.GetProperty("criteria");
        JsonElement totalJson = _policy.GetProperty("total");
        bool split = total is null || Optional(totalJson, "split") is not null;
        Rational declared =
            total is null ? Rational.One
            : split ? total.OutOf
            : Number(totalJson.GetProperty("weightsTotal"));
        var root = new Node { Id = "", Parent = null, Nominal = declared, Unscored = ReadUnscored(_policy) };
        ReadChildren(root, criteria, "/criteria", split, inside: null);
        return root;
    }

    /// <summary>Sections 1.2 and 1.3: <paramref name="inside"/> is the group's own <c>weightsTotal</c>.</summary>
    private void ReadChildren(Node parent, JsonElement criteria, string pointer, bool split, Rational? inside)
    {
        int scored = criteria.EnumerateArray().Count(c => !IsTrue(c, "reportOnly"));
        int position = 0;
        int index = 0;
        foreach (JsonElement child in criteria.EnumerateArray())
        {
            if (IsTrue(child, "reportOnly"))
            {
                // Section 1.4: no weight, not scored, not counted in n.
                ReadCriterion(child, parent, Rational.Zero, $"{pointer}/{index}");
            }
            else
            {
                Rational nominal = split ? parent.Nominal / scored : Weight(child, pointer, position);
                if (inside is { } total)
                {
                    nominal = parent.Nominal * nominal / total;
                }

                parent.Children.Add(ReadCriterion(child, parent, nominal, $"{pointer}/{index}"));
                position++;
            }

            index++;
        }
    }

    private Node ReadCriterion(JsonElement json, Node parent, Rational nominal, string pointer)
    {
        var node = new Node
        {
            Id = Id(json),
            Parent = parent,
            Nominal = nominal,
            Scale = Optional(json, "rating") is { } rating ? ReadScale(rating) : null,
            ReportOnly = IsTrue(json, "reportOnly"),
            Critical = Optional(json, "critical") is { } critical ? ReadCritical(critical) : null,
            Rounding = ReadRounding(json, "rounding"),
            Unscored = ReadUnscored(json),
        };
        if (node.IsGroup)
        {
            bool split = !_hasTotal || Optional(json, "split") is not null;
            ReadChildren(node, json.GetProperty("criteria"), $"{pointer}/criteria", split, OptionalNumber(json, "weightsTotal"));
        }
        else
        {
            _rated.Add(node.Id, node);
        }

        return node;
    }

    // Policy format, Parameters: an array in the order of the criteria without those that are reportOnly, or an object.
    private Rational Weight(JsonElement child, string pointer, int position)
    {
        foreach (JsonElement parameter in Items(_policy, "parameters"))
        {
            if (Text(parameter, "type") == "weights" && Text(parameter, "of") == pointer)
            {
                JsonElement value = ParameterValue(Id(parameter));
                return Number(value.ValueKind == JsonValueKind.Array ? value[position] : value.GetProperty(Id(child)));
            }
        }

        return Number(child.GetProperty("weight"));
    }

    private Scale ReadScale(JsonElement json) => new(
        Number(json.GetProperty("min")),
        Number(json.GetProperty("max")),
        OptionalNumber(json, "step"),
        Text(json, "outside") ?? "refuse");

    private Critical ReadCritical(JsonElement json)
    {
        string comparison = Optional(json, "below") is null ? "atMost" : "below";
        JsonElement then = json.GetProperty("then");
        return new Critical(
            comparison, Number(json.GetProperty(comparison)), OptionalNumber(then, "totalAtMost"), Text(then, "gradeAtMost"));
    }

    private Dictionary<string, UnscoredRule> ReadUnscored(JsonElement owner)
    {
        var rules = new Dictionary<string, UnscoredRule>();
        if (Optional(owner, "unscored") is { } unscored)
        {
            foreach (JsonProperty rule in unscored.EnumerateObject())
            {
                rules.Add(rule.Name, rule.Value.ValueKind == JsonValueKind.String
                    ? new UnscoredRule(rule.Value.GetString()!, null)
                    : new UnscoredRule("value", Number(rule.Value.GetProperty("value"))));
            }
        }

        return rules;
    }

    private TotalRule? ReadTotal(JsonElement json)
    {
        if (!_hasTotal)
        {
            return null;
        }

        var items = Items(json, "bonusPoints").Select(i => ReadPointsItem(i, 1))
            .Concat(Items(json, "penaltyPoints").Select(i => ReadPointsItem(i, -1)));
        return new TotalRule
        {
            OutOf = Number(json.GetProperty("outOf")),
            Outside = Text(json, "outside") ?? "refuse",
            Rounding = ReadRounding(json, "rounding"),
            LadderRounding = ReadRounding(json, "ladderRounding"),
            PointsItems = items.ToList(),
            Ladder = Optional(json, "ladder") is { } ladder
                ? ladder.EnumerateArray().Select(ReadStep).ToList()
                : null,
            PrintedRanges = Optional(json, "printedRanges") is { } printed
                ? new PrintedRanges(Text(printed, "gap")!, printed.GetProperty("ranges").EnumerateArray().Select(ReadRange).ToList())
                : null,
        };
    }

    private PointsItem ReadPointsItem(JsonElement json, int sign) => new(
        Id(json), sign, OptionalNumber(json, "each"), Number(json.GetProperty("upTo")), Text(json, "unreported")!);

    private LadderStep ReadStep(JsonElement json)
        => new(Text(json, "grade")!, OptionalNumber(json, "atLeast"), OptionalNumber(json, "above"));

    private PrintedRange ReadRange(JsonElement json) => new(
        Text(json, "grade")!,
        OptionalNumber(json, "atLeast"),
        OptionalNumber(json, "above"),
        OptionalNumber(json, "atMost"),
        OptionalNumber(json, "below"));

    // Money by grade alone: what hangs on a history, or on a value, is for the reference decider.
    private Consequence ReadConsequence(JsonElement json)
    {
        JsonElement then = json.GetProperty("then");
        JsonElement? grade = null;
        if (Optional(json, "when") is { } when)
        {
            grade = Optional(when, "grade");
            if (grade is null)
            {
                return new Consequence(Id(json), null, null);
            }
        }

        JsonElement[] parts = Optional(then, "all") is { } all ? [.. all.EnumerateArray()] : [then];
        var money = new Dictionary<string, Rational>();
        foreach (JsonElement part in parts)
        {
            if (Optional(part, "money") is { } amounts && Optional(amounts, "byGrade") is { } byGrade)
            {
                foreach (JsonProperty amount in byGrade.EnumerateObject())
                {
                    money[amount.Name] = money.GetValueOrDefault(amount.Name) + Number(amount.Value);
                }
            }
        }

        return new Consequence(Id(json), grade, money.Count == 0 ? null : money);
    }

    private static GridRounding? ReadRounding(JsonElement owner, string member)
        => Optional(owner, member) is { ValueKind: JsonValueKind.Object } json
            ? new GridRounding(json.GetProperty("decimals").GetInt32(), Text(json, "mode")!)
            : null;

    /// <summary>Policy format, Conventions: a JSON number, or the value of a parameter.</summary>
    private Rational Number(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? Rational.Parse(ParameterValue(Text(json, "param")!).GetRawText())
        : Rational.Parse(json.GetRawText());

    private Rational? OptionalNumber(JsonElement owner, string member)
        => Optional(owner, member) is { } json ? Number(json) : null;

    private JsonElement ParameterValue(string id) => _parameters is { } values
        ? values.GetProperty(id)
        : throw new InvalidOperationException($"no value for parameter {id}");

    private static JsonElement? Optional(JsonElement owner, string member)
        => owner.TryGetProperty(member, out JsonElement value) ? value : null;

    private static JsonElement[] Items(JsonElement owner, string member)
        => Optional(owner, member) is { } array ? [.. array.EnumerateArray()] : [];

    private static string Id(JsonElement json) => json.GetProperty("id").GetString()!;

    private static string? Text(JsonElement owner, string member) => Optional(owner, member)?.GetString();

    private static bool IsTrue(JsonElement owner, string member)
        => Optional(owner, member) is { ValueKind: JsonValueKind.True };

    private static DateOnly Date(JsonElement json)
        => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
