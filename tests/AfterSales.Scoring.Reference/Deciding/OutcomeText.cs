using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Section 8: ids and content hashes.</summary>
internal static class OutcomeText
{
    /// <summary>Section 8.1.</summary>
    public static string IdOf(Case given, string series, Days anchor, string consequence, string occurrence)
    {
        string[] values =
            ["outcome-1", given.History.Person, given.History.Employer, series, anchor.ToString(), given.Policy.Id, consequence, occurrence];
        return Hash(string.Concat(values.Select(v => v + "\n")));
    }

    /// <summary>Section 8.1: the kind, followed by 2, 3, … from the second one of a kind on.</summary>
    public static IReadOnlyList<string> OccurrencesOf(IReadOnlyList<Measure> measures)
    {
        List<string> occurrences = [];
        for (int i = 0; i < measures.Count; i++)
        {
            int number = measures.Take(i + 1).Count(m => m.Kind == measures[i].Kind);
            occurrences.Add(number == 1 ? measures[i].Kind : string.Create(CultureInfo.InvariantCulture, $"{measures[i].Kind}{number}"));
        }

        return occurrences;
    }

    /// <summary>Section 8.2.</summary>
    public static string ContentOf(
        Measure measure, ReferenceMoney? money, IReadOnlyList<ReferenceMoney?> optionMoney, string? chosen, IReadOnlyList<ReferenceRecord> run)
    {
        string[] options = [.. measure.Options.Select((o, i) => Write(o, optionMoney[i], [], null, []))];
        string[] records = [.. run.Select(r => $$"""{"period":"{{r.Period}}","series":"{{r.Series}}"}""")];
        return Hash(Write(measure, money, options, chosen, records));
    }

    // Members in ordinal order, absent ones and empty arrays left out. All words here are ids, which need no escapes.
    private static string Write(Measure measure, ReferenceMoney? money, string[] options, string? chosen, string[] run)
    {
        List<string> members = [];
        AddText(members, "chosen", chosen);
        AddArray("details", [.. measure.Details.Select(d => $"\"{d}\"")]);
        members.Add($"\"kind\":\"{measure.Kind}\"");
        if (money?.Amount is not null)
        {
            List<string> figures = [];
            AddText(figures, "against", money.Against);
            AddText(figures, "amount", Text(money.Amount));
            AddText(figures, "applied", Text(money.Applied));
            AddText(figures, "currency", money.Currency);
            members.Add($"\"money\":{{{string.Join(',', figures)}}}");
        }

        AddArray("options", options);
        AddArray("run", run);
        return $"{{{string.Join(',', members)}}}";

        void AddArray(string name, string[] items)
        {
            if (items.Length > 0)
            {
                members.Add($"\"{name}\":[{string.Join(',', items)}]");
            }
        }
    }

    private static void AddText(List<string> members, string name, string? value)
    {
        if (value is not null)
        {
            members.Add($"\"{name}\":\"{value}\"");
        }
    }

    /// <summary>A normalized decimal, or a fraction where there is none of at most 28 digits (record formats).</summary>
    internal static string? Text(Rational? number)
    {
        if (number is not { } value)
        {
            return null;
        }

        BigInteger rest = value.Denominator;
        int decimals = 0;
        while (!BigInteger.Remainder(BigInteger.Pow(10, decimals), rest).IsZero && decimals <= 28)
        {
            decimals++;
        }

        BigInteger digits = BigInteger.Abs((value * new Rational(BigInteger.Pow(10, decimals), 1)).Floor);
        string text = digits.ToString(CultureInfo.InvariantCulture);
        if (decimals > 28 || text.Length > 28)
        {
            return value.ToString();
        }

        string sign = value.Sign < 0 ? "-" : "";
        text = text.PadLeft(decimals + 1, '0');
        return decimals == 0 ? sign + text : $"{sign}{text[..^decimals]}.{text[^decimals..]}";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
