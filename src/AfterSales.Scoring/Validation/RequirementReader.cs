using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Reads what a consequence requires before its outcome may be recommended.</summary>
internal sealed class RequirementReader(PolicyShape shape)
{
    private static readonly string[] Tags = ["evidence", "approval", "notice", "adoption", "notProtected"];

    // A kind that another requirement looks for, and what that requirement is written like.
    private static readonly IReadOnlyDictionary<string, string> Reserved = new Dictionary<string, string>
    {
        ["approval"] = "{ \"by\": \"hrDirector\" }",
        ["adoption"] = "{}",
    };

    private readonly DiagnosticBag _bag = shape.Bag;

    public ImmutableArray<Requirement> Read(DocumentNode? node, bool hasRun)
        => ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is { } list
            ? [.. list.Items.Select(i => ReadOne(i, hasRun)).OfType<Requirement>()]
            : [];

    private Requirement? ReadOne(DocumentNode node, bool hasRun)
    {
        if (ObjectReader.As<ObjectNode>(node, _bag, new("an object", "对象")) is not { } map)
        {
            return null;
        }

        var reader = ObjectReader.Open(map, _bag, Tags);
        if (map.Members.Any(m => Array.IndexOf(Tags, m.Name) < 0)
            || !reader.ExactlyOne(
                new($"\"{ObjectReader.NameOf(map)}\"", $"\"{ObjectReader.NameOf(map)}\" "),
                new("write each requirement as an object of its own", "每项要求各写成一个对象"), out string? tag, Tags))
        {
            return null;
        }

        DocumentNode value = map[tag]!;
        return tag switch
        {
            "evidence" => ReadEvidence(value, hasRun),
            "approval" => ReadApproval(value),
            "notice" => ReadNotice(value),
            "adoption" => ObjectReader.Open(value, _bag) is null ? null : new AdoptionRequirement(),
            _ => ObjectReader.Open(value, _bag) is null ? null : new NotProtectedRequirement(),
        };
    }

    private EvidenceRequirement? ReadEvidence(DocumentNode node, bool hasRun)
    {
        if (ObjectReader.Open(node, _bag, "kind", "anyOf", "completedAfter", "before", "by") is not { } reader)
        {
            return null;
        }

        RunAnchor? after = ReadAnchor(reader, "completedAfter", hasRun);
        RunAnchor? before = ReadAnchor(reader, "before", hasRun);
        string? by = reader.Has("by") ? shape.Texts.ReadId(reader.Optional("by")) : null;
        if (!reader.ExactlyOne(
            new("\"evidence\"", "\"evidence\" "),
            new("write \"kind\": \"training\", or several kinds with \"anyOf\"", "写 \"kind\": \"training\"，或用 \"anyOf\" 列出多种"), out string? word, "kind", "anyOf"))
        {
            return null;
        }

        DocumentNode value = reader.Optional(word)!;
        IReadOnlyList<string> kinds = word == "anyOf"
            ? shape.ReadDistinct(value, ReadKind, k => k, "\"training\"")
            : ReadKind(value) is { } kind ? [kind] : [];
        return kinds.Count == 0 ? null : new EvidenceRequirement([.. kinds], after, before, by);
    }

    private RunAnchor? ReadAnchor(ObjectReader reader, string name, bool hasRun)
    {
        RunAnchor? anchor = reader.Word(name, Words.Anchor);
        if (anchor is RunAnchor.FirstOfRun or RunAnchor.LastOfRun && !hasRun)
        {
            _bag.Add(MeaningDiagnostics.OnlyFor.At(
                reader.Optional(name)!.Location, Words.Of(Words.Anchor, anchor.Value),
                new("a consequence with 'consecutive' in \"when\"", "在 \"when\" 中含 'consecutive' 的规则"),
                new("write \"period\", or add \"consecutive\" to \"when\"", "改写 \"period\"，或在 \"when\" 中添加 \"consecutive\"")));
        }

        return anchor;
    }

    private ApprovalRequirement? ReadApproval(DocumentNode node)
        => ObjectReader.Open(node, _bag, "by") is { } reader && shape.Texts.ReadId(reader.Require("by", "\"hrDirector\"")) is { } by
            ? new ApprovalRequirement(by)
            : null;

    private NoticeRequirement? ReadNotice(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "kind", "lead") is not { } reader)
        {
            return null;
        }

        string? kind = ReadKind(reader.Require("kind", "\"writtenNotice\""));
        Period? lead = LengthReader.Read(reader.Optional("lead"), _bag, "P30D");
        return kind is null ? null : new NoticeRequirement(kind, lead);
    }

    private string? ReadKind(DocumentNode? node)
    {
        string? kind = shape.Texts.ReadId(node);
        if (kind is not null && Reserved.TryGetValue(kind, out string? written))
        {
            _bag.Add(MeaningDiagnostics.ReservedKind.At(node!.Location, kind, written));
            return null;
        }

        return kind;
    }
}
