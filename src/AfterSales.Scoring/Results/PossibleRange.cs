namespace AfterSales.Scoring;

/// <summary>Between which totals an incomplete result can still end, and whether its grade is decided already, whatever values arrive.</summary>
/// <remarks>
/// Scoring semantics, sections 9.2 and 9.3. On a scale that accepts values outside itself, the value that arrives may still
/// lead out of the range; a state that arrives in place of a value, such as excused, follows its own rule.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PossibleRange
{
    internal PossibleRange(Exact lowest, Exact highest, Grade? lowestGrade, Grade? highestGrade, Grade? decidedGrade)
    {
        Lowest = lowest;
        Highest = highest;
        LowestGrade = lowestGrade;
        HighestGrade = highestGrade;
        DecidedGrade = decidedGrade;
    }

    /// <summary>Gets the total if everything that is owed turns out worst.</summary>
    public Exact Lowest { get; }

    /// <summary>Gets the total if everything that is owed turns out best.</summary>
    public Exact Highest { get; }

    /// <summary>Gets the grade at the lowest total, or null when it has none.</summary>
    public Grade? LowestGrade { get; }

    /// <summary>Gets the grade at the highest total, or null when it has none.</summary>
    public Grade? HighestGrade { get; }

    /// <summary>Gets the grade that will be given whatever arrives, or null while it is open.</summary>
    /// <remarks>A state that arrives in place of a value, such as excused, follows its own rule. Scoring semantics, section 9.3: a printed gap between the two ends, or an end that would be refused, leaves it open.</remarks>
    public Grade? DecidedGrade { get; }
}
