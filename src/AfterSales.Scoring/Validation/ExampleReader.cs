using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads the examples of a policy, and an assessment's values, which are written alike.</summary>
internal sealed class ExampleReader(PolicyShape shape)
{
    // Each may bring parameters of its own, and the policy is then validated once more.
    private const int MaxExamples = 100;

    private readonly DiagnosticBag _bag = shape.Bag;

    public ImmutableArray<PolicyExample> Read(DocumentNode? node)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list
            || shape.IsTooLong(list.Items, MaxExamples, new("examples", "示例")))
        {
            return [];
        }

        return [.. list.Items.Select(ReadOne).OfType<PolicyExample>()];
    }

    private PolicyExample? ReadOne(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "title", "parameters", "given", "expect") is not { } reader)
        {
            return null;
        }

        LocalizedText? title = shape.Texts.Require(reader, "title");
        var given = ObjectReader.As<ObjectNode>(reader.Require("given", "{ … }"), _bag, new("an object", "对象"));
        ObjectReader? expect = ObjectReader.Open(reader.Require("expect", "{ \"total\": 90 }"), _bag, "status", "total", "grade", "money");
        ObjectReader.As<ObjectNode>(reader.Optional("parameters"), _bag, new("an object", "对象"));
        if (title is null || given is null || expect is null)
        {
            return null;
        }

        return new PolicyExample
        {
            Title = title,
            Given = [.. given.Members.Select(m => new KeyValuePair<string, AssessedValue>(m.Name, ValueReader.Read(m)))],
            Status = expect.Word("status", Words.Status),
            Total = expect.Number("total", NumberLimits.Any),
            Grade = expect.Has("grade") ? shape.ReadGrade(expect.Optional("grade"))?.Id : null,
            Money = ReadMoney(expect.Optional("money")),
            Location = node.Location,
        };
    }

    private ImmutableArray<KeyValuePair<string, Exact>> ReadMoney(DocumentNode? node)
    {
        if (ObjectReader.As<ObjectNode>(node, _bag, new("an object from consequence to amount", "从规则到金额的对象")) is not { } map)
        {
            return [];
        }

        return
        [
            .. map.Members
                .Select(m => (m.Name, Amount: ObjectReader.Number(m.Value, NumberLimits.Any, _bag)))
                .Where(m => m.Amount is not null)
                .Select(m => new KeyValuePair<string, Exact>(m.Name, m.Amount!.Value)),
        ];
    }
}
