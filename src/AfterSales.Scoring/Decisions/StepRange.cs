using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Which steps of an escalation a record may have come to. Decision semantics, section 6.3.</summary>
/// <param name="Sure">The sure length of the run, or the sure count.</param>
/// <param name="Most">The greatest possible one.</param>
/// <param name="Steps">How many steps there are.</param>
/// <param name="Run">The run; <see cref="Run.None"/> where a window is counted.</param>
/// <param name="Doubts">Why the two differ.</param>
internal sealed record StepRange(int Sure, int Most, int Steps, Run Run, ImmutableArray<Diagnostic> Doubts)
{
    /// <summary>Gets a value indicating whether different steps are possible; none is one of them.</summary>
    public bool IsOpen => Math.Min(Sure, Steps) != Math.Min(Most, Steps);

    public static StepRange Of(CaseFile file, Escalation escalation, PeriodRecord at)
    {
        if (escalation.ByCount is { } window)
        {
            var count = WindowCount.Of(file, window, at);
            return new StepRange(count.Sure, count.Possible, escalation.Steps.Length, Run.None, count.Doubts);
        }

        Run run = new RunFinder(file, escalation.ByRun!).Find(at);
        return new StepRange(run.Sure, run.Longest, escalation.Steps.Length, run, run.Doubts);
    }
}
