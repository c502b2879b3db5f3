using AfterSales.Scoring.Reference.Deciding;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>A drawn history under a drawn policy, the day of the decision, and an assessment to decide (or none).</summary>
/// <param name="Policy">The policy.</param>
/// <param name="History">The history.</param>
/// <param name="AsOf">The as-of date.</param>
/// <param name="Assessment">An assessment, or null.</param>
/// <param name="Values">The values of the assessment.</param>
/// <param name="Scored">The values of the records that were made from results, by record id.</param>
internal sealed record GeneratedCase(
    CasePolicy Policy,
    ReferenceHistory History,
    DateOnly AsOf,
    string? Assessment,
    CaseValues? Values,
    IReadOnlyDictionary<string, CaseValues> Scored);
