using System.Text.Json;

namespace AfterSales.Scoring.Quickstart;

/// <summary>The names behind the ids. The SDK never sees them.</summary>
internal sealed class People
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Dictionary<string, Person> _byId;

    private People(IReadOnlyList<Person> people)
    {
        _byId = people.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Ids = [.. people.Select(p => p.Id)];
    }

    public IReadOnlyList<string> Ids { get; }

    public Person? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Shows a person as id and name, or as the id alone when nobody knows more.</summary>
    public string Show(string id, Words words) => Find(id) is { } person ? $"{id} {person.NameIn(words)}" : id;

    public static People? Load(string? path, Words words, TextWriter error)
    {
        if (path is null)
        {
            return new People([]);
        }

        if (Company.ReadBytes(path, words, error) is not { } bytes)
        {
            return null;
        }

        try
        {
            return new People(JsonSerializer.Deserialize<Person[]>(bytes, Json) ?? []);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            error.WriteLine(words.Say($"error: '{path}' is not a list of people", $"错误：'{path}' 不是人员名单"));
            return null;
        }
    }

    /// <summary>A person as people.json holds one; names and sites by language tag.</summary>
    internal sealed record Person(string Id, Dictionary<string, string> Name, Dictionary<string, string> Site, string Hired)
    {
        public string NameIn(Words words) => Name.GetValueOrDefault(words.Tag, Id);

        public string SiteIn(Words words) => Site.GetValueOrDefault(words.Tag, "");
    }
}
