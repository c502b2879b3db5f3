using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>Puts the host's values in the places that a policy leaves open; after it, the document has no parameter left.</summary>
/// <remarks>Parameters are bound before the policy is validated, so that every rule is checked with its real values.</remarks>
internal sealed class ParameterBinder(PolicyParameters parameters, DiagnosticBag bag)
{
    private const int MaxParameters = 500;

    // Their numbers are not the policy's: examples bring their own parameters, declarations have none.
    private static readonly string[] Untouched = ["parameters", "examples"];

    private readonly Dictionary<string, NumberNode?> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <summary>Binds a document; null, with findings, when a value is missing or doesn't fit.</summary>
    public ObjectNode? Bind(ObjectNode root)
    {
        ObjectReader[] declarations = ReadDeclarations(root);
        ReportUnknown();
        if (bag.HasErrors)
        {
            return null;
        }

        var bound = (ObjectNode)Replace(root, isRoot: true);
        foreach (ObjectReader weights in declarations.Where(d => d.String("type") == "weights"))
        {
            bound = InsertWeights(bound, weights) ?? bound;
        }

        return bag.HasErrors ? null : bound;
    }

    private ObjectReader[] ReadDeclarations(ObjectNode root)
    {
        if (ObjectReader.As<ArrayNode>(root["parameters"], bag, new("an array", "数组")) is not { } list)
        {
            return [];
        }

        if (list.Items.Count > MaxParameters)
        {
            bag.Add(MeaningDiagnostics.TooMany.At(list.Location, new("the parameters", "参数"), list.Items.Count, MaxParameters));
            return [];
        }

        // The language is read before anything else; texts of parameters only have to be texts here.
        var texts = new LocalizedTextReader((root["language"] as StringNode)?.Value ?? "", bag);
        var ids = new IdSpace(bag);
        var read = new List<ObjectReader>();
        foreach (DocumentNode entry in list.Items)
        {
            if (ObjectReader.As<ObjectNode>(entry, bag, new("an object", "对象")) is not { } node)
            {
                continue;
            }

            string[] members = node["type"] is StringNode { Value: "weights" }
                ? ["id", "type", "why", "of", "total"]
                : ["id", "type", "why", "min", "max"];
            ObjectReader reader = ObjectReader.Open(node, bag, members);
            string? id = texts.RequireId(reader);
            ids.Declare(id, node);
            LocalizedText? why = texts.Read(reader.Optional("why"));
            bool? isWeights = ObjectReader.Word(
                reader.Require("type", "\"number\""), new Dictionary<string, bool> { ["weights"] = true, ["number"] = false }, bag);
            if (id is null || isWeights is null || !_declared.Add(id))
            {
                continue;
            }

            read.Add(reader);
            CheckValue(root, reader, id, why, isWeights.Value);
        }

        return [.. read];
    }

    private void CheckValue(ObjectNode root, ObjectReader declaration, string id, LocalizedText? why, bool isWeights)
    {
        if (!parameters.TryGet(id, out DocumentNode? value))
        {
            Wording reason = why is null ? (Wording)"" : new Wording($" ({why.In("en")})", $"（{why.In("zh-CN")}）");
            bag.Add(MeaningDiagnostics.UnboundParameter.At(declaration.Node.Location, id, reason, isWeights ? SampleWeights(root, declaration) : declaration.Optional("min") is NumberNode low ? low.Text : "1"));
        }
        else if (!isWeights)
        {
            _numbers[id] = CheckNumber(declaration, id, value!);
        }
    }

    /// <summary>Shows the form of a value with the criteria that it weighs; the numbers are the host's to choose.</summary>
    private static string SampleWeights(ObjectNode root, ObjectReader declaration)
        => declaration.Optional("of") is StringNode of && Find(root, of.Value) is ArrayNode array
            ? "{ " + string.Join(", ", array.Items.OfType<ObjectNode>()
                .Where(c => c["reportOnly"] is not BooleanNode { Value: true } && c["id"] is StringNode)
                .Select(c => "\"" + ((StringNode)c["id"]!).Value + "\": …")) + " }"
            : "[ … ]";

