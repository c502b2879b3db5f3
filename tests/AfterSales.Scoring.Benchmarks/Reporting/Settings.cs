using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>How often is measured, and what is shown.</summary>
internal static class Settings
{
    /// <summary>Gets the settings for figures that may be quoted.</summary>
    /// <remarks>
    /// Three processes each: where code and data come to lie differs between processes, and moves times by more than noise.
    /// Many short iterations: on a machine that does other work too, some of them are left in peace.
    /// </remarks>
    public static IConfig Full
        => With(Job.Default.WithLaunchCount(3).WithWarmupCount(6).WithIterationCount(30).WithIterationTime(Milliseconds(60)));

    private static TimeInterval Milliseconds(int count) => TimeInterval.FromMilliseconds(count);

    private static ManualConfig With(Job job)
        => ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Metrics)
            .AddColumn(
                StatisticColumn.Min,
                StatisticColumn.Median,
                new TimesColumn("x class", nameof(GradeBenchmarks<>.HandWrittenClass), TimesColumn.Of.Min),
                new TimesColumn("x class, median", nameof(GradeBenchmarks<>.HandWrittenClass), TimesColumn.Of.Median),
                new TimesColumn("x dictionary", nameof(GradeBenchmarks<>.HandWrittenDictionary), TimesColumn.Of.Min),
                new TimesColumn("x RulesEngine", nameof(GradeBenchmarks<>.RulesEngineTuned), TimesColumn.Of.Min));
}
