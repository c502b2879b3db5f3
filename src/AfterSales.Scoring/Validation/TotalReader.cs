using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads how criteria become a total: full marks, caps, roundings, bonus and penalty points, and the ladder.</summary>
internal sealed class TotalReader(PolicyShape shape)
{
    private static readonly string[] Members =
    [
        "weightsTotal", "split", "outOf", "outside", "rounding", "ladderRounding",
        "bonusPoints", "penaltyPoints", "ladder", "printedRanges",
    ];

    private readonly DiagnosticBag _bag = shape.Bag;

    /// <summary>Opens the <c>total</c> member: null for <c>"none"</c>, and null with a finding for anything else.</summary>
    public ObjectReader? Open(DocumentNode? node, out bool hasTotal)
    {
        hasTotal = node is not StringNode { Value: "none" };
        if (!hasTotal || node is null)
        {
            return null;
        }

        if (node is StringNode text)
        {
            _bag.Add(MeaningDiagnostics.UnknownWord.At(text.Location, text.Value, "total", new(
                "write \"none\", or an object with \"weightsTotal\" and \"outOf\"", "写 \"none\"，或含 \"weightsTotal\" 和 \"outOf\" 的对象")));
            return null;
        }

        return ObjectReader.Open(node, _bag, Members);
    }

    /// <summary>Reads how the top level divides the weight, before the criteria are read.</summary>
    public WeightRules ReadWeights(ObjectReader reader, out Exact? outOf)
    {
        outOf = reader.RequireNumber("outOf", NumberLimits.Positive, "100");
        if (!reader.Has("weightsTotal") || !reader.Has("split"))
        {
            reader.ExactlyOne(
                new("\"total\"", "\"total\" "),
                new("write \"weightsTotal\": 100 for declared weights, or \"split\": \"equal\"", "自定权重写 \"weightsTotal\": 100，等权写 \"split\": \"equal\""),
                out _, "weightsTotal", "split");
        }

        return WeightRules.Read(reader, reader.Has("split") ? outOf : null, _bag);
    }

    public TotalRule? Read(ObjectReader reader, Exact? outOf)
    {
        OutsideRule outside = reader.Word("outside", Words.TotalOutside) ?? OutsideRule.Refuse;
        Rounding? rounding = shape.ReadRounding(reader.Optional("rounding"));
        Rounding? ladderRounding = shape.ReadRounding(reader.Optional("ladderRounding"));
        ImmutableArray<PointsItem> points =
        [
            .. ReadPoints(reader.Optional("bonusPoints"), isPenalty: false),
            .. ReadPoints(reader.Optional("penaltyPoints"), isPenalty: true),
        ];
        // What the ladder sees of full marks, after both roundings.
        Exact? rounded = outOf is { } marks && rounding is not null ? marks.Round(rounding) : outOf;
        Exact? highest = rounded is { } input && ladderRounding is not null ? input.Round(ladderRounding) : rounded;
        Ladder? ladder = ReadLadder(reader, outside == OutsideRule.Accept ? null : highest);
        return outOf is not { } full ? null : new TotalRule
        {
            WeightsTotal = reader.Optional("weightsTotal") is NumberNode total ? total.Number.Value : full,
            OutOf = full,
            Outside = outside,
            Rounding = rounding,
            LadderRounding = ladderRounding,
            Points = points,
            Ladder = ladder,
        };
    }

    private Ladder? ReadLadder(ObjectReader reader, Exact? reachable)
    {
        if (reader.Has("ladder") && reader.Has("printedRanges"))
        {
            _bag.Add(MeaningDiagnostics.Exclude.At(reader.Optional("printedRanges")!.Location, "'ladder'", "'printedRanges'", new(
                "keep the one that says how totals become grades", "只保留其中一种从总分到等级的规定")));
            return null;
        }

        var ladder = new LadderReader(shape, reachable);
        Ladder? read = reader.Has("ladder") ? ladder.ReadLadder(reader.Optional("ladder"))
            : reader.Has("printedRanges") ? ladder.ReadPrintedRanges(reader.Optional("printedRanges"))
            : null;
        if (read is null && reader.Has("ladderRounding") && !reader.Has("ladder") && !reader.Has("printedRanges"))
        {
            _bag.Add(MeaningDiagnostics.NoGradeToUse.At(reader.Optional("ladderRounding")!.Location, "\"ladderRounding\""));
        }

        return read;
    }

    private IEnumerable<PointsItem> ReadPoints(DocumentNode? node, bool isPenalty)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list
            || shape.IsTooLong(list.Items, PolicyValidator.MaxRules, new("items", "项目")))
        {
            yield break;
        }

        foreach (DocumentNode entry in list.Items)
        {
            if (ObjectReader.Open(entry, _bag, "id", "title", "each", "upTo", "unreported", "cite") is not { } reader)
            {
                continue;
            }

            string? id = shape.Texts.RequireId(reader);
            shape.ValueIds.Declare(id, reader.Node);
            LocalizedText? title = shape.Texts.Require(reader, "title");
            Exact? each = reader.Number("each", NumberLimits.Positive);
            Exact? upTo = reader.RequireNumber("upTo", NumberLimits.Positive, "10");
            bool? isOwed = ObjectReader.Word(reader.Require("unreported", "\"none\""), Words.IsOwedWhenUnreported, _bag);
            if (id is not null && title is not null && upTo is { } most && isOwed is { } owed)
            {
                yield return new PointsItem
                {
                    Id = id,
                    Title = title,
                    Cite = shape.ReadCite(reader),
                    IsPenalty = isPenalty,
                    Each = each,
                    UpTo = most,
                    IsOwedWhenUnreported = owed,
                };
            }
        }
    }
}
