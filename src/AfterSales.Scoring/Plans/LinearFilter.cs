using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>The fast way to a grade: one weighted sum in 64-bit integers, compared with thresholds worked out beforehand.</summary>
/// <remarks>
/// It exists only for policies whose total is linear in the ratings until it is rounded. Each declared rounding is moved
/// into the thresholds (it never changes the order of totals), so nothing is rounded here. Whatever the filter can't
/// settle for certain it leaves to <see cref="ExactScorer"/>.
/// </remarks>
internal sealed class LinearFilter
{
    private const int MaxStackSlots = 64;

    private readonly ImmutableArray<Slot> _slots;
    private readonly BoundedSum _sum;
    private readonly ImmutableArray<Threshold> _thresholds;
    private readonly long _scale;

    private LinearFilter(ImmutableArray<Slot> slots, BoundedSum sum, ImmutableArray<Threshold> thresholds)
    {
        _slots = slots;
        _sum = sum;
        _thresholds = thresholds;
        _scale = (long)sum.Scale;
    }

    /// <summary>Prepares the filter; null when the policy's total is not linear, or its numbers don't fit.</summary>
    public static LinearFilter? Create(ScoringPlan plan)
    {
        if (plan.Total is not { Points.IsEmpty: true } total
            || plan.Nodes.Any(n => n.Rounding is not null || n.Scale is { Clamps: true } or { Accepts: true }))
        {
            return null;
        }

        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (PlanNode leaf in plan.Nodes.Where(n => !n.IsGroup))
        {
            if (Slot.Create(leaf) is not { } slot)
            {
                return null;
            }

            slots.Add(slot);
        }

        // Units of the sum per millionth of a rating.
        Exact[] coefficients = [.. plan.Nodes.Where(n => !n.IsGroup).Select(n =>
            total.OutOf * n.Weight / total.WeightsTotal / (n.Scale!.Max - n.Scale.Min) / 1_000_000)];
        BoundedSum? sum = BoundedSum.Create(coefficients, [.. slots.Select(s => s.Max - s.Min)]);
        if (sum is null)
        {
            return null;
        }

        IEnumerable<Threshold> thresholds = total.Steps.Select(s => new Threshold(
            s.Cut is { } cut ? sum.UnitsFor(BeforeRounding(cut, total)) : long.MinValue, s.Grade));
        return new LinearFilter(slots.ToImmutable(), sum, [.. thresholds]);
    }

    /// <summary>Gets the exact sum of an assessment that the filter has scored.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="units">What <see cref="TryScore"/> found for it.</param>
    public Exact SumOf(Assessment assessment, long units)
    {
        if (_sum.IsExact)
        {
            return Exact.FromUnits(units, _scale);
        }

        long[] values = new long[_slots.Length];
        return TryRead(assessment, values)
            ? _sum.EvaluateExactly(values)
            : throw new InvalidOperationException("the filter has not scored this assessment");
    }

    /// <summary>Scores an assessment, or leaves it to the exact way.</summary>
    /// <param name="assessment">The assessment, whose series and period have been checked.</param>
    /// <param name="grade">The grade, or null without a ladder.</param>
    /// <param name="units">The lower bound of the sum, from which <see cref="SumOf"/> gets the sum itself.</param>
    public bool TryScore(Assessment assessment, out Grade? grade, out long units)
    {
        Span<long> values = _slots.Length <= MaxStackSlots ? stackalloc long[_slots.Length] : new long[_slots.Length];
        if (!TryRead(assessment, values))
        {
            grade = null;
            units = 0;
            return false;
        }

        units = _sum.Evaluate(values);
        return TryGrade(units, out grade);
    }

    /// <summary>Reads the values as millionths above the lowest rating; false when one of them is a case for the exact way.</summary>
    private bool TryRead(Assessment assessment, Span<long> values)
    {
        int used = 0;
        for (int i = 0; i < values.Length; i++)
        {
            Slot slot = _slots[i];
            int index = assessment.Find(slot.Id, used);
            if (index < 0)
            {
                if (slot.IsReportOnly)
                {
                    continue;
                }

                return false;
            }

            // What has no micros lies below every scale.
            long micros = assessment.MicrosAt(index);
            if (!slot.Takes(micros))
            {
                return false;
            }

            used++;
            values[i] = micros - slot.Min;
        }

        return used == assessment.Count;
    }

    private bool TryGrade(long lower, out Grade? grade)
    {
        grade = null;
        foreach (Threshold threshold in _thresholds)
        {
            if (lower >= threshold.Units)
            {
                grade = threshold.Grade;
                return grade is not null;
            }

            if (lower + _sum.Margin >= threshold.Units)
            {
                return false;
            }
        }

        return true;
    }

    private static Cut BeforeRounding(Cut cut, PlanTotal total)
    {
        Cut beforeLadder = total.LadderRounding?.ThresholdFor(cut) ?? cut;
        return total.Rounding?.ThresholdFor(beforeLadder) ?? beforeLadder;
    }

    private readonly record struct Threshold(long Units, Grade? Grade);

    /// <summary>One rated criterion in millionths, with everything that makes its value a case for the exact way.</summary>
    private sealed class Slot
    {
        private readonly long _lowest;
        private readonly long _step;

        private Slot(PlanNode leaf, long min, long max, long step, long lowest)
        {
            Id = leaf.Id;
            IsReportOnly = leaf.IsReportOnly;
            Min = min;
            Max = max;
            _step = step;
            _lowest = lowest;
        }

        public string Id { get; }

        public bool IsReportOnly { get; }

        public long Min { get; }

        public long Max { get; }

        public static Slot? Create(PlanNode leaf)
        {
            PlanScale scale = leaf.Scale!;
            long step = 0;
            long bound = 0;
            if (!scale.Min.TryGetMicros(out long min) || !scale.Max.TryGetMicros(out long max)
                || (scale.Step is { } s && !s.TryGetMicros(out step))
                || (leaf.Critical is { } c && !c.Bound.TryGetMicros(out bound)))
            {
                return null;
            }

            // The lowest rating that is no critical hit.
            long lowest = leaf.Critical is { } critical ? bound + (critical.IsHitAtBound ? 1 : 0) : min;
            return new Slot(leaf, min, max, step, lowest);
        }

        public bool Takes(long micros)
            => micros >= Min && micros <= Max && micros >= _lowest && (_step == 0 || (micros - Min) % _step == 0);
    }
}