    private NumberNode? CheckNumber(ObjectReader declaration, string id, DocumentNode value)
    {
        Exact? min = declaration.Number("min", NumberLimits.Any);
        Exact? max = declaration.Number("max", NumberLimits.Any);
        if (min >= max)
        {
            bag.Add(MeaningDiagnostics.EmptyScale.At(declaration.Optional("min")!.Location, min.ToString()!, max.ToString()!));
            return null;
        }

        if (value is not NumberNode number)
        {
            Reject(value, id, new($"is {value.Description.In(DiagnosticLanguage.English)}, not a number", $"是{value.Description.In(DiagnosticLanguage.Chinese)}，而不是数字"), new("write a number", "写一个数字"));
            return null;
        }

        if (!NumberLimits.Any.FitsDigits(number.Number) || number.Number.Value < min || number.Number.Value > max)
        {
            Wording range = (min, max) switch
            {
                ({ } low, { } high) => new Wording($" from {low} to {high}", $" {low} 到 {high} 的"),
                ({ } low, null) => new Wording($" of at least {low}", $"不小于 {low} 的"),
                (null, { } high) => new Wording($" of at most {high}", $"不大于 {high} 的"),
                _ => (Wording)"",
            };
            Reject(
                value, id, new($"is {number.Text}, which it does not take", $"为 {number.Text}，不符合要求"),
                new($"write a number{range.In(DiagnosticLanguage.English)} with at most 12 digits before and 6 after the decimal point", $"写{range.In(DiagnosticLanguage.Chinese)}数字，小数点前最多 12 位，后最多 6 位"));
            return null;
        }

        return number;
    }

    private void Reject(DocumentNode value, string id, Wording what, Wording help)
        => bag.Add(MeaningDiagnostics.ParameterValue.At(value.Location, id, what, help));

    private void ReportUnknown()
    {
        foreach (KeyValuePair<string, DocumentNode> value in parameters.Values.Where(v => !_declared.Contains(v.Key)))
        {
            bag.Add(MeaningDiagnostics.UnknownParameter.At(value.Value.Location, value.Key, Suggestion.For(value.Key, _declared)));
        }
    }

    /// <summary>Replaces each <c>{ "param": id }</c> by its value, at the place of the reference.</summary>
    private DocumentNode Replace(DocumentNode node, bool isRoot = false)
    {
        switch (node)
        {
            case ObjectNode { Members: [{ Name: "param", Value: StringNode reference }] }:
                return Resolve(node, reference);
            case ObjectNode value when value.Members.Count > 0:
                return value.With([.. value.Members.Select(m => isRoot && Array.IndexOf(Untouched, m.Name) >= 0
                    ? m
                    : new DocumentMember(m.Name, m.NameSpan, Replace(m.Value)))]);
            case ArrayNode value when value.Items.Count > 0:
                return value.With([.. value.Items.Select(i => Replace(i))]);
            default:
                return node;
        }
    }

    private DocumentNode Resolve(DocumentNode node, StringNode reference)
    {
        if (_numbers.TryGetValue(reference.Value, out NumberNode? number) && number is not null)
        {
            return number.MovedTo(node.Span);
        }

        bag.Add(MeaningDiagnostics.UnknownReference.At(
            reference.Location, new("parameter of type number", " number 类型的参数"), reference.Value,
            Suggestion.For(reference.Value, _numbers.Keys, new("declare it under \"parameters\"", "在 \"parameters\" 中声明"))));
        return node;
    }

    /// <summary>Gives each scored criterion of an array its weight from the parameter.</summary>
    private ObjectNode? InsertWeights(ObjectNode root, ObjectReader declaration)
    {
        string id = declaration.String("id")!;
        DocumentNode? pointer = declaration.Require("of", "\"/criteria\"");
        Exact? total = declaration.RequireNumber("total", NumberLimits.Positive, "100");
        if (ObjectReader.As<StringNode>(pointer, bag, new("a JSON pointer", "JSON 指针")) is not { } of || total is not { } sum)
        {
            return null;
        }

        if (Find(root, of.Value) is not ArrayNode array || array.Items.Any(i => i is not ObjectNode))
        {
            bag.Add(MeaningDiagnostics.WeightsTargetInvalid.At(of.Location, new Wording($"'{of.Value}', which is no array of criteria", $"'{of.Value}'，它不是指标数组")));
            return null;
        }

        ObjectNode[] scored = [.. array.Items.OfType<ObjectNode>().Where(c => c["reportOnly"] is not BooleanNode { Value: true })];
        return ReadWeights(id, scored, sum) is { } weights ? InsertAt(root, of.Value, Weigh(array, scored, weights, of.Span)) : null;
    }

