using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>Measures the contestants in turns of a few milliseconds, many times over, and compares their shortest turns.</summary>
/// <remarks>
/// BenchmarkDotNet measures one contestant after the other. Where something else runs on the machine, each then meets
/// another load, and the ratios say more about the load. In turns, all meet the same one.
/// </remarks>
internal static class InTurns
{
    private const int Rounds = 200;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(2);

    /// <summary>Measures a workload and prints its table.</summary>
    public static async Task PrintAsync<TScales>(GradeBenchmarks<TScales> benchmarks, TextWriter output)
        where TScales : struct, IScales
    {
        await benchmarks.SetUp();
        Contestant[] all = [.. benchmarks.GetType().GetMethods()
            .Where(m => m.GetCustomAttribute<BenchmarkAttribute>() is not null)
            .Select(m => new Contestant(benchmarks, m))];

        // The runtime compiles in three steps, with a pause before each: time for all of them.
        for (int i = 0; i < 3; i++)
        {
            TakeTurns(all, 30);
            await Task.Delay(500);
        }

        Array.ForEach(all, c => c.Reset());
        TakeTurns(all, Rounds);
        Print<TScales>(all, output);
    }

    private static void TakeTurns(Contestant[] all, int rounds)
    {
        for (int i = 0; i < rounds; i++)
        {
            Array.ForEach(all, c => c.TakeTurn());
        }
    }

    private static void Print<TScales>(Contestant[] all, TextWriter output)
        where TScales : struct, IScales
    {
        double byClass = all.Single(c => c.Method == nameof(GradeBenchmarks<>.HandWrittenClass)).Shortest;
        double byDictionary = all.Single(c => c.Method == nameof(GradeBenchmarks<>.HandWrittenDictionary)).Shortest;
        double rules = all.Single(c => c.Method == nameof(GradeBenchmarks<>.RulesEngineTuned)).Shortest;
        output.WriteLine($"| {TScales.Name} | Min, ns | Median, ns | x class | x dictionary | x RulesEngine | Bytes |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (Contestant c in all)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {c.Title} | {c.Shortest:#,0} | {c.Median:#,0} | {c.Shortest / byClass:0.00} | {c.Shortest / byDictionary:0.00} | {c.Shortest / rules:0.000} | {c.Bytes:#,0} |"));
        }

        output.WriteLine();
    }

    /// <summary>One way to a grade, with the time of each of its turns in nanoseconds for one assessment.</summary>
    private sealed class Contestant(object owner, MethodInfo method)
    {
        private readonly BenchmarkAttribute _attribute = method.GetCustomAttribute<BenchmarkAttribute>()!;
        private readonly List<double> _times = [];

        public string Method => method.Name;

        public string Title => _attribute.Description ?? method.Name;

        public double Shortest => _times.Min();

        public double Median => _times.Order().ElementAt(_times.Count / 2);

        public double Bytes { get; private set; }

        public void Reset() => _times.Clear();

        public void TakeTurn()
        {
            int count = 0;
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            TimeSpan elapsed;
            do
            {
                // Nothing waits for anything: RulesEngine's tasks are complete when they are returned.
                (method.Invoke(owner, null) as Task)?.Wait();
                count += _attribute.OperationsPerInvoke;
                elapsed = Stopwatch.GetElapsedTime(start);
            }
            while (elapsed < Turn);

            _times.Add(elapsed.TotalNanoseconds / count);
            Bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / count;
        }
    }
}
