namespace AfterSales.Scoring;

/// <summary>The version of a policy that a record was made under.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PolicyVersion
{
    /// <summary>Names a version of a policy.</summary>
    /// <param name="id">The logical id, the same for all versions, such as <c>management-rules</c>.</param>
    /// <param name="version">The version, <c>major.minor.patch</c>.</param>
    /// <param name="fingerprint">The fingerprint of the effective policy, or null when it wasn't kept.</param>
    /// <exception cref="ArgumentException">The id or the version is empty.</exception>
    public PolicyVersion(string id, string version, string? fingerprint = null)
    {
        Id = Given.Text(id, nameof(id));
        Version = Given.Text(version, nameof(version));
        Fingerprint = fingerprint;
    }

    /// <summary>Gets the logical id, the same for all versions.</summary>
    public string Id { get; }

    /// <summary>Gets the version, <c>major.minor.patch</c>.</summary>
    public string Version { get; }

    /// <summary>Gets the fingerprint of the effective policy, or null when it wasn't kept.</summary>
    public string? Fingerprint { get; }

    /// <summary>Writes the id and the version, such as <c>management-rules@1.0.0</c>.</summary>
    public override string ToString() => Id + "@" + Version;
}
