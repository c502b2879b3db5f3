using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>That a consequence applies, or may apply, at one record: with which run, and why it is in doubt.</summary>
/// <param name="At">The record whose period is the anchor.</param>
/// <param name="Verdict">Met or undecided.</param>
/// <param name="Run">The run; <see cref="Run.None"/> without a consecutive rule.</param>
/// <param name="Doubts">Why it is undecided.</param>
internal sealed record Occasion(PeriodRecord At, Verdict Verdict, Run Run, ImmutableArray<Diagnostic> Doubts);
