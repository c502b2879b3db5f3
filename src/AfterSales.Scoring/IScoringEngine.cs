using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Scores assessments under one policy and says what its consequences propose.</summary>
/// <remarks>The engine never decides about a person: outcomes are proposals, and severe ones are for a person to decide.</remarks>
/// <threadsafety>Implementations are safe to share between threads.</threadsafety>
public interface IScoringEngine
{
    /// <summary>Gets the policy.</summary>
    ScoringPolicy Policy { get; }

    /// <summary>Scores an assessment. It never throws for data: what can't be scored is incomplete, with the reason inside.</summary>
    /// <param name="assessment">What was observed.</param>
    /// <returns>The result; the same assessment always gives the same one.</returns>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    ScoreResult Score(Assessment assessment);

    /// <summary>Says what follows from a result and what is on record about the person; nothing follows without a grade.</summary>
    /// <remarks>It never throws for data: what is wrong with the history is said by the decision, which then has no outcomes.</remarks>
    /// <param name="result">A result of this engine.</param>
    /// <param name="history">What is on record; a person without any has <c>CaseHistory.Of(person, employer)</c>.</param>
    /// <param name="asOf">The day as of which it is decided; there is no clock.</param>
    /// <exception cref="ArgumentNullException">There is no result or no history.</exception>
    /// <exception cref="ArgumentException">The result is of another policy, or of another load of this one.</exception>
    Decision Decide(ScoreResult result, CaseHistory history, LocalDate asOf);
}
