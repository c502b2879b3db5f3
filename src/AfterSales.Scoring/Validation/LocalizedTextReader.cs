using System.Text.RegularExpressions;

namespace AfterSales.Scoring;

/// <summary>Reads what people read: localized texts and cites; and ids, which they don't.</summary>
internal sealed class LocalizedTextReader(string language, DiagnosticBag bag)
{
    private static readonly Regex Id = new("^[a-z][A-Za-z0-9]{0,63}\\z", RegexOptions.CultureInvariant);
    private static readonly Regex LanguageTag = new("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z", RegexOptions.CultureInvariant);

    public static bool IsLanguageTag(string text) => LanguageTag.IsMatch(text);

    public LocalizedText? Require(ObjectReader reader, string name)
        => Read(reader.Require(name, "\"…\""));

    public LocalizedText? Read(DocumentNode? node)
    {
        if (node is StringNode plain)
        {
            return new LocalizedText([new(language, plain.Value)]);
        }

        if (ObjectReader.As<ObjectNode>(node, bag, new("text, or an object from language to text", "文本，或从语言到文本的对象")) is not { } map)
        {
            return null;
        }

        var wordings = new List<KeyValuePair<string, string>>();
        foreach (DocumentMember member in map.Members)
        {
            if (!IsLanguageTag(member.Name))
            {
                bag.Add(MeaningDiagnostics.InvalidText.At(member.NameLocation, member.Name, new("a language tag", "语言标签"), "zh-CN"));
            }
            else if (ObjectReader.As<StringNode>(member.Value, bag, new("text", "文本")) is { } text)
            {
                wordings.Add(new(member.Name, text.Value));
            }
        }

        int own = wordings.FindIndex(w => string.Equals(w.Key, language, StringComparison.OrdinalIgnoreCase));
        if (own < 0)
        {
            if (language.Length == 0)
            {
                // The language itself is missing, which is reported once and not for every text.
                return null;
            }

            bag.Add(MeaningDiagnostics.MissingLanguage.At(map.Location, ObjectReader.NameOf(map), language));
            return null;
        }

        (wordings[0], wordings[own]) = (wordings[own], wordings[0]);
        return new LocalizedText([.. wordings]);
    }

    public Cite? ReadCite(ObjectReader reader)
    {
        if (ObjectReader.Open(reader.Optional("cite"), bag, "document", "article", "lines") is not { } cite)
        {
            return null;
        }

        return new Cite(cite.String("document"), cite.String("article"), cite.String("lines"));
    }

    /// <summary>Reads an id; null, with a finding, when it isn't one.</summary>
    public string? ReadId(DocumentNode? node)
    {
        if (ObjectReader.As<StringNode>(node, bag, new("an id", "id")) is not { } text)
        {
            return null;
        }

        if (Id.IsMatch(text.Value))
        {
            return text.Value;
        }

        string sample = IdLike(text.Value);
        bag.Add(MeaningDiagnostics.InvalidId.At(text.Location, text.Value, new(
            $"begin with a-z, go on with a-z, A-Z and 0-9, at most 64 characters, such as \"{sample}\"",
            $"以小写字母开头，只用字母和数字，最多 64 个字符，例如 \"{sample}\"")));
        return null;
    }

    /// <summary>Makes an id of what was written, where enough of it can stand.</summary>
    private static string IdLike(string written)
    {
        string[] words = [.. Regex.Split(written, "[^A-Za-z0-9]+").Where(w => w.Length > 0)];
        string joined = string.Concat(words.Select((w, i) => (i == 0 ? char.ToLowerInvariant(w[0]) : char.ToUpperInvariant(w[0])) + w.Substring(1)));
        return Id.IsMatch(joined) ? joined : "serviceAttitude";
    }

    public string? RequireId(ObjectReader reader) => ReadId(reader.Require("id", "\"…\""));
}
