using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads what has to hold for a consequence to apply.</summary>
internal sealed class ConditionReader(PolicyShape shape, TotalRule? total)
{
    private static readonly string[] Tags = ["grade", "total", "criterion", "consecutive", "count", "all", "any", "not"];

    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly RunReader _runs = new(shape);

    /// <summary>Gets the object of the <c>consecutive</c> in the condition that was read last, whether or not it could be read.</summary>
    public ObjectNode? Consecutive { get; private set; }

    /// <summary>Reads the condition of a consequence; null when there is none, or with findings.</summary>
    public Condition? Read(DocumentNode? node)
    {
        Consecutive = null;
        int errors = _bag.Count;
        Condition? condition = ReadOne(node, inside: null, isWhole: true);
        if (condition is not null && _bag.Count == errors && shape.KnowsAllGrades && GradesOf.Possible(condition, shape.Grades).Count == 0)
        {
            _bag.Add(MeaningDiagnostics.NeverMet.At(node!.Location, new("no grade meets all of it", "没有等级满足全部条件"), new(
                "correct the grades that it names", "更正其中的等级")));
        }

        return condition;
    }

    private Condition? ReadOne(DocumentNode? node, string? inside, bool isWhole)
    {
        if (ObjectReader.As<ObjectNode>(node, _bag, new("an object", "对象")) is not { } map)
        {
            return null;
        }

        var reader = ObjectReader.Open(map, _bag, Tags);
        if (map.Members.Any(m => Array.IndexOf(Tags, m.Name) < 0)
            || !reader.ExactlyOne(
                new($"\"{ObjectReader.NameOf(map)}\"", $"\"{ObjectReader.NameOf(map)}\" "),
                new("put several into \"all\": [ … ]", "多个条件写在 \"all\": [ … ] 中"), out string? tag, Tags))
        {
            return null;
        }

        DocumentNode value = map[tag]!;
        return tag switch
        {
            "grade" => ReadGrade(value),
            "total" => BoundsReader.Read(value, new("total", "总分"), null, total?.Outside == OutsideRule.Accept ? null : total?.OutOf, _bag) is { } b ? new TotalCondition(b) : null,
            "criterion" => ReadCriterion(value),
            "consecutive" => ReadConsecutive(map, value, inside, isWhole),
            "count" => ReadCount(value),
            "not" => ReadOne(value, "not", isWhole: false) is { } c ? new NotCondition(c) : null,
            "any" => ReadSeveral(value, "any") is { } c ? new AnyCondition(c) : null,
            _ => ReadSeveral(value, inside) is { } c ? new AllCondition(c) : null,
        };
    }

