using AfterSales.Scoring.Benchmarks;
using BenchmarkDotNet.Running;

const string Help = """
    Benchmarks of AfterSales.Scoring. Build in Release; see docs/performance.md.

      --filter '*'            measure everything (about ten minutes)
      --quick                 measure everything briefly, for a first look (about a minute, in one process)
      --quick --filter 'x'    measure briefly what matches, such as '*Standard*' or '*Score'
      --counters              count how often the filter was not enough; nothing is timed
      --help                  this text

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

bool isQuick = args.Contains("--quick");
string[] passedOn = [.. args.Where(a => a != "--quick")];
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(passedOn.Length == 0 ? ["--filter", "*"] : passedOn, isQuick ? Settings.Quick : Settings.Full);
