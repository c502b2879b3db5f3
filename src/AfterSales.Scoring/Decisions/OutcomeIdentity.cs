using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Makes the ids and content hashes of outcomes. Decision semantics, section 8.</summary>
internal sealed class OutcomeIdentity(string person, string employer) : IOutcomeIdentity
{
    public string IdOf(Outcome outcome)
        => IdOf(outcome.Series, outcome.Anchor, outcome.Policy, outcome.Consequence, outcome.Occurrence);

    public string IdOf(string series, AssessmentPeriod anchor, string policy, string consequence, string occurrence)
    {
        string days = DaysOf(anchor);
        return Hash(string.Concat(new[] { "outcome-1", person, employer, series, days, policy, consequence, occurrence }.Select(part => part + "\n")));
    }

    public string ContentOf(Outcome outcome) => Hash(CanonicalWriter.WriteText(NodeOf(outcome)));

    /// <summary>Names a kind as policies write it.</summary>
    public static string WordOf(OutcomeKind kind)
    {
        string name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static ObjectNode NodeOf(Outcome outcome)
    {
        List<DocumentMember> members = [Text("kind", WordOf(outcome.Kind))];
        if (outcome.Money is { } money)
        {
            List<DocumentMember> parts = [Text("amount", money.Amount.ToString()), Text("currency", money.Currency)];
            if (money.Applied is { } applied)
            {
                parts.Add(Text("applied", applied.ToString()));
            }

            if (money.Against is { } against)
            {
                parts.Add(Text("against", against));
            }

            members.Add(Member("money", ObjectNode.Create(default, parts)));
        }

        if (outcome.Details.Count > 0)
        {
            members.Add(Member("details", ArrayNode.Create(default, [.. outcome.Details.Select(d => new StringNode(default, d))])));
        }

        if (outcome.Options.Count > 0)
        {
            members.Add(Member("options", ArrayNode.Create(default, [.. outcome.Options.Select(NodeOf)])));
        }

        if (outcome.Chosen is { } chosen)
        {
            members.Add(Text("chosen", chosen.Option!));
        }

        if (outcome.Run.Count > 0)
        {
            members.Add(Member("run", ArrayNode.Create(default,
                [.. outcome.Run.Select(r => ObjectNode.Create(default, [Text("series", r.Series), Text("period", DaysOf(r.Period))]))])));
        }

        return ObjectNode.Create(default, members);
    }

    private static string DaysOf(AssessmentPeriod period) => LocalDatePattern.Iso.Format(period.Start) + "/" + LocalDatePattern.Iso.Format(period.End);

    private static DocumentMember Text(string name, string value) => Member(name, new StringNode(default, value));

    private static DocumentMember Member(string name, DocumentNode value) => new(name, default, value);

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
