using System.Text.RegularExpressions;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.PackageTests.Support;

/// <summary>The program that the README shows first, and the output that it promises.</summary>
internal sealed partial record ReadmeExample(string Code, string Output)
{
    private const string Marker = "<!-- example: readme -->";

    public static ReadmeExample Read() => Parse(File.ReadAllText(RepositoryRoot.PathOf("README.md")));

    public static ReadmeExample Parse(string readme)
    {
        int marker = readme.IndexOf(Marker, StringComparison.Ordinal);
        Assert.True(marker >= 0, $"README.md must mark its first example with {Marker}");

        string rest = readme[marker..];
        Match code = CSharpBlock().Match(rest);
        Match output = TextBlock().Match(rest, code.Index + code.Length);
        Assert.True(code.Success && output.Success, "README.md must follow the marker with a csharp block and a text block");
        return new ReadmeExample(code.Groups["body"].Value, output.Groups["body"].Value);
    }

    [GeneratedRegex("^```csharp\\r?\\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("^```text\\r?\\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TextBlock();
}
