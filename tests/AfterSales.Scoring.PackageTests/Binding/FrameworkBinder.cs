namespace AfterSales.Scoring.PackageTests.Binding;

/// <summary>Decides, as .NET Framework's loader would, whether every reference of an application can be met.</summary>
/// <remarks>
/// Mono is lenient about versions where .NET Framework throws FileLoadException, so a run under Mono alone
/// doesn't prove that a customer's program starts. This check is static and knows no leniency.
/// </remarks>
internal sealed class FrameworkBinder(
    IReadOnlyCollection<AssemblyFile> application,
    IReadOnlyCollection<BindingRedirect> redirects,
    IReadOnlyCollection<StrongName> framework)
{
    public IReadOnlyList<string> FindUnmet()
        => [.. from assembly in application
               from reference in assembly.References
               let wanted = Redirect(reference)
               where !IsBesideTheApplication(wanted) && !IsPartOfTheFramework(wanted)
               select $"{assembly.Identity} refers to {reference}, and nothing provides {wanted}"];

    private StrongName Redirect(StrongName reference)
        => redirects.FirstOrDefault(redirect => redirect.AppliesTo(reference)) is BindingRedirect redirect
            ? reference with { Version = redirect.Target }
            : reference;

    // A signed assembly binds to its exact version; to the loader, a newer one is a different one.
    private bool IsBesideTheApplication(StrongName wanted) => application.Any(candidate => candidate.Identity == wanted);

    // The framework's own assemblies are unified: an older reference gets the version that is installed.
    private bool IsPartOfTheFramework(StrongName wanted)
        => framework.Any(candidate => candidate.Name == wanted.Name && candidate.Token == wanted.Token && candidate.Version >= wanted.Version);
}
