using System.Diagnostics;
using AfterSales.Scoring.Quickstart.Tests.Support;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Quickstart.Tests;

public sealed class CommandLineTests
{
    private static readonly string PolicyFile = RepositoryRoot.PathOf("samples", "Quickstart", "policy.json");

    [Theory]
    [InlineData("en", "Usage:")]
    [InlineData("zh-CN", "用法：")]
    public void Help_names_every_option_in_both_languages(string language, string usage)
    {
        Run run = Run.With("--help", "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(usage, run.Output, StringComparison.Ordinal);
        Assert.All(
            ["--lang", "--quarter", "--person", "--as-of", "--policy", "--parameters", "--data", "--histories", "--help"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("error: there is no option '--colour'", "--colour", "red")]
    [InlineData("error: there is no option 'report'", "report")]
    [InlineData("错误：没有选项 '--colour'", "--colour", "red", "--lang", "zh-CN")]
    [InlineData("error: option --person needs a value", "--person")]
    [InlineData("error: 'de' is not en or zh-CN", "--lang=de")]
    [InlineData("error: 'yesterday' is not a day such as 2026-06-30", "--as-of", "yesterday")]
    [InlineData("error: 'spring' is not a period such as 2026-Q1", "--quarter", "spring")]
    public void An_option_that_is_not_understood_is_named_and_ends_with_2(string problem, params string[] args)
    {
        Run run = Run.With(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "error ASC", "help: ")]
    [InlineData("zh-CN", "错误 ASC", "建议")]
    public void A_broken_policy_with_a_Chinese_name_is_diagnosed_with_line_and_caret(string language, string error, string help)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("考核方案 草稿.json", File.ReadAllText(PolicyFile).Replace("\"atLeast\": 80", "\"atLeast\": 95", StringComparison.Ordinal));
        Run run = Run.With("--policy", path, "--lang", language);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("考核方案 草稿.json:", run.Error, StringComparison.Ordinal);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.Contains("^", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_with_Chinese_names_are_read_and_change_the_result()
    {
        using var folder = new TemporaryFolder();
        string policy = folder.Write("方案.json", File.ReadAllText(PolicyFile));
        string weights = folder.Write("权重.json", "{ \"weights\": [30, 20, 20, 15, 15] }");
        string data = folder.Write("数据.json", """
            { "subject": "工号7", "period": "2026-Q1",
              "values": { "attitude": 100, "ability": 80, "efficiency": 80, "satisfaction": 80, "teamwork": 80 } }
            """);
        Run run = Run.With("--policy", policy, "--parameters", weights, "--data", data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Service attitude 30", run.Output, StringComparison.Ordinal);
        Assert.Contains("权重.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("Result: 86 of 100, Good", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sample company", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_data_file_is_no_error()
    {
        using var folder = new TemporaryFolder();
        Run run = Run.With("--data", folder.Write("empty.json", "[]"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("nothing to score", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_cannot_be_read_is_diagnosed()
    {
        using var folder = new TemporaryFolder();
        Run run = Run.With("--data", folder.Write("data.json", "[ { \"subject\": \"E1\" } ]"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("'period'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--policy")]
    [InlineData("--parameters")]
    [InlineData("--data")]
    [InlineData("--histories")]
    public void A_file_that_is_not_there_is_named(string option)
    {
        Run run = Run.With(option, "nowhere/没有.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: there is no file 'nowhere/没有.json'", run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("error: there is no assessment of 'E999'", "--person", "E999")]
    [InlineData("error: there is no assessment for 2031-Q1; there are some for 2025-Q1, 2025-Q2", "--quarter", "2031-Q1")]
    [InlineData("error: there is no assessment for 2025-Q1; there are some for 2025-Q2", "--quarter", "2025-Q1", "--person", "E038")]
    public void A_person_or_quarter_that_is_not_there_is_named(string problem, params string[] args)
    {
        Run run = Run.With(args);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_a_process_it_runs_from_any_folder_and_writes_no_control_codes()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Quickstart.dll")])
        {
            WorkingDirectory = folder.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        // A build server and a terminal that promise colours must not bring any into a file.
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["TERM"] = "xterm-256color";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, await error));
        Assert.Equal(Run.With().Output, output);
        Assert.DoesNotContain('\u001b', output);
    }
}
