using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AfterSales.Scoring.Quickstart.Tests.Support;

/// <summary>A case history as the JSON of the sample's data has it, read without the SDK.</summary>
internal sealed record RawHistory(string Person, string Employer, bool? IsProtected, IReadOnlyList<JsonElement> Records, IReadOnlyList<JsonElement> Evidence, IReadOnlyList<JsonElement> Issued, IReadOnlyList<JsonElement> Choices, IReadOnlyList<JsonElement> Pay)
{
    /// <summary>Gets the folder that the tests read; the program reads a copy of it.</summary>
    public static string Folder => TestSupport.RepositoryRoot.PathOf("samples", "Quickstart", "data", "histories");

    public static IReadOnlyDictionary<string, RawHistory> ReadAll()
        => Directory.EnumerateFiles(Folder, "*.json").Select(f => Read(File.ReadAllText(f))).ToDictionary(h => h.Person);

    /// <summary>Finds the one record of a quarter that stands, or null when the assessment is all there is.</summary>
    public JsonElement? Live(string quarter)
        => Records.Where(r => Text(r, "period") == quarter && Text(r, "status") is "final" or "provisional" or "contested").Cast<JsonElement?>().FirstOrDefault();

    public static string Text(JsonElement element, string name) => Optional(element, name) ?? throw new InvalidDataException(name);

    public static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>Works out the id of an outcome from the eight values that it rests on.</summary>
    public string OutcomeId(string quarter, string consequence, string occurrence)
        => Hash(string.Concat(new[] { "outcome-1", Person, Employer, "quarterly", $"{First(quarter)}/{Last(quarter)}", "management-rules", consequence, occurrence }.Select(v => v + "\n")));

    /// <summary>Works out the content hash of a finding that names these quarters.</summary>
    public static string FindingContent(IEnumerable<string> quarters)
        => Hash("{\"kind\":\"termination\",\"run\":[" + string.Join(",", quarters.Select(q => $"{{\"period\":\"{First(q)}/{Last(q)}\",\"series\":\"quarterly\"}}")) + "]}");

    public static string MoneyContent(int amount, int applied)
        => Hash($"{{\"kind\":\"money\",\"money\":{{\"against\":\"performanceBonus\",\"amount\":\"{amount}\",\"applied\":\"{applied}\",\"currency\":\"CNY\"}}}}");

    public static string First(string quarter) => Day(FirstDay(quarter));

    public static string Last(string quarter) => Day(FirstDay(quarter).AddMonths(3).AddDays(-1));

    /// <summary>Moves a quarter by a number of quarters.</summary>
    public static string Move(string quarter, int by)
    {
        DateOnly day = FirstDay(quarter).AddMonths(3 * by);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}");
    }

    public static string AddDays(string day, int days) => Day(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days));

    private static DateOnly FirstDay(string quarter)
        => new(int.Parse(quarter[..4], CultureInfo.InvariantCulture), ((quarter[^1] - '0') * 3) - 2, 1);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static RawHistory Read(string json)
    {
        JsonElement root = JsonDocument.Parse(json).RootElement.Clone();
        return new RawHistory(
            Text(root, "person"), Text(root, "employer"), root.TryGetProperty("protected", out JsonElement isProtected) ? isProtected.GetBoolean() : null,
            List("records"), List("evidence"), List("issued"), List("choices"), List("pay"));

        IReadOnlyList<JsonElement> List(string name) => root.TryGetProperty(name, out JsonElement items) ? [.. items.EnumerateArray()] : [];
    }
}