    private ImmutableArray<Condition>? ReadSeveral(DocumentNode node, string? inside)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list)
        {
            return null;
        }

        if (list.Items.Count == 0)
        {
            _bag.Add(MeaningDiagnostics.TooFew.At(list.Location, ObjectReader.NameOf(list), new("one", "1"), new("none", "0"), new(
                "add a condition, such as { \"grade\": { \"failing\": true } }", "添加条件，例如 { \"grade\": { \"failing\": true } }")));
            return null;
        }

        Condition[] read = [.. list.Items.Select(i => ReadOne(i, inside, isWhole: false)).OfType<Condition>()];
        return read.Length == list.Items.Count ? [.. read] : null;
    }

    private GradeCondition? ReadGrade(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "is", "anyOf", "atLeast", "atMost", "failing") is not { } reader
            || !reader.ExactlyOne(
                new("\"grade\"", "\"grade\" "),
                new("write one condition, such as \"atLeast\": \"good\"", "写一个条件，例如 \"atLeast\": \"good\""),
                out string? word, "is", "anyOf", "atLeast", "atMost", "failing"))
        {
            return null;
        }

        DocumentNode value = reader.Optional(word)!;
        if (word == "failing")
        {
            return ObjectReader.As<BooleanNode>(value, _bag, new("true or false", " true 或 false")) is { } failing
                ? new(shape.GradesThatFail(value, failing.Value, "anyOf"))
                : null;
        }

        if (word == "anyOf")
        {
            return shape.ReadGrades(value) is { Count: > 0 } grades ? new([.. grades]) : null;
        }

        return shape.ReadGrade(value) is not { } grade ? null : word switch
        {
            "is" => new([grade]),
            "atLeast" => new([.. shape.Grades.Where(g => g.Rank <= grade.Rank)]),
            _ => new([.. shape.Grades.Where(g => g.Rank >= grade.Rank)]),
        };
    }

    private CriterionCondition? ReadCriterion(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "id", "rating", "points") is not { } reader)
        {
            return null;
        }

        Criterion? criterion = FindCriterion(reader.Require("id", "\"attitude\""));
        if (!reader.ExactlyOne(
            new("\"criterion\"", "\"criterion\" "),
            new("write \"rating\": { \"below\": 60 }, or \"points\" with bounds", "写 \"rating\": { \"below\": 60 }，或写 \"points\" 和界限"), out string? word, "rating", "points")
            || criterion is null)
        {
            return null;
        }

        string id = criterion.Id;
        if (word == "points" && criterion.Weight is null)
        {
            _bag.Add(MeaningDiagnostics.OnlyFor.At(reader.Optional(word)!.Location, word, new("a criterion that is scored", "计分的指标"), new(
                $"'{id}' is only recorded; write \"rating\", or name another criterion", $"'{id}' 只作记录；改写 \"rating\"，或改用其他指标")));
            return null;
        }

        if (word == "rating" && criterion.Rating is null)
        {
            _bag.Add(MeaningDiagnostics.OnlyFor.At(reader.Optional(word)!.Location, word, new("a criterion that is rated", "评分的指标"), new(
                $"'{id}' is a group; write \"points\", or name one of its criteria", $"'{id}' 是一组指标；改写 \"points\"，或改用其中的指标")));
            return null;
        }

        // Points follow from weights that may be spread, so only a rating has limits that are known here.
        bool isLimited = word == "rating" && criterion.Rating!.Outside != OutsideRule.Accept;
        Wording what = word == "rating" ? new($"rating of '{id}'", $" '{id}' 的评分") : new($"number of points of '{id}'", $" '{id}' 的得分");
        return BoundsReader.Read(reader.Optional(word), what, isLimited ? criterion.Rating!.Min : null, isLimited ? criterion.Rating!.Max : null, _bag) is { } bounds
            ? new CriterionCondition(id, word == "points", bounds)
            : null;
    }

    private Criterion? FindCriterion(DocumentNode? node)
    {
        if (ObjectReader.As<StringNode>(node, _bag, new("the id of a criterion", "指标的 id")) is not { } text)
        {
            return null;
        }

        Criterion? criterion = shape.Criteria.FirstOrDefault(c => c.Id == text.Value);

        // A criterion that couldn't be read was reported where it stands.
        if (criterion is null && !(_bag.HasErrors && shape.ValueIds.Has(text.Value)))
        {
            _bag.Add(MeaningDiagnostics.UnknownReference.At(
                text.Location, new("criterion", "指标"), text.Value,
                Suggestion.For(text.Value, shape.Criteria.Select(c => c.Id))));
        }

        return criterion;
    }

    private ConsecutiveCondition? ReadConsecutive(ObjectNode condition, DocumentNode node, string? inside, bool isWhole)
    {
        if (inside is not null)
        {
            _bag.Add(MeaningDiagnostics.Misplaced.At(condition.Members[0].NameLocation, "consecutive", inside, new(
                "write it beside the other conditions in \"all\", or as a consequence of its own", "与其他条件并列写在 \"all\" 中，或写成单独的规则")));
        }
        else if (Consecutive is not null)
        {
            _bag.Add(MeaningDiagnostics.SecondConsecutive.At(condition.Members[0].NameLocation));
        }

        if (_runs.OpenRun(node, "count", "evaluate") is not { } reader)
        {
            return null;
        }

        Consecutive ??= reader.Node;
        Exact? count = reader.RequireNumber("count", NumberLimits.RunLength, "2");
        bool isAnyRun = reader.Word("evaluate", Words.IsAnyRun) ?? false;
        if (isAnyRun && !isWhole)
        {
            _bag.Add(MeaningDiagnostics.OnlyFor.At(
                reader.Optional("evaluate")!.Location, "anyRun", new("a condition that is 'consecutive' alone", "只有 'consecutive' 的条件"),
                new("write \"currentRun\", or remove the other conditions", "改写 \"currentRun\"，或删去其他条件")));
        }

        RunRule? rule = _runs.ReadRun(reader);
        return rule is null || count is null ? null : new ConsecutiveCondition(rule, (int)count.Value.Numerator, isAnyRun);
    }

    private CountCondition? ReadCount(DocumentNode node)
    {
        if (_runs.OpenWindow(node, "atLeast") is not { } reader)
        {
            return null;
        }

        Exact? atLeast = reader.RequireNumber("atLeast", NumberLimits.WindowCount, "2");
        CountRule? rule = _runs.ReadWindow(reader);
        return rule is null || atLeast is null ? null : new CountCondition(rule, (int)atLeast.Value.Numerator);
    }
}
