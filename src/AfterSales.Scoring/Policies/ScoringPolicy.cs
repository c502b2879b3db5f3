using System.Collections.Immutable;
using System.Security.Cryptography;

namespace AfterSales.Scoring;

/// <summary>A policy (考核方案) as meant: bound to its parameters, validated and immutable.</summary>
/// <remarks>Only a load makes a policy, so holding one is proof that it is valid and that its examples come out.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class ScoringPolicy
{
    private readonly byte[] _canonicalForm;

    internal ScoringPolicy(byte[] canonicalForm) => _canonicalForm = canonicalForm;

    /// <summary>Gets the logical id, the same for all versions.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version, <c>major.minor.patch</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the language of texts that are written in one language.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the name that people read.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the source document, or null.</summary>
    public required Cite? Cite { get; init; }

    /// <summary>Gets the days on which this version is in force.</summary>
    public required EffectiveInterval Effective { get; init; }

    /// <summary>Gets the kinds of assessment.</summary>
    public required IReadOnlyList<Series> Series { get; init; }

    /// <summary>Gets the grades, best first; empty when the policy gives none.</summary>
    public required IReadOnlyList<Grade> Grades { get; init; }

    /// <summary>Gets the criteria of the top level.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Gets how the criteria become a total, or null when the policy has none.</summary>
    public required TotalRule? Total { get; init; }

    /// <summary>Gets what follows from the grades.</summary>
    public required IReadOnlyList<Consequence> Consequences { get; init; }

    /// <summary>Gets the fingerprint of the effective policy: SHA-256 over its canonical form, parameters included, in lower-case hex.</summary>
    /// <remarks>It changes with any change of the text but layout and the order of members. Computed each time it is asked for.</remarks>
    public string Fingerprint
    {
        get
        {
            using var sha = SHA256.Create();
            return string.Concat(sha.ComputeHash(_canonicalForm).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    internal ImmutableArray<PolicyExample> Examples { get; init; } = [];

    /// <summary>Gets all criteria and groups in document order, each group before what is in it.</summary>
    public IEnumerable<Criterion> AllCriteria() => Criteria.SelectMany(SelfAndInner);

    internal static IEnumerable<Criterion> SelfAndInner(Criterion criterion)
        => new[] { criterion }.Concat(criterion.Criteria.SelectMany(SelfAndInner));
}
