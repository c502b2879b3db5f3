using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AfterSales.Scoring.PackageTests.Binding;

/// <summary>An assembly's strong name; the token is empty for an assembly without one.</summary>
internal sealed record StrongName(string Name, Version Version, string Token)
{
    public override string ToString() => $"{Name} {Version}";
}

/// <summary>What an assembly file says about itself, read without loading it.</summary>
internal sealed record AssemblyFile(StrongName Identity, bool IsSigned, ImmutableArray<StrongName> References)
{
    /// <summary>Reads a file, or gets null if it isn't a managed assembly.</summary>
    public static AssemblyFile? Read(Stream stream)
    {
        using PEReader image = new(stream);
        if (!image.HasMetadata)
        {
            return null;
        }

        MetadataReader metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
        {
            return null;
        }

        return new AssemblyFile(
            NameOf(metadata.GetAssemblyDefinition().GetAssemblyName()),
            image.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned),
            [.. metadata.AssemblyReferences.Select(handle => NameOf(metadata.GetAssemblyReference(handle).GetAssemblyName()))]);
    }

    public static IEnumerable<AssemblyFile> ReadFolder(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder).Where(IsAssembly).Order(StringComparer.Ordinal))
        {
            using FileStream stream = File.OpenRead(path);
            if (Read(stream) is AssemblyFile assembly)
            {
                yield return assembly;
            }
        }
    }

    private static bool IsAssembly(string path) => Path.GetExtension(path) is ".dll" or ".exe";

    private static StrongName NameOf(System.Reflection.AssemblyName name)
        => new(name.Name!, name.Version!, Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []));
}
