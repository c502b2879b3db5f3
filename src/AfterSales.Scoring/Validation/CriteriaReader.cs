using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads the tree of criteria.</summary>
internal sealed class CriteriaReader(PolicyShape shape, bool hasTotal, bool givesGrades)
{
    private const int MaxCriteria = 2000;

    private static readonly string[] Members =
    [
        "id", "title", "guidance", "cite", "weight", "rating", "items", "reportOnly", "critical",
        "criteria", "weightsTotal", "split", "rounding", "unscored",
    ];

    private static readonly string[] GroupOnly = ["weightsTotal", "split"];
    private static readonly string[] LeafOnly = ["items", "reportOnly", "critical"];
    private static readonly string[] ScoredOnly = ["weight", "critical", "rounding", "unscored"];

    private readonly DiagnosticBag _bag = shape.Bag;
    private int _count;

    public ImmutableArray<Criterion> Read(
        DocumentNode? array, WeightRules weights, ImmutableArray<UnscoredTreatment> enclosing, Wording owner, bool isTop)
    {
        if (ObjectReader.As<ArrayNode>(array, _bag, new("an array of criteria", "指标数组")) is not { } list)
        {
            return [];
        }

        _count += list.Items.Count;
        if (_count > MaxCriteria)
        {
            _bag.Add(MeaningDiagnostics.TooMany.At(list.Location, new("criteria", "指标"), _count, MaxCriteria));
            return [];
        }

        ObjectNode[] items = [.. list.Items.Select(i => ObjectReader.As<ObjectNode>(i, _bag, new("an object", "对象"))).OfType<ObjectNode>()];
        ObjectNode[] scored = [.. items.Where(i => i["reportOnly"] is not BooleanNode { Value: true })];
        if (scored.Length == 0 && (hasTotal || items.Length == 0))
        {
            _bag.Add(MeaningDiagnostics.NothingToScore.At(list.Location, owner));
        }

        Exact?[] nominal = weights.Divide(scored, isTop, _bag);
        if (scored.Length > 0 && nominal.All(w => w is { Sign: 0 }))
        {
            _bag.Add(MeaningDiagnostics.NothingToScore.At(list.Location, owner));
        }

        return [.. items.Select(i => ReadOne(i, Array.IndexOf(scored, i) is >= 0 and var at ? nominal[at] : null, enclosing)).OfType<Criterion>()];
    }

    private Criterion? ReadOne(ObjectNode node, Exact? weight, ImmutableArray<UnscoredTreatment> enclosing)
    {
        ObjectReader reader = ObjectReader.Open(node, _bag, Members);
        string? id = shape.Texts.RequireId(reader);
        shape.ValueIds.Declare(id, node);
        LocalizedText? title = shape.Texts.Require(reader, "title");
        bool reportOnly = reader.Flag("reportOnly");
        if (!reader.ExactlyOne(
            new($"criterion '{id ?? "?"}'", $"指标 '{id ?? "?"}' "),
            new("add \"rating\": { \"min\": 0, \"max\": 100 } for a rated criterion, or \"criteria\": [ … ] for a group", "评分指标写 \"rating\": { \"min\": 0, \"max\": 100 }，组写 \"criteria\": [ … ]"),
            out string? form, "rating", "criteria"))
        {
            return null;
        }

        Refuse(reader, "'" + form + "'", form == "rating" ? GroupOnly : LeafOnly);
        Refuse(reader, "'reportOnly'", reportOnly ? ScoredOnly : []);
        Refuse(reader, "\"total\": \"none\"", hasTotal ? [] : ["critical", "rounding", "weightsTotal", "split"]);

        Rating? rating = form == "rating" ? ReadRating(reader.Optional("rating")) : null;
        ImmutableArray<UnscoredTreatment> treatments = UnscoredReader.Read(reader.Optional("unscored"), enclosing, rating, _bag);
        WeightRules inner = hasTotal && form == "criteria" ? WeightRules.Read(reader, weight, _bag) : WeightRules.None;
        ImmutableArray<Criterion> criteria = form == "criteria"
            ? Read(reader.Optional("criteria"), inner, treatments, new($"group '{id ?? "?"}'", $"组 '{id ?? "?"}' "), isTop: false)
            : [];

        return id is null || title is null ? null : new Criterion
        {
            Id = id,
            Title = title,
            Guidance = shape.Texts.Read(reader.Optional("guidance")),
            Cite = shape.ReadCite(reader),
            Weight = weight,
            IsReportOnly = reportOnly,
            Rating = rating,
            Criteria = criteria,
            Items = ReadItems(reader.Optional("items")),
            Critical = rating is null ? null : ReadCritical(reader.Optional("critical"), id, rating),
            Rounding = shape.ReadRounding(reader.Optional("rounding")),
            Treatments = treatments,
        };
    }

