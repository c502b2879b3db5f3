using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Why a result is what it is, as data: reasons that add up from full marks to the total.</summary>
/// <remarks>
/// The reasons start at full marks (<see cref="ScoreResult.OutOf"/>), each starts where the one before ended, and the last
/// ends at the ladder input. There is no remainder entry: each can be worked out again from weights and inputs.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Explanation
{
    internal Explanation(
        ScoringPolicy policy, ScoreResult result, ImmutableArray<Reason> reasons, ImmutableArray<OwedValue> owed, NextGrade? nextGrade)
    {
        Policy = policy;
        Result = result;
        Reasons = reasons;
        Owed = owed;
        NextGrade = nextGrade;
    }

    /// <summary>Gets the policy that the result follows.</summary>
    public ScoringPolicy Policy { get; }

    /// <summary>Gets the result that is explained; its criteria hold weights, effective weights and contributions.</summary>
    public ScoreResult Result { get; }

    /// <summary>Gets the reasons in their order; empty when there is no total.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Gets the values that somebody still has to give, in the order of the policy.</summary>
    public IReadOnlyList<OwedValue> Owed { get; }

    /// <summary>Gets the next better grade; null for the best one, and when there is no grade.</summary>
    public NextGrade? NextGrade { get; }

    /// <summary>Renders the explanation as text for people.</summary>
    /// <param name="language">The language of the wording; titles are given in it where the policy has them.</param>
    public string Render(DiagnosticLanguage language = DiagnosticLanguage.English) => new ExplanationText(this, language).Write();
}
