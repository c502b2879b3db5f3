using System.Collections.Concurrent;
using System.Globalization;
using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Tests.Generators;
using Xunit.Abstractions;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>The engine and the reference scorer on the same policies and assessments: every figure has to be the same.</summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int Shown = 3;

    // Both are constants, so that a run that fails today fails again tomorrow.
    [Theory]
    [InlineData(20260101UL)]
    [InlineData(0x5DEECE66DUL)]
    public void Engine_and_reference_agree_on_every_figure(ulong seed)
    {
        ulong[] seeds = Seeds(seed, PairCount());
        var tally = new Tally();
        var differences = new ConcurrentDictionary<ulong, string>();

        // In parallel for speed, and because the engine says that it may be.
        Parallel.ForEach(seeds, pairSeed =>
        {
            GeneratedPair pair = GeneratedPair.FromSeed(pairSeed);
            tally.Add(pair);
            if (Difference(pair) is { } difference)
            {
                differences.TryAdd(pairSeed, difference);
            }
        });

        output.WriteLine(tally.ToString());
        Assert.True(
            differences.IsEmpty,
            $"{differences.Count} of {seeds.Length} pairs differ:\n\n"
            + string.Join("\n\n", differences.OrderBy(d => d.Value.Length).Take(Shown).Select(d => d.Value)));
        Assert.True(tally.ShareNearCut >= 0.3, $"only {tally.ShareNearCut:P1} of the totals lie near a cut");
    }

    private static ulong[] Seeds(ulong seed, int count)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next())];
    }

    /// <summary>25,000 pairs for each seed, unless the environment asks for another number.</summary>
    private static int PairCount()
        => int.TryParse(Environment.GetEnvironmentVariable("AFTERSALES_DIFFERENTIAL_PAIRS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : 25_000;

    private static string? Difference(GeneratedPair pair)
    {
        ReferenceResult actual;
        try
        {
            actual = EngineUnderTest.Score(pair.PolicyJson, pair.ParametersJson, pair.AssessmentJson);
        }
#pragma warning disable CA1031 // whatever the engine throws is a difference to report, with the pair that led to it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{pair}\nreference  {Differences.Describe(pair.Expected)}\nengine     {exception}";
        }

        IReadOnlyList<string> found = Differences.Between(pair.Expected, actual);
        return found.Count == 0
            ? null
            : $"{pair}\nreference  {Differences.Describe(pair.Expected)}\nengine     {Differences.Describe(actual)}\n  {string.Join("\n  ", found)}";
    }

    /// <summary>Counts what was compared, so that a run says what it is worth.</summary>
    private sealed class Tally
    {
        private readonly ConcurrentDictionary<string, int> _statuses = new();
        private int _pairs;
        private int _totals;
        private int _nearCut;
        private int _onCut;
        private int _ranges;
        private int _decided;
        private int _money;

        public double ShareNearCut => (double)_nearCut / _totals;

        public void Add(GeneratedPair pair)
        {
            ReferenceResult expected = pair.Expected;
            _statuses.AddOrUpdate(expected.Status, 1, (_, count) => count + 1);
            Interlocked.Increment(ref _pairs);
            Count(ref _totals, expected.Total is not null);
            Count(ref _nearCut, pair.NearCut);
            Count(ref _onCut, expected.Total is { } total && pair.Cuts.Contains(total));
            Count(ref _ranges, expected.RangeMin is not null);
            Count(ref _decided, expected.DecidedGrade is not null);
            Count(ref _money, expected.Money.Count > 0);
        }

        public override string ToString()
        {
            IEnumerable<string> shares = _statuses.OrderByDescending(s => s.Value).Select(s => Invariant($"{s.Key} {(double)s.Value / _pairs:P1}"));
            return Invariant($"{_pairs} pairs: {string.Join(", ", shares)}\n")
                + Invariant($"{_totals} totals: {ShareNearCut:P1} within one rounding step of a cut, {(double)_onCut / _totals:P1} on it\n")
                + Invariant($"{_ranges} ranges, {_decided} of them decided; {_money} results with money");
        }

        private static void Count(ref int counter, bool applies)
        {
            if (applies)
            {
                Interlocked.Increment(ref counter);
            }
        }

        private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
    }
}