    private NumberNode[]? ReadWeights(string id, ObjectNode[] scored, Exact total)
    {
        parameters.TryGet(id, out DocumentNode? value);
        string[] ids = [.. scored.Select(c => (c["id"] as StringNode)?.Value ?? "")];
        DocumentNode?[] nodes;
        if (value is ArrayNode list && list.Items.Count == ids.Length)
        {
            nodes = [.. list.Items];
        }
        else if (value is ObjectNode map && map.Members.Count == ids.Length && ids.All(i => map[i] is not null))
        {
            nodes = [.. ids.Select(i => map[i])];
        }
        else
        {
            string names = string.Join(", ", ids);
            Reject(value!, id, new("does not name a weight for each criterion", "没有为每个指标给出权重"),
                new($"give {ids.Length} weights, one for each of {names}", $"给出 {ids.Length} 个权重，依次对应 {names}"));
            return null;
        }

        if (!nodes.Zip(scored, IsWeightOf).All(isWeight => isWeight))
        {
            Reject(value, id, new("holds something that is no weight", "含有不是权重的内容"),
                new("a weight is a number above 0 with at most 6 digits before and 4 after the decimal point", "权重是大于 0 的数字，小数点前最多 6 位，后最多 4 位"));
            return null;
        }

        NumberNode[] weights = [.. nodes.Cast<NumberNode>()];
        Exact sum = weights.Aggregate(Exact.Zero, (s, w) => s + w.Number.Value);
        if (sum != total)
        {
            Reject(value, id, new($"adds up to {sum}, not {total}", $"合计为 {sum}，而不是 {total}"), new($"change the weights so that they add up to {total}", $"修改权重，使合计为 {total}"));
            return null;
        }

        return weights;
    }

    /// <summary>Tells whether a node can be the weight of a criterion: 0 only for one that is critical.</summary>
    private static bool IsWeightOf(DocumentNode? node, ObjectNode criterion)
        => node is NumberNode number && NumberLimits.Weight.FitsDigits(number.Number)
            && (number.Number.Value.Sign > 0 || (number.Number.Value.Sign == 0 && criterion["critical"] is not null));

    private ArrayNode Weigh(ArrayNode array, ObjectNode[] scored, NumberNode[] weights, NodeSpan place)
        => array.With([.. array.Items.Select(i => Array.IndexOf(scored, i) is >= 0 and var at ? Weigh(scored[at], weights[at], place) : i)]);

    private ObjectNode Weigh(ObjectNode criterion, NumberNode weight, NodeSpan place)
    {
        if (criterion["weight"] is { } written)
        {
            bag.Add(MeaningDiagnostics.WeightMisplaced.At(
                written.Location, (criterion["id"] as StringNode)?.Value ?? "?",
                new("a parameter gives the weights here", "此处权重由参数给出"), new("remove the weight, or the parameter", "删去权重，或删去参数")));
            return criterion;
        }

        return criterion.With([.. criterion.Members, new DocumentMember("weight", place, weight.MovedTo(place))]);
    }

    private static string[] Parts(string pointer)
        => [.. pointer.Substring(1).Split('/').Select(p => p.Replace("~1", "/").Replace("~0", "~"))];

    private static DocumentNode? Find(DocumentNode root, string pointer)
    {
        if (pointer.Length == 0 || pointer[0] != '/')
        {
            return null;
        }

        DocumentNode? node = root;
        foreach (string part in Parts(pointer))
        {
            node = node switch
            {
                ObjectNode value => value[part],
                ArrayNode value when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int i)
                    && i < value.Items.Count && (part.Length == 1 || part[0] != '0') => value.Items[i],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Puts an array in the place of the one that a pointer names; only what is on the way to it is made anew.</summary>
    private static ObjectNode InsertAt(ObjectNode root, string pointer, ArrayNode replacement)
        => (ObjectNode)InsertAt(root, Parts(pointer), 0, replacement);

    private static DocumentNode InsertAt(DocumentNode node, string[] parts, int depth, ArrayNode replacement)
    {
        if (depth == parts.Length)
        {
            return replacement;
        }

        return node is ObjectNode value
            ? value.With([.. value.Members.Select(m => m.Name == parts[depth]
                ? new DocumentMember(m.Name, m.NameSpan, InsertAt(m.Value, parts, depth + 1, replacement))
                : m)])
            : ((ArrayNode)node).With([.. ((ArrayNode)node).Items.Select((item, i) => i.ToString(CultureInfo.InvariantCulture) == parts[depth]
                ? InsertAt(item, parts, depth + 1, replacement)
                : item)]);
    }
}
