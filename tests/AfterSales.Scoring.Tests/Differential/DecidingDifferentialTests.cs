using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using AfterSales.Scoring.Reference.Deciding;
using AfterSales.Scoring.Tests.Generators;
using Xunit.Abstractions;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>The engine and the reference decider on the same policies and histories: all that is decided has to be the same.</summary>
public class DecidingDifferentialTests(ITestOutputHelper output)
{
    private const int Histories = 10;
    private const int Shown = 3;
    private const string NeverMet = "ASC3056";

    [Theory]
    [InlineData(20260701UL)]
    public void Engine_and_reference_decide_alike(ulong seed)
    {
        var random = new SplitMix64(seed);
        ulong[] seeds = [.. Enumerable.Range(0, PolicyCount()).Select(_ => random.Next())];
        var tally = new DecidingTally();
        var differences = new ConcurrentDictionary<ulong, string>();
        Parallel.ForEach(seeds, policySeed =>
        {
            if (Difference(policySeed, tally) is { } difference)
            {
                differences.TryAdd(policySeed, difference);
            }
        });

        output.WriteLine(tally.ToString());
        Assert.True(
            differences.IsEmpty,
            $"{differences.Count} of {seeds.Length} policies differ:\n\n"
            + string.Join("\n\n", differences.OrderBy(d => d.Value.Length).Take(Shown).Select(d => $"seed {d.Key}\n{d.Value}")));
        tally.AssertRich();
    }

    /// <summary>1,500 policies, unless the environment asks for another number.</summary>
    private static int PolicyCount()
        => int.TryParse(Environment.GetEnvironmentVariable("AFTERSALES_DECIDING_POLICIES"), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : 1_500;

    private static string? Difference(ulong seed, DecidingTally tally)
    {
        var random = new SplitMix64(seed);
        var policy = CasePolicy.Draw(random);
        try
        {
            Diagnosed<ScoringEngine> loaded = ScoringEngine.Load(PolicySource.FromJson(policy.Json));
            if (!loaded.HasValue && loaded.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error || d.Code == NeverMet))
            {
                // Drawn grades exclude each other now and then.
                tally.AddRefused();
                return null;
            }

            ScoringEngine engine = loaded.ValueOrThrow();
            for (int i = 0; i < Histories; i++)
            {
                GeneratedCase drawn = new CaseGenerator(random, policy).Draw();
                if (Difference(engine, drawn, tally) is { } difference)
                {
                    return $"policy {policy.Json}\n{Describe(drawn)}\n{difference}";
                }
            }
        }
#pragma warning disable CA1031 // whatever the engine throws is a difference to report, with the policy that led to it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"policy {policy.Json}\n{exception}";
        }

        return null;
    }

    private static string? Difference(ScoringEngine engine, GeneratedCase drawn, DecidingTally tally)
    {
        CaseHistory history = EngineHistory.Of(drawn.History, record => drawn.Scored.TryGetValue(record.Id!, out CaseValues? values)
            ? engine.Score(EngineUnderTest.Read(
                $$"""{ "subject": "P1", "series": "{{record.Series}}", "period": "{{record.Period}}", "values": {{values.Json}} }"""))
            : null);
        ReferenceTimeline expected = drawn.Policy.Reference.Redecide(drawn.History, drawn.AsOf);
        Timeline actual = engine.Redecide(history, EngineHistory.Day(drawn.AsOf));
        tally.Add(expected, drawn);
        if (expected.Errors.Count > 0 && !actual.Diagnostics.AreSomeOf(expected.Errors))
        {
            return $"reference {string.Join(' ', expected.Errors)}, engine {string.Join('\n', actual.Diagnostics)}";
        }

        List<string> wanted = DecisionLines.Of(expected);
        List<string> got = DecisionLines.Of(actual);
        if (drawn.Assessment is { } assessment)
        {
            ReferenceDecision decided = drawn.Policy.Reference.Decide(assessment, drawn.Values!.Result, drawn.History, drawn.AsOf);
            Decision decision = engine.Decide(engine.Score(EngineUnderTest.Read(assessment)), history, EngineHistory.Day(drawn.AsOf));
            tally.Add(decided);
            got.Add($"errors that there are: {decision.Diagnostics.AreSomeOf(decided.Errors)}");
            wanted.Add("errors that there are: True");
            wanted.AddRange([.. DecisionLines.Of(decided), .. DecisionLines.Of(drawn.Policy.Reference.Reconcile(decided, drawn.History.Issued))]);
            got.AddRange([.. DecisionLines.Of(decision), .. DecisionLines.Of(decision.ReconcileWith(history.Issued))]);
        }

        if (wanted.SequenceEqual(got))
        {
            return null;
        }

        // The heads of the decisions in which the two part tell where a line belongs.
        bool[] same = [.. Enumerable.Range(0, Math.Max(wanted.Count, got.Count)).Select(i => wanted.ElementAtOrDefault(i) == got.ElementAtOrDefault(i))];
        return $"reference\n{Apart(wanted)}\nengine\n{Apart(got)}";

        string Apart(List<string> lines) => string.Join('\n', lines.Where((line, i) => !same[i] || !line.StartsWith(' ')));
    }

    private static string Describe(GeneratedCase drawn)
        => $"as of {drawn.AsOf:yyyy-MM-dd}\nrecords\n  {string.Join("\n  ", drawn.History.Records.Select(r
            => $"{r.Id} {r.Series} {r.Period} {r.PolicyId} {r.PolicyVersion} {r.Standing} {r.Grade} {r.AdjustedGrade} {r.Status} role {r.Role} served {r.Served} relative {r.Relative}"))}\n"
        + $"evidence {JsonSerializer.Serialize(drawn.History.Evidence)}\nprotected {drawn.History.Protected}\n"
        + $"choices {JsonSerializer.Serialize(drawn.History.Choices)}\n"
        + $"pay {string.Join(", ", drawn.History.Pay.Select(p => $"{p.Base} {p.Period} {p.Amount} {p.Currency}"))}\n"
        + $"issued\n  {string.Join("\n  ", drawn.History.Issued.Select(i => $"{i.Id} {i.Consequence} {i.Series} {i.Period} {i.Policy} {i.Stage} {i.Money}"))}\n"
        + $"assessment {drawn.Assessment ?? "none"}";
}
