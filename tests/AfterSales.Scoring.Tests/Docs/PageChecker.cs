using System.Reflection;
using System.Text.RegularExpressions;
using AfterSales.Scoring.Tests.Archives;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Docs;

/// <summary>Checks what a page claims: programs, their output, policies and links.</summary>
/// <remarks>
/// Marks are HTML comments before a block: <c>compile only</c> (the program isn't run), <c>continues</c> (it goes on where
/// the program before it ended), <c>fragment</c> (a part of a policy), <c>expects ASC3012</c> (the policy has this error).
/// </remarks>
internal static partial class PageChecker
{
    private const string CompileOnly = "compile only";
    private const string Continues = "continues";

    public static IEnumerable<string> CheckPrograms(MarkdownPage page)
    {
        string code = "";
        string output = "";
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            MarkdownBlock block = page.Blocks[i];
            if (block.Language != "csharp")
            {
                continue;
            }

            bool continues = block.IsMarked(Continues);
            code = continues ? Join(code, block.Text) : block.Text;
            output = continues ? output : "";
            IReadOnlyList<string> faults = ProgramRun.Compile(code, out byte[] assembly);
            if (faults.Count > 0)
            {
                yield return $"{block}: the program doesn't compile: {string.Join("; ", faults)}";
                continue;
            }

            if (block.IsMarked(CompileOnly))
            {
                continue;
            }

            if (i + 1 == page.Blocks.Count || page.Blocks[i + 1].Language != "text")
            {
                yield return $"{block}: a program needs a text block with its output, or the mark '{CompileOnly}'";
                continue;
            }

            output += page.Blocks[i + 1].Text;
            string actual = Run(assembly);
            if (actual != output)
            {
                yield return $"{block}: the program prints\n{actual}\nand not\n{output}";
            }
        }
    }

    public static IEnumerable<string> CheckPolicies(MarkdownPage page)
    {
        foreach (MarkdownBlock block in page.Blocks.Where(b => b.Language == "json"))
        {
            var source = PolicySource.FromJson(block.Text, block.ToString());
            var bag = new DiagnosticBag();
            DocumentNode? root = DocumentReader.Read(source, bag);
            string[] found = root is ObjectNode { } form && form["kind"] is StringNode kind && form["format"] is not null
                ? [.. StoredForms.Check(kind.Value, block.Text).Select(d => d.Code)]
                : root is ObjectNode policy && policy["format"] is not null && !block.IsMarked("fragment")
                ? [.. ScoringEngine.Load(source).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code)]
                : [.. bag.ToImmutable().Select(d => d.Code)];
            string[] expected = [.. block.Marks.Select(m => Expectation().Match(m)).Where(m => m.Success).Select(m => m.Groups["code"].Value)];
            if (!found.Distinct().Order().SequenceEqual(expected.Order()))
            {
                yield return $"{block}: the text has the errors [{string.Join(", ", found)}] and not [{string.Join(", ", expected)}]";
            }
        }
    }

    public static IEnumerable<string> CheckLinks(MarkdownPage page)
    {
        foreach (string link in page.Links.Where(l => !l.Contains("://", StringComparison.Ordinal)))
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0
                ? page.Path
                : Path.GetRelativePath(RepositoryRoot.Folder, Path.Combine(RepositoryRoot.Folder, Path.GetDirectoryName(page.Path)!, parts[0])).Replace('\\', '/');
            string file = RepositoryRoot.PathOf(target);
            if (target != page.Path && !File.Exists(file) && !Directory.Exists(file))
            {
                yield return $"{page.Path}: the link '{link}' leads to no file";
            }
            else if (parts.Length == 2 && !(target == page.Path ? page : MarkdownPage.Read(target)).Anchors.Contains(parts[1]))
            {
                yield return $"{page.Path}: the link '{link}' leads to no heading";
            }
        }
    }

    private static string Run(byte[] assembly)
    {
        try
        {
            return ProgramRun.Run(assembly);
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException!.ToString();
        }
    }

    // Imports must stand before statements, also those of the second part.
    private static string Join(string first, string second)
    {
        string imports = string.Concat(Import().Matches(second).Select(m => m.Value).Where(i => !first.Contains(i, StringComparison.Ordinal)));
        return imports + first + Import().Replace(second, "");
    }

    [GeneratedRegex("^using [A-Za-z.]+;\\n", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("^expects (?<code>ASC[0-9]{4})$")]
    private static partial Regex Expectation();
}
