using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Measures that grow with the length of a run, or with the number of records in a window.</summary>
/// <remarks>Decision semantics, section 6.3. Exactly one of the two rules is there.</remarks>
internal sealed record Escalation(RunRule? ByRun, CountRule? ByCount, ImmutableArray<Measure> Steps);
