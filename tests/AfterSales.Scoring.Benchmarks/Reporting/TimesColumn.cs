using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace AfterSales.Scoring.Benchmarks;

/// <summary>A column with a contestant's time as a multiple of another one's in the same run.</summary>
/// <remarks>Shortest or median times, because on a machine that does other work too the mean is the first to be wrong.</remarks>
internal sealed class TimesColumn(string title, string method, TimesColumn.Of which) : IColumn
{
    /// <summary>Which time of the many that were measured.</summary>
    public enum Of
    {
        /// <summary>The shortest: what the code costs when nothing else disturbs it.</summary>
        Min,

        /// <summary>The one in the middle.</summary>
        Median,
    }

    public string Id => title;

    public string ColumnName => title;

    public string Legend => $"{which} time, divided by that of {method}";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? other = summary.BenchmarksCases.FirstOrDefault(
            b => b.Descriptor.WorkloadMethod.Name == method && b.Descriptor.Type == benchmarkCase.Descriptor.Type);
        return TimeOf(summary, benchmarkCase) is { } mine && TimeOf(summary, other) is { } theirs
            ? (mine / theirs).ToString(mine < 10 * theirs ? "0.00" : "0", CultureInfo.InvariantCulture)
            : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private double? TimeOf(Summary summary, BenchmarkCase? benchmarkCase)
    {
        Statistics? times = benchmarkCase is null ? null : summary[benchmarkCase]?.ResultStatistics;
        return which == Of.Min ? times?.Min : times?.Median;
    }
}
