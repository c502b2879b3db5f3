using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Ordered cuts that give every total exactly one grade, or name the printed gap that it lies in.</summary>
/// <remarks>Only validation makes a ladder, so holding one is proof that it leaves no total out.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Ladder
{
    // INVARIANT: not empty, cuts strictly descending, only the last step has none.
    private readonly ImmutableArray<LadderStep> _steps;

    internal Ladder(ImmutableArray<LadderStep> steps, GapRule gap)
    {
        _steps = steps;
        Gap = gap;
    }

    /// <summary>Gets the steps from the highest down.</summary>
    public IReadOnlyList<LadderStep> Steps => _steps;

    /// <summary>Gets what happens in a printed gap.</summary>
    public GapRule Gap { get; }

    /// <summary>Gets the step that a ladder input falls on.</summary>
    /// <param name="input">The total, after the rounding that the policy declares for its ladder.</param>
    public LadderStep StepFor(Exact input)
    {
        // Linear on purpose: a ladder has a handful of steps, and this is the order that is explained.
        foreach (LadderStep step in _steps)
        {
            if (step.LowerCut is not { } cut || cut.IsReachedBy(input))
            {
                return step;
            }
        }

        return _steps[_steps.Length - 1];
    }
}
