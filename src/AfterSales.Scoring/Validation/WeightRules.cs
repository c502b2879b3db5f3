namespace AfterSales.Scoring;

/// <summary>Works out the nominal weight of each child of a group, and reports weights that don't add up.</summary>
/// <remarks>Scoring semantics, section 1.</remarks>
internal sealed class WeightRules
{
    private const int MaxListed = 8;

    private readonly Exact? _weight;
    private readonly bool _isEqualSplit;
    private readonly Exact? _declaredTotal;
    private readonly DocumentNode? _declaredBy;

    private WeightRules(Exact? weight, bool isEqualSplit, Exact? declaredTotal, DocumentNode? declaredBy)
    {
        _weight = weight;
        _isEqualSplit = isEqualSplit;
        _declaredTotal = declaredTotal;
        _declaredBy = declaredBy;
    }

    /// <summary>Gets the rules where there is no total: criteria have no weights.</summary>
    public static WeightRules None { get; } = new(null, false, null, null);

    /// <summary>Gets the rules where the total can't be read: weights are as they should be, and nothing is known of their sum.</summary>
    public static WeightRules Unknown(DocumentNode root) => new(null, false, null, root);

    public bool HasWeights => _weight is not null || _declaredBy is not null;

    /// <summary>Reads how something with a weight divides it among its children.</summary>
    /// <param name="reader">The group, or the total for the top level.</param>
    /// <param name="weight">The nominal weight that is divided; null for a total, which divides what it declares, and when it could not be read.</param>
    /// <param name="bag">Where findings go.</param>
    public static WeightRules Read(ObjectReader reader, Exact? weight, DiagnosticBag bag)
    {
        if (reader.Has("split") && reader.Has("weightsTotal"))
        {
            bag.Add(MeaningDiagnostics.Exclude.At(reader.Optional("split")!.Location, "'split'", "'weightsTotal'", new(
                "keep 'split' for equal weights, or 'weightsTotal' for declared ones", "等权用 'split'，自定权重用 'weightsTotal'")));
        }

        bool equal = (reader.Word("split", Words.Split) ?? false) && !reader.Has("weightsTotal");
        Exact? total = reader.Number("weightsTotal", NumberLimits.Positive);
        DocumentNode? declaredBy = reader.Optional("split") ?? reader.Optional("weightsTotal") ?? reader.Optional("weight") ?? reader.Node;
        return new WeightRules(weight ?? total, equal, reader.Has("weightsTotal") ? total : weight, declaredBy);
    }

    /// <summary>Gets the nominal weights of the scored children; null for each that can't be known.</summary>
    public Exact?[] Divide(IReadOnlyList<ObjectNode> scored, bool isTop, DiagnosticBag bag)
    {
        Exact?[] written = [.. scored.Select(c => ReadWeight(c, bag))];
        if (!HasWeights || scored.Count == 0)
        {
            return new Exact?[scored.Count];
        }

        if (_isEqualSplit)
        {
            return [.. scored.Select(_ => _weight / scored.Count)];
        }

        if (scored.Count == 0 || written.Any(w => w is null) || _declaredTotal is not { } total)
        {
            return new Exact?[scored.Count];
        }

        Exact sum = written.Aggregate(Exact.Zero, (s, w) => s + w!.Value);
        if (sum != total)
        {
            ReportSum(scored, sum, total, isTop, bag);
            return new Exact?[scored.Count];
        }

        return [.. written.Select(w => _weight * w / total)];
    }

    private Exact? ReadWeight(ObjectNode child, DiagnosticBag bag)
    {
        string id = (child["id"] as StringNode)?.Value ?? ObjectReader.NameOf(child);
        DocumentNode? node = child["weight"];
        if (!HasWeights || _isEqualSplit)
        {
            if (node is not null)
            {
                bag.Add(HasWeights
                    ? MeaningDiagnostics.WeightMisplaced.At(node.Location, id, new("its group splits its weight equally", "所在的组平均分配权重"), new("remove the weight, or \"split\"", "删去权重，或删去 \"split\""))
                    : MeaningDiagnostics.WeightMisplaced.At(node.Location, id, new("the policy has no total", "本方案没有总分"), new("remove the weight, or declare a \"total\"", "删去权重，或声明 \"total\"")));
            }

            return null;
        }

        if (node is null)
        {
            bag.Add(MeaningDiagnostics.MissingMember.At(child.Location, "weight", "20"));
            return null;
        }

        Exact? weight = ObjectReader.Number(node, NumberLimits.Weight, bag);
        if (weight is { Sign: 0 } && child["critical"] is null)
        {
            bag.Add(MeaningDiagnostics.WeightNotPositive.At(node.Location, id, ((NumberNode)node).Text));
            return null;
        }

        return weight;
    }

    private void ReportSum(IReadOnlyList<ObjectNode> scored, Exact sum, Exact total, bool isTop, DiagnosticBag bag)
    {
        ObjectNode group = (ObjectNode)(_declaredBy is ObjectNode self ? self : _declaredBy!.Parent!);
        string id = (group["id"] as StringNode)?.Value ?? "?";
        string list = string.Join(", ", scored.Take(MaxListed).Select(c => $"'{(c["id"] as StringNode)?.Value}' {(c["weight"] as NumberNode)?.Text}"))
            + (scored.Count > MaxListed ? ", …" : "");
        bag.Add(isTop
            ? MeaningDiagnostics.WeightsTotal.At(
                _declaredBy.Location, new("\"criteria\"", "\"criteria\" "), sum.ToString(), total.ToString(),
                new($"change the weights ({list}) so that they add up to {total}, or declare \"weightsTotal\": {sum} if that is meant",
                    $"修改权重（{list}），使合计为 {total}；若合计确为 {sum}，声明 \"weightsTotal\": {sum}"))
            : MeaningDiagnostics.WeightsTotal.At(
                (group["criteria"] ?? _declaredBy).Location, new($"group '{id}'", $"组 '{id}' "), sum.ToString(), total.ToString(),
                new($"change the weights inside the group ({list}) so that they add up to {total}; if they are shares of the group, keep them and give it \"weightsTotal\": {sum}",
                    $"修改组内权重（{list}），使合计为 {total}；若它们是组内的相对权重，保留并在该组声明 \"weightsTotal\": {sum}")));
    }
}
