namespace AfterSales.Scoring;

/// <summary>The version of a policy in stored forms.</summary>
internal static class PolicyForm
{
    public static ObjectNode NodeOf(PolicyVersion policy)
        => new FormBuilder().Text("id", policy.Id).Text("version", policy.Version).Text("fingerprint", policy.Fingerprint).Build();

    /// <summary>Reads the member <c>policy</c>.</summary>
    public static PolicyVersion? Read(FormReader owner)
    {
        if (owner.RequireObject("policy", "id", "version", "fingerprint") is not { } form)
        {
            return null;
        }

        string? id = form.RequireId("id", "management-rules");
        string? version = form.RequireId("version", "1.0.0");
        string? fingerprint = form.Text("fingerprint");
        return id is null || version is null ? null : new PolicyVersion(id, version, fingerprint);
    }
}
