using System.Collections.Immutable;
using System.Globalization;

namespace AfterSales.Scoring;

/// <summary>The values that a host supplies for what a policy leaves open, such as the weights of standard S04.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PolicyParameters
{
    private readonly ImmutableDictionary<string, DocumentNode> _values;

    private PolicyParameters(ImmutableDictionary<string, DocumentNode> values) => _values = values;

    /// <summary>Gets the set without any value.</summary>
    public static PolicyParameters None => new(ImmutableDictionary.Create<string, DocumentNode>(StringComparer.Ordinal));

    internal IEnumerable<KeyValuePair<string, DocumentNode>> Values => _values.OrderBy(v => v.Key, StringComparer.Ordinal);

    /// <summary>Reads the values from a JSON object whose members are the ids of the parameters.</summary>
    /// <param name="source">The text.</param>
    /// <returns>The values, or why the text can't be read; whether they fit is said when a policy is loaded with them.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<PolicyParameters> Read(PolicySource source)
    {
        var bag = new DiagnosticBag();
        ObjectNode? root = DocumentReader.ReadObject(source ?? throw new ArgumentNullException(nameof(source)), bag);
        return bag.Diagnose(root is null ? null : FromMembers(root));
    }

    /// <summary>Adds a number, or replaces it.</summary>
    /// <param name="id">The id of a parameter of type <c>number</c>.</param>
    /// <param name="number">The number.</param>
    /// <returns>A new set; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public PolicyParameters With(string id, decimal number) => With(id, Write(number));

    /// <summary>Adds weights, or replaces them.</summary>
    /// <param name="id">The id of a parameter of type <c>weights</c>.</param>
    /// <param name="weights">The weights in the order of the criteria, without those that are only reported.</param>
    /// <returns>A new set; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">There is no id, or there are no weights.</exception>
    public PolicyParameters WithWeights(string id, params decimal[] weights)
        => With(id, "[" + string.Join(", ", (weights ?? throw new ArgumentNullException(nameof(weights))).Select(Write)) + "]");

    internal static PolicyParameters FromMembers(ObjectNode root)
        => new(root.Members.ToImmutableDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal));

    internal bool TryGet(string id, out DocumentNode? value) => _values.TryGetValue(id, out value);

    private static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private PolicyParameters With(string id, string json)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        // Read like any other text, so that limits and diagnostics are the same however a value arrives.
        DocumentNode value = DocumentReader.Read(PolicySource.FromJson(json, "parameter " + id), new DiagnosticBag())!;
        return new PolicyParameters(_values.SetItem(id, value));
    }
}
