using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>The matching records that end at one record, as far back as a run may reach. Decision semantics, section 4.6.</summary>
/// <param name="Members">The records that match or may match, newest first.</param>
/// <param name="Lengths">The possible lengths, the sure one first; empty when there is no run.</param>
/// <param name="Doubts">Why the links between the parts are undecided.</param>
internal sealed record Run(ImmutableArray<PeriodRecord> Members, ImmutableArray<int> Lengths, ImmutableArray<Diagnostic> Doubts)
{
    public static readonly Run None = new([], [], []);

    public int Sure => Lengths.IsEmpty ? 0 : Lengths[0];

    public int Longest => Members.Length;

    /// <summary>Gets the run as it is when it has one of its possible lengths for sure.</summary>
    public Run OfLength(int length) => new(Members.RemoveRange(length, Members.Length - length), [length], []);

    /// <summary>Gets the run that ended at an earlier member.</summary>
    public Run EndingAt(int member) => new(Members.RemoveRange(0, member), [Members.Length - member], []);
}
