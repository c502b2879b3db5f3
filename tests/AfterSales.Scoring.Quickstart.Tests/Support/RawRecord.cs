using System.Text.Json;

namespace AfterSales.Scoring.Quickstart.Tests.Support;

/// <summary>A record as the JSON of the sample's data has it, and what standard S04 says about it, worked out anew.</summary>
internal sealed record RawRecord(string Subject, string Period, Dictionary<string, string> Ratings, Dictionary<string, string> States)
{
    public static readonly string[] Criteria = ["attitude", "ability", "efficiency", "satisfaction", "teamwork"];

    public string Status
        => Criteria.Any(c => !Ratings.ContainsKey(c) && States.GetValueOrDefault(c) is null or "missing" or "refused")
            || Ratings.Values.Select(Ratio.Parse).Any(r => !(r >= 0) || !(r <= 100)) ? "Incomplete"
            : Ratings.Count == 0 ? "NotEvaluated"
            : "Scored";

    /// <summary>Gets the file that the tests read; the program reads a copy of it.</summary>
    public static string File => TestSupport.RepositoryRoot.PathOf("samples", "Quickstart", "data", "assessments.json");

    public static IReadOnlyList<RawRecord> ReadAll()
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(File));
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>Says what a rating below full marks takes from 100: the share of its weight in the weights that count.</summary>
    public Ratio Change(string criterion, IReadOnlyDictionary<string, Ratio> weights)
    {
        Ratio counting = Ratio.Sum(Ratings.Keys.Select(c => weights[c]));
        return 100 * weights[criterion] / counting * (Ratio.Parse(Ratings[criterion]) - 100) / 100;
    }

    public Ratio Total(IReadOnlyDictionary<string, Ratio> weights) => 100 + Ratio.Sum(Ratings.Keys.Select(c => Change(c, weights)));

    public static string GradeOf(Ratio total) => total >= 90 ? "excellent" : total >= 80 ? "good" : total >= 70 ? "pass" : "fail";

    private static RawRecord Read(JsonElement element)
    {
        JsonProperty[] values = [.. element.GetProperty("values").EnumerateObject()];
        return new RawRecord(
            element.GetProperty("subject").GetString()!,
            element.GetProperty("period").GetString()!,
            values.Where(v => v.Value.ValueKind == JsonValueKind.Number).ToDictionary(v => v.Name, v => v.Value.GetRawText()),
            values.Where(v => v.Value.ValueKind == JsonValueKind.Object).ToDictionary(v => v.Name, v => v.Value.GetProperty("state").GetString()!));
    }
}
