using System.Collections.Immutable;
using System.Xml.Linq;

namespace AfterSales.Scoring.PackageTests.Binding;

/// <summary>A line of an application's configuration: who asks for a version in the range gets another one.</summary>
internal sealed record BindingRedirect(string Name, string Token, Version From, Version To, Version Target)
{
    private static readonly XNamespace Binding = "urn:schemas-microsoft-com:asm.v1";

    public static ImmutableArray<BindingRedirect> ReadAll(XDocument configuration)
        => [.. configuration.Descendants(Binding + "dependentAssembly").SelectMany(Read)];

    public bool AppliesTo(StrongName reference)
        => reference.Name == Name && reference.Token == Token && reference.Version >= From && reference.Version <= To;

    private static IEnumerable<BindingRedirect> Read(XElement dependency)
    {
        XElement identity = dependency.Element(Binding + "assemblyIdentity")!;
        foreach (XElement redirect in dependency.Elements(Binding + "bindingRedirect"))
        {
            string[] range = redirect.Attribute("oldVersion")!.Value.Split('-');
            yield return new BindingRedirect(
                identity.Attribute("name")!.Value,
                identity.Attribute("publicKeyToken")!.Value,
                Version.Parse(range[0]),
                Version.Parse(range[^1]),
                Version.Parse(redirect.Attribute("newVersion")!.Value));
        }
    }
}
