using AfterSales.Scoring.Benchmarks;
using BenchmarkDotNet.Running;

const string Help = """
    Benchmarks of AfterSales.Scoring. Build in Release; see docs/performance.md.

      --filter '*'   measure everything with BenchmarkDotNet (about eight minutes)
      --quick        measure everything in turns of a few milliseconds (about a minute); on a machine that
                     does other work too, its ratios are the ones to trust
      --counters     count how often the filter was not enough; nothing is timed
      --help         this text

    Other arguments go to BenchmarkDotNet.
    """;

if (args.Length == 0 || args.Contains("--help"))
{
    Console.WriteLine(Help);
    return;
}

if (args.Contains("--counters"))
{
    Counters.Print(Console.Out);
    return;
}

if (args.Contains("--quick"))
{
    await InTurns.PrintAsync(new StandardBenchmarks(), Console.Out);
    await InTurns.PrintAsync(new OddScalesBenchmarks(), Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Settings.Full);
