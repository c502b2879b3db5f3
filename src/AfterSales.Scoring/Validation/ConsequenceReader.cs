using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads what follows from a grade, a score or a history.</summary>
internal sealed class ConsequenceReader(PolicyShape shape, TotalRule? total)
{
    private static readonly string[] Members =
        ["id", "title", "cite", "when", "then", "repeat", "requires", "exclusive", "validFor"];

    private readonly DiagnosticBag _bag = shape.Bag;
    private readonly ConditionReader _conditions = new(shape, total);
    private readonly MeasureReader _measures = new(shape);
    private readonly RequirementReader _requirements = new(shape);

    public ImmutableArray<Consequence> Read(DocumentNode? node, bool givesGrades)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list
            || shape.IsTooLong(list.Items, PolicyValidator.MaxRules, new("consequences", "结果运用规则")))
        {
            return [];
        }

        if (!givesGrades && list.Items.Count > 0)
        {
            _bag.Add(MeaningDiagnostics.NoGradeToUse.At(list.Location, "\"consequences\""));
            return [];
        }

        var ids = new IdSpace(_bag);
        var consequences = ImmutableArray.CreateBuilder<Consequence>();
        foreach (ObjectReader reader in list.Items.Select(e => ObjectReader.Open(e, _bag, Members)).OfType<ObjectReader>())
        {
            string? id = shape.Texts.RequireId(reader);
            ids.Declare(id, reader.Node);
            consequences.Add(ReadOne(reader, id ?? ""));
        }

        WarnOfGroupsOfOne(list);
        return consequences.ToImmutable();
    }

    private Consequence ReadOne(ObjectReader reader, string id)
    {
        int before = _bag.Count;
        Condition? when = _conditions.Read(reader.Optional("when"));
        bool hasRun = _conditions.Consecutive is not null;
        ImmutableArray<Measure> then = _measures.ReadThen(reader.Require("then", "{ … }"), out Escalation? escalation);
        var consequence = new Consequence
        {
            Id = id,
            Title = shape.Texts.Read(reader.Optional("title")),
            Cite = shape.ReadCite(reader),
            When = when,
            Measures = then,
            Escalation = escalation,
            Repeat = ReadRepeat(reader, hasRun),
            Requirements = _requirements.Read(reader.Optional("requires"), hasRun),
            Exclusive = reader.Has("exclusive") ? shape.Texts.ReadId(reader.Optional("exclusive")) : null,
            ValidFor = LengthReader.Read(reader.Optional("validFor"), _bag, "P6M"),
        };

        // What couldn't be read would be judged as if it weren't there.
        if (_bag.Count == before)
        {
            new ConsequenceCheck(shape, _measures).Check(consequence);
        }

        return consequence;
    }

    private Repeat ReadRepeat(ObjectReader reader, bool hasRun)
    {
        // Whether a second failure in a row proposes the same again is for the author to say.
        DocumentNode? node = hasRun ? reader.Require("repeat", "\"oncePerRun\"") : reader.Optional("repeat");
        Repeat? repeat = ObjectReader.Word(node, Words.Repeat, _bag);
        if (repeat == Repeat.OncePerRun && !hasRun)
        {
            _bag.Add(MeaningDiagnostics.OnlyFor.At(node!.Location, "oncePerRun", new("a consequence with 'consecutive' in \"when\"", "在 \"when\" 中含 'consecutive' 的规则"), new(
                "write \"once\" or \"each\", or add \"consecutive\" to \"when\"", "改写 \"once\" 或 \"each\"，或在 \"when\" 中添加 \"consecutive\"")));
        }

        return repeat ?? Repeat.Each;
    }

    private void WarnOfGroupsOfOne(ArrayNode list)
    {
        StringNode[] groups = [.. list.Items.OfType<ObjectNode>().Select(o => o["exclusive"]).OfType<StringNode>()];
        foreach (StringNode alone in groups.Where(g => groups.Count(o => o.Value == g.Value) == 1))
        {
            string[] others = [.. groups.Where(g => g != alone).Select(g => g.Value).Distinct()];
            _bag.Add(MeaningDiagnostics.GroupOfOne.At(alone.Location, alone.Value, Suggestion.Nearest(alone.Value, others) is { } meant
                ? new($"did you mean '{meant}'?", $"是否想写 '{meant}'?")
                : new("give the same group to the consequences of which one takes effect, or remove it", "为只能取其一的规则写同一个组，或删去它")));
        }
    }
}
