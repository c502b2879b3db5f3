using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>The worked examples of the standards S01, S04 and S15, each under the choice that it names.</summary>
public sealed class WorkedExampleTests(ITestOutputHelper output)
{
    public static TheoryData<string> Histories => new(StandardsFiles.Records.Values.Where(r => r.Kind?["history"] is not null).Select(r => r.Id));

    public static TheoryData<string> Ids => new(StandardsFiles.Records.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_record_comes_out_as_worked_by_hand(string id)
    {
        StandardRun run = StandardRun.Of(StandardsFiles.Records[id]);

        output.WriteLine("changed in the policy: " + string.Join(", ", run.Changed.DefaultIfEmpty("nothing")));
        Assert.NotEmpty(run.Record.Expected);
        Assert.Empty(run.Record.Expected.Select(e => Expectation.Mismatch(e.Key, e.Value, ResultFields.Read(run, e.Key))).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_record_fails_when_any_expected_value_is_changed(string id)
    {
        StandardRun run = StandardRun.Of(StandardsFiles.Records[id]);

        foreach ((string field, JsonNode? expected) in run.Record.Expected)
        {
            JsonNode? actual = ResultFields.Read(run, field);
            Assert.All(
                Perturbation.Of(field, expected),
                perturbed => Assert.True(Expectation.Mismatch(field, perturbed, actual) is not null, $"{field}: {perturbed} was not noticed"));
        }
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void A_fresh_result_is_decided_like_its_record(string id)
    {
        StandardRun run = StandardRun.Of(StandardsFiles.Records[id]);

        IReadOnlyList<string> recorded = StandardCase.Describe(run.Case!.Last);

        Assert.All(run.Case.DecideLastAnew(), decision => Assert.Equal(recorded, StandardCase.Describe(decision)));
    }

    [Fact]
    public void Every_option_that_is_written_down_is_run_by_a_record()
    {
        IEnumerable<string> written = StandardsFiles.Choices
            .SelectMany(s => s.Value!.AsObject().SelectMany(a => a.Value!.AsObject().Select(o => $"{s.Key} {a.Key} {o.Key}")));
        IEnumerable<string> run = StandardsFiles.Records.Values
            .SelectMany(r => r.Choices.Select(c => $"{r.Standard} {c.Axis} {c.Option}"));

        Assert.Empty(written.Except(run));
    }
}
