using System.Text.Json;

namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Reads a case history in the form of <c>docs/record-formats.md</c>.</summary>
public static class CaseHistoryJson
{
    public static ReferenceHistory Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement history = document.RootElement;
        return new ReferenceHistory
        {
            Person = Text(history, "person")!,
            Employer = Text(history, "employer")!,
            KnownAs = [.. Items(history, "knownAs").Select(k => k.GetString()!)],
            Protected = Optional(history, "protected")?.GetBoolean(),
            Records = [.. Items(history, "records").Select(ReadRecord)],
            Evidence = [.. Items(history, "evidence").Select(ReadEvidence)],
            Issued = [.. Items(history, "issued").Select(ReadIssued)],
            Choices = [.. Items(history, "choices").Select(c
                => new ReferenceChoice(Text(c, "outcome")!, Text(c, "by")!, Days.Day(Text(c, "on")!), Text(c, "option"), Text(c, "ruling")))],
            Pay = [.. Items(history, "pay").Select(p
                => new ReferencePay(Text(p, "base")!, Days.Read(Text(p, "period")!), Number(p, "amount")!.Value, Text(p, "currency")!))],
        };
    }

    private static ReferenceRecord ReadRecord(JsonElement json)
    {
        JsonElement policy = json.GetProperty("policy");
        return new ReferenceRecord
        {
            Id = Text(json, "id"),
            Series = Text(json, "series")!,
            Period = Days.Read(Text(json, "period")!),
            PolicyId = Text(policy, "id")!,
            PolicyVersion = Text(policy, "version")!,
            Standing = Text(json, "standing")!,
            Grade = Text(json, "grade"),
            Total = Number(json, "total"),
            Criteria = Items(json, "criteria").ToDictionary(c => Text(c, "id")!, c => new ReferenceValue(Number(c, "rating"), Number(c, "points"))),
            Status = Text(json, "status")!,
            AdjustedGrade = Optional(json, "adjustment") is { } adjustment ? Text(adjustment, "grade") : null,
            Role = Text(json, "role"),
            Served = Text(json, "served") is { } served ? Days.Read(served) : null,
            Relative = Optional(json, "relative")?.GetBoolean() ?? false,
        };
    }

    private static ReferenceEvidence ReadEvidence(JsonElement json) => new()
    {
        Id = Text(json, "id")!,
        Kind = Text(json, "kind")!,
        To = Text(json, "to") is { } to ? Days.Day(to) : null,
        By = Text(json, "by"),
        Reference = Text(json, "reference"),
        Outcome = Text(json, "outcome"),
        Content = Text(json, "content"),
    };

    private static ReferenceIssued ReadIssued(JsonElement json) => new()
    {
        Id = Text(json, "id")!,
        Content = Text(json, "content")!,
        Policy = Text(json, "policy")!,
        Consequence = Text(json, "consequence")!,
        Series = Text(json, "series")!,
        Period = Days.Read(Text(json, "period")!),
        Kind = Text(json, "kind")!,
        Stage = Text(json, "stage")!,
        Money = Optional(json, "money") is { } money
            ? new ReferenceMoney(Number(money, "amount"), Number(money, "applied"), Text(money, "currency")!, Text(money, "against"))
            : null,
    };

    // A number that has no finite decimal form is written as text, as a fraction.
    private static Rational? Number(JsonElement owner, string member)
    {
        if (Optional(owner, member) is not { } json)
        {
            return null;
        }

        string[] parts = json.ValueKind == JsonValueKind.String ? json.GetString()!.Split('/') : [json.GetRawText()];
        return parts.Length == 1 ? Rational.Parse(parts[0]) : Rational.Parse(parts[0]) / Rational.Parse(parts[1]);
    }

    private static JsonElement? Optional(JsonElement owner, string member)
        => owner.TryGetProperty(member, out JsonElement value) ? value : null;

    private static JsonElement[] Items(JsonElement owner, string member)
        => Optional(owner, member) is { } array ? [.. array.EnumerateArray()] : [];

    private static string? Text(JsonElement owner, string member) => Optional(owner, member)?.GetString();
}
