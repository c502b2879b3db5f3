namespace AfterSales.Scoring;

/// <summary>What an assessment gives for each criterion and for each bonus or penalty item, checked against the plan.</summary>
/// <remarks>Scoring semantics, sections 2, 3 and 7.1.</remarks>
internal sealed class ValueReading
{
    private const long TooLarge = 1_000_000_000_000;
    private const int MaxFractionDigits = 6;
    private const int MaxUnknown = 20;
    private const long MaxCount = 1_000_000_000;

    private readonly ScoringPlan _plan;
    private readonly Assessment _assessment;
    private readonly List<Diagnostic> _diagnostics;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public ValueReading(ScoringPlan plan, Assessment assessment, List<Diagnostic> diagnostics)
    {
        _plan = plan;
        _assessment = assessment;
        _diagnostics = diagnostics;
        Entries = new Entry[plan.Nodes.Length];
        Points = new PointsEntry[plan.Total?.Points.Length ?? 0];
        for (int i = 0; i < Entries.Length; i++)
        {
            if (!plan.Nodes[i].IsGroup)
            {
                Entries[i] = ReadCriterion(plan.Nodes[i]);
            }
        }

        for (int i = 0; i < Points.Length; i++)
        {
            Points[i] = ReadPoints(plan.Total!.Points[i]);
        }

        ReportUnknown();
    }

    /// <summary>Gets what is known of each criterion; groups have none.</summary>
    public Entry[] Entries { get; }

    public PointsEntry[] Points { get; }

    /// <summary>Gets a value indicating whether something was given that the policy doesn't know.</summary>
    public bool HasUnknownIds { get; private set; }

    // A state built in code has the place that it would have in a text: a stored result is compared with either.
    private static SourceLocation PlaceOf(in AssessedValue value, string id)
        => value.Location ?? (value.State is null ? PlaceOf(id) : PlaceOf(id).Inside("/state"));

    private static SourceLocation PlaceOf(string id) => new(SourceLocation.PointerTo(id));

    private SourceLocation PlaceOfAbsent(string id) => _assessment.Places.InText?.Inside(SourceLocation.PointerTo(id)) ?? PlaceOf(id);

    private Entry ReadCriterion(PlanNode node)
    {
        _known.Add(node.Id);
        if (!_assessment.TryGetValue(node.Id, out AssessedValue value))
        {
            if (node.IsReportOnly)
            {
                return default;
            }

            _diagnostics.Add(InputDiagnostics.Absent.At(PlaceOfAbsent(node.Id), node.Id, new(
                $"write the value, or why there is none, such as \"{node.Id}\": {{ \"state\": \"missing\" }}", $"写出数值，或说明没有的原因，例如 \"{node.Id}\": {{ \"state\": \"missing\" }}")));
            return Entry.Owed(null, null);
        }

        if (value.State is { } state)
        {
            return node.IsReportOnly ? new Entry(null, state, null, false) : Treat(node, state, PlaceOf(value, node.Id));
        }

        return ReadNumber(node, value) is { } number ? new Entry(number, null, null, false) : Entry.Owed(null, null);
    }

    private Entry Treat(PlanNode node, UnscoredState state, SourceLocation place)
    {
        PlanTreatment treatment = node.Treatments[(int)state];
        switch (treatment.Rule)
        {
            case UnscoredRule.None:
                _diagnostics.Add(ScoringDiagnostics.NoRule.At(place, node.Id, StateWords.Of(state)));
                return Entry.Owed(state, treatment.Rule);
            case UnscoredRule.LeaveIncomplete:
                _diagnostics.Add(ScoringDiagnostics.LeftIncomplete.At(place, node.Id, StateWords.Of(state)));
                return Entry.Owed(state, treatment.Rule);
            case UnscoredRule.LeaveUngraded:
                _diagnostics.Add(ScoringDiagnostics.LeftUngraded.At(place, node.Id, StateWords.Of(state)));
                return new Entry(null, state, treatment.Rule, false);
            case UnscoredRule.CountAsZero:
                return new Entry(node.Scale!.Min, state, treatment.Rule, false);
            case UnscoredRule.CountAsFull:
                return new Entry(node.Scale!.Max, state, treatment.Rule, false);
            case UnscoredRule.Value:
                return new Entry(treatment.Value, state, treatment.Rule, false);
            default:
                return new Entry(null, state, treatment.Rule, false);
        }
    }

