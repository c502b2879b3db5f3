using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Architecture;

public sealed class LayerTests
{
    [Fact]
    public void No_file_of_the_core_imports_a_layer_above_its_own()
    {
        LayerChecker checker = new(CoreSources());

        Assert.Empty(checker.FindErrors());
        Assert.Empty(checker.FindViolations());
    }

    [Theory]
    [InlineData("Plans", "Policies", false)]
    [InlineData("Plans", "Diagnostics", true)]
    [InlineData("Documents", "Policies", false)]
    [InlineData("Documents", "Assessments", false)]
    [InlineData("Time", "Diagnostics", false)]
    [InlineData("Validation", "Time", true)]
    [InlineData("Compilation", "Documents", false)]
    [InlineData(LayerRules.Root, "Compilation", true)]
    public void Imports_are_closed_over_what_the_imported_layer_may_import(string from, string to, bool expected)
        => Assert.Equal(expected, LayerRules.Allows(from, to));

    [Theory]
    [InlineData("NodaTime", "Time", true)]
    [InlineData("NodaTime", "Plans", true)]
    [InlineData("NodaTime", "Documents", false)]
    [InlineData("System.Text.Json", "Documents", true)]
    [InlineData("System.Text.Json", "Plans", false)]
    public void Foreign_assemblies_have_their_layers_too(string assembly, string layer, bool expected)
        => Assert.Equal(expected, LayerRules.AllowsForeign(layer, assembly));

    [Fact]
    public void A_planted_import_from_below_to_above_is_caught_by_file_line_and_symbol()
    {
        LayerChecker checker = new(
        [
            new("Policies/Policy.cs", "namespace AfterSales.Scoring;\npublic sealed class Policy { public int Weight => 1; }"),
            new("Plans/Plan.cs", "namespace AfterSales.Scoring;\ninternal static class Plan\n{\n    public static int Of(Policy policy) => policy.Weight;\n}"),
            new("Compilation/Compiler.cs", "namespace AfterSales.Scoring;\ninternal static class Compiler { public static int Run(Policy policy) => Plan.Of(policy); }"),
        ]);

        Assert.Empty(checker.FindErrors());
        Assert.Equal(
            [
                "Plans/Plan.cs:4: 'Policy' is used in layer Plans, which may not import Policies",
                "Plans/Plan.cs:4: 'Policy.Weight' is used in layer Plans, which may not import Policies",
            ],
            checker.FindViolations());
    }

    [Fact]
    public void A_symbol_that_is_used_without_its_name_is_caught()
    {
        LayerChecker checker = new(
        [
            new("Numerics/Exact.cs", "namespace AfterSales.Scoring;\npublic sealed class Exact { public static implicit operator Exact(int value) => new(); }"),
            new("Diagnostics/Span.cs", "namespace AfterSales.Scoring;\ninternal static class Span\n{\n    public static bool Same() => Equals(Shared.Value = 1, null);\n}"),
            new("Shared.cs", "namespace AfterSales.Scoring;\ninternal static class Shared { public static Exact? Value; }"),
        ]);

        Assert.Empty(checker.FindErrors());
        Assert.Contains(checker.FindViolations(), violation => violation.EndsWith("may not import Numerics", StringComparison.Ordinal));
    }

    [Fact]
    public void A_foreign_type_in_the_wrong_layer_is_caught()
    {
        LayerChecker checker = new(
        [
            new("Documents/Reader.cs", "using System.Text.Json;\nusing NodaTime;\ninternal sealed class Reader { public JsonElement Node; public LocalDate Date; }"),
        ]);

        Assert.Empty(checker.FindErrors());
        string violation = Assert.Single(checker.FindViolations());
        Assert.Equal("Documents/Reader.cs:3: 'LocalDate' is used in layer Documents, which may not import NodaTime", violation);
    }

    [Fact]
    public void A_folder_that_is_no_layer_is_caught()
    {
        LayerChecker checker = new([new("Helpers/Misc.cs", "internal static class Misc;")]);

        string violation = Assert.Single(checker.FindViolations());
        Assert.Equal("Helpers/Misc.cs: the folder 'Helpers' is no layer that LayerRules knows", violation);
    }

    private static IEnumerable<LayerSource> CoreSources()
    {
        string project = RepositoryRoot.PathOf("src", "AfterSales.Scoring");
        return Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(file => new LayerSource(Path.GetRelativePath(project, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(source => LayerRules.LayerOf(source.Path) is not ("bin" or "obj"))
            .OrderBy(source => source.Path, StringComparer.Ordinal);
    }
}
