using System.Text.RegularExpressions;

namespace AfterSales.Scoring.Tests.Explanations;

/// <summary>Finds words by which a text would claim that something is lawful, or that a termination has happened.</summary>
internal static partial class LegalClaims
{
    /// <summary>Finds what a line must not say; null when it is fine.</summary>
    public static string? In(string line)
        => Anywhere().Match(line) is { Success: true } word ? word.Value
            : Termination().IsMatch(line) && OfTermination().Match(line) is { Success: true } claim ? claim.Value
            : null;

    // Law is for a court, a fine is for the state, and dismissal as a punishment is not what a finding is.
    [GeneratedRegex(@"\b(un)?lawful\w*|\b(il)?legal\w*|\blegitimate\w*|\bfine[ds]?\b|\bdismiss\w*|\bfired\b|\bsacked\b|\bexpel\w*|\bpunish\w*|合法|违法|依法|法定|罚|开除|辞退|除名|惩", RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex("terminat|解除|终止", RegexOptions.IgnoreCase)]
    private static partial Regex Termination();

    [GeneratedRegex(@"\b(done|decided|effective|final(ly)?|executed|carried out|in force|valid|complete[d]?|terminated|ended|must|shall|paid)\b|已解除|解除了|生效|有效|已决定|决定解除|已执行|完成|应当|必须|立即", RegexOptions.IgnoreCase)]
    private static partial Regex OfTermination();
}