    private Exact? ReadNumber(PlanNode node, in AssessedValue value)
    {
        if (Limit(value, node.Id) is not { } number)
        {
            return null;
        }

        PlanScale scale = node.Scale!;
        if (number < scale.Min || number > scale.Max)
        {
            if (!scale.Clamps && !scale.Accepts)
            {
                _diagnostics.Add(InputDiagnostics.OutOfScale.At(PlaceOf(value, node.Id), node.Id, scale.Min.ToString(), scale.Max.ToString()));
                return null;
            }

            number = scale.Clamps ? Exact.Max(scale.Min, Exact.Min(scale.Max, number)) : number;
        }

        if (scale.Step is { } step && !((number - scale.Min) / step).IsWhole)
        {
            _diagnostics.Add(InputDiagnostics.OffStep.At(PlaceOf(value, node.Id), node.Id, scale.Min.ToString(), step.ToString()));
            return null;
        }

        return number;
    }

    /// <summary>Gets a number that keeps the limits of all values: 12 digits before the decimal point and 6 after it.</summary>
    private Exact? Limit(in AssessedValue value, string id)
    {
        if (value.Problem is { } problem)
        {
            _diagnostics.Add(problem);
            return null;
        }

        SourceLocation place = PlaceOf(value, id);
        if (value.NumberOrZero >= TooLarge || value.NumberOrZero <= -TooLarge)
        {
            _diagnostics.Add(InputDiagnostics.TooLarge.At(place, id));
            return null;
        }

        if (!DecimalNumber.TryFrom(value.NumberOrZero, out DecimalNumber number))
        {
            _diagnostics.Add(InputDiagnostics.TooFine.At(place, id, new Wording("endless", "无限多")));
            return null;
        }

        if (number.FractionDigits > MaxFractionDigits)
        {
            _diagnostics.Add(InputDiagnostics.TooFine.At(place, id, new($"{number.FractionDigits}", $" {number.FractionDigits} ")));
            return null;
        }

        return number.Value;
    }

    private PointsEntry ReadPoints(PlanPoints item)
    {
        _known.Add(item.Id);
        if (!_assessment.TryGetValue(item.Id, out AssessedValue value))
        {
            if (item.IsOwedWhenUnreported)
            {
                _diagnostics.Add(InputDiagnostics.Absent.At(PlaceOfAbsent(item.Id), item.Id, new(
                    $"write \"{item.Id}\": 0 if there was nothing", $"没有时写 \"{item.Id}\": 0")));
            }

            return new PointsEntry(null, Exact.Zero, item.IsOwedWhenUnreported);
        }

        SourceLocation place = PlaceOf(value, item.Id);
        if (value.State is not null)
        {
            _diagnostics.Add(InputDiagnostics.StateForPoints.At(place, item.Id));
            return new PointsEntry(null, Exact.Zero, true);
        }

        if (Limit(value, item.Id) is not { } number)
        {
            return new PointsEntry(null, Exact.Zero, true);
        }

        if (item.Each is { } each)
        {
            if (number.Sign >= 0 && number.IsWhole && number <= MaxCount)
            {
                return new PointsEntry(number, Exact.Min(number * each, item.UpTo), false);
            }

            _diagnostics.Add(InputDiagnostics.WrongPoints.At(
                place, new("count", "次数"), item.Id, new("a whole number from 0 to 1000000000", " 0 到 1000000000 的整数")));
            return new PointsEntry(null, Exact.Zero, true);
        }

        if (number.Sign >= 0 && number <= item.UpTo)
        {
            return new PointsEntry(number, number, false);
        }

        _diagnostics.Add(InputDiagnostics.WrongPoints.At(
            place, new("points", "分数"), item.Id, new($"a number from 0 to {item.UpTo}", $" 0 到 {item.UpTo} 的数字")));
        return new PointsEntry(null, Exact.Zero, true);
    }

    private void ReportUnknown()
    {
        // By id, and not as given: a database may keep the members of an object in another order.
        string[] unknown = [.. _assessment.Ids.Where(id => !_known.Contains(id)).OrderBy(id => id, StringComparer.Ordinal)];
        HasUnknownIds = unknown.Length > 0;
        foreach (string id in unknown.Take(MaxUnknown))
        {
            _diagnostics.Add(InputDiagnostics.UnknownCriterion.At(_assessment.Places.NameOf(id) ?? PlaceOf(id), id, Suggestion.For(id, _known)));
        }
    }

    /// <summary>What is known of one criterion.</summary>
    /// <param name="Value">The value that counts, after clamping or as its rule gives it; null when none counts.</param>
    /// <param name="State">The state that stood in its place.</param>
    /// <param name="Rule">The rule that was followed for the state.</param>
    /// <param name="IsOwed">Whether somebody still owes a value.</param>
    internal readonly record struct Entry(Exact? Value, UnscoredState? State, UnscoredRule? Rule, bool IsOwed)
    {
        public static Entry Owed(UnscoredState? state, UnscoredRule? rule) => new(null, state, rule, true);
    }

    /// <summary>What is known of one bonus or penalty item.</summary>
    internal readonly record struct PointsEntry(Exact? Given, Exact Worth, bool IsOwed);
}