    private void Refuse(ObjectReader reader, string because, string[] names)
    {
        foreach (string name in names.Where(reader.Has))
        {
            _bag.Add(MeaningDiagnostics.Exclude.At(reader.Optional(name)!.Location, "'" + name + "'", because, new($"remove '{name}'", $"删去 '{name}'")));
        }
    }

    private Rating? ReadRating(DocumentNode? node)
    {
        if (ObjectReader.Open(node, _bag, "min", "max", "step", "outside") is not { } reader)
        {
            return null;
        }

        Exact? min = reader.RequireNumber("min", NumberLimits.Any, "0");
        Exact? max = reader.RequireNumber("max", NumberLimits.Any, "100");
        Exact? step = reader.Number("step", NumberLimits.Positive);
        OutsideRule outside = reader.Word("outside", Words.RatingOutside) ?? OutsideRule.Refuse;
        if (min is not { } low || max is not { } high)
        {
            return null;
        }

        if (low >= high)
        {
            _bag.Add(MeaningDiagnostics.EmptyScale.At(reader.Optional("min")!.Location, low.ToString(), high.ToString()));
            return null;
        }

        if (step is { } s && !((high - low) / s).IsWhole)
        {
            _bag.Add(MeaningDiagnostics.StepMisfit.At(reader.Optional("step")!.Location, s.ToString(), low.ToString(), high.ToString()));
        }

        return new Rating(low, high, step, outside);
    }

    private ImmutableArray<GuidanceItem> ReadItems(DocumentNode? node)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list)
        {
            return [];
        }

        var ids = new IdSpace(_bag);
        var items = ImmutableArray.CreateBuilder<GuidanceItem>();
        foreach (DocumentNode entry in list.Items)
        {
            if (ObjectReader.Open(entry, _bag, "id", "title", "guidance", "cite") is { } reader)
            {
                string? id = shape.Texts.RequireId(reader);
                ids.Declare(id, reader.Node);
                LocalizedText? title = shape.Texts.Require(reader, "title");
                if (id is not null && title is not null)
                {
                    items.Add(new GuidanceItem(id, title, shape.Texts.Read(reader.Optional("guidance")), shape.ReadCite(reader)));
                }
            }
        }

        return items.ToImmutable();
    }

    private CriticalRule? ReadCritical(DocumentNode? node, string id, Rating rating)
    {
        if (ObjectReader.Open(node, _bag, "below", "atMost", "then") is not { } reader
            || !reader.ExactlyOne(
                new("\"critical\"", "\"critical\" "),
                new("write \"below\": 60, or \"atMost\": 60 if 60 itself is a hit", "写 \"below\": 60；若 60 本身也触发，写 \"atMost\": 60"),
                out string? word, "below", "atMost"))
        {
            return null;
        }

        Exact? bound = reader.Number(word, NumberLimits.Any);
        if (bound < rating.Min || bound > rating.Max)
        {
            _bag.Add(MeaningDiagnostics.BoundOutsideScale.At(
                reader.Optional(word)!.Location, bound.ToString()!, id, rating.Min.ToString(), rating.Max.ToString()));
        }

        if (ObjectReader.Open(reader.Require("then", "{ \"totalAtMost\": 0 }"), _bag, "totalAtMost", "gradeAtMost") is not { } then
            || !then.ExactlyOne(
                new("\"then\"", "\"then\" "),
                new("write \"totalAtMost\" with a number, or \"gradeAtMost\" with a grade", "写 \"totalAtMost\" 和数字，或 \"gradeAtMost\" 和等级"),
                out string? effect, "totalAtMost", "gradeAtMost"))
        {
            return null;
        }

        Exact? total = then.Number("totalAtMost", NumberLimits.NotNegative);
        if (effect == "gradeAtMost" && !givesGrades)
        {
            _bag.Add(MeaningDiagnostics.NoGradeToUse.At(then.Optional(effect)!.Location, "\"gradeAtMost\""));
            return null;
        }

        Grade? grade = effect == "gradeAtMost" ? shape.ReadGrade(then.Optional(effect)) : null;
        return bound is { } b ? new CriticalRule(b, word == "atMost", total, grade) : null;
    }
}
