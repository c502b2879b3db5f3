namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>What a consequence comes to at a record: measures, or none.</summary>
/// <param name="Anchor">The record that it was looked at.</param>
/// <param name="Truth">Whether its condition is met, <c>repeat</c> and <c>escalate</c> included.</param>
/// <param name="Measures">What is proposed; empty when there is no outcome.</param>
/// <param name="Run">The records of the run that are named, oldest first.</param>
internal sealed record Finding(ReferenceRecord Anchor, Truth Truth, IReadOnlyList<Measure> Measures, IReadOnlyList<ReferenceRecord> Run)
{
    /// <summary>Gets whether <c>when</c> is met and nothing but the step of an escalation is open (section 6.3).</summary>
    public bool IsStepOpen { get; private init; }

    /// <summary>Finds what a consequence comes to for the decided record.</summary>
    public static Finding Of(Case given, Rule rule, ReferenceRecord decided)
    {
        if (!rule.IsLookedAt(given.Policy.SeriesOf(decided.Series)!))
        {
            return new Finding(decided, Truth.NotMet, [], []);
        }

        if (rule.When is not Consecutive { AnyRun: true })
        {
            return At(given, rule, decided);
        }

        // Section 4.8.
        IEnumerable<ReferenceRecord> earlier = given.Live.Where(r =>
            r.Series == decided.Series && given.IsEarlier(r, decided) && given.IsDecidable(r) && given.Policy.IsInForceOn(r.Period.First));
        Finding[] newestFirst = [.. given.InOrder([.. earlier, decided]).AsEnumerable().Reverse()
            .Select(r => At(given, rule, r)).Where(f => f.Measures.Count > 0)];
        return newestFirst.FirstOrDefault(f => f.Truth == Truth.Met)
            ?? newestFirst.FirstOrDefault(f => f.Truth == Truth.Undecided)
            ?? new Finding(decided, Truth.NotMet, [], []);
    }

    /// <summary>The finding after a person ruled on the step: that of the greatest possible length, or of the sure one.</summary>
    public static Finding WithStep(Case given, Rule rule, Finding found, bool greatest)
    {
        Escalation escalation = rule.Escalation!;
        Run run = escalation.Run is { } walked ? Walk.From(given, walked, found.Anchor) : new Run([], []);
        IReadOnlyList<int> lengths = escalation.Run is null ? Conditions.PossibleCounts(given, escalation.Window!, found.Anchor) : run.PossibleLengths;
        int length = greatest ? lengths[^1] : lengths[0];
        IReadOnlyList<ReferenceRecord> named = rule.Consecutive is null ? [.. run.Chain.Take(length).Reverse()] : found.Run;
        return new Finding(
            found.Anchor, Truth.Met, length == 0 ? [] : escalation.Steps[Math.Min(length, escalation.Steps.Count) - 1], named);
    }

    private static Finding At(Case given, Rule rule, ReferenceRecord record)
    {
        Truth truth = Repeated(given, rule, record);
        bool isStepOpen = false;
        IReadOnlyList<Measure> measures = rule.Then;
        IReadOnlyList<ReferenceRecord> named = Named(given, rule, record);

        // Section 6.3.
        if (rule.Escalation is { } escalation)
        {
            IReadOnlyList<int> lengths = escalation.Run is { } walked
                ? Walk.From(given, walked, record).PossibleLengths
                : Conditions.PossibleCounts(given, escalation.Window!, record);
            int[] steps = [.. lengths.Select(n => Math.Min(n, escalation.Steps.Count)).Distinct()];
            int step = steps.Length > 1 ? Math.Max(steps[0], 1) : steps[0];
            isStepOpen = truth == Truth.Met && steps.Length > 1;
            truth = isStepOpen ? Truth.Undecided : truth;
            measures = step == 0 ? [] : escalation.Steps[step - 1];

            // Section 4.7: "where when has no consecutive".
            if (rule.Consecutive is null && escalation.Run is { } own)
            {
                Run run = Walk.From(given, own, record);
                named = [.. run.Chain.Take(steps.Length > 1 ? run.Chain.Count : run.SureLength).Reverse()];
            }
        }

        return new Finding(record, truth, truth == Truth.NotMet ? [] : measures, named) { IsStepOpen = isStepOpen };
    }

    // Section 4.7.
    private static List<ReferenceRecord> Named(Case given, Rule rule, ReferenceRecord record)
    {
        if (rule.Consecutive is not { } consecutive)
        {
            return [];
        }

        Run run = Walk.From(given, consecutive.Run, record);
        int named = run.SureLength >= consecutive.Count ? run.SureLength : run.Chain.Count;
        return [.. run.Chain.Take(named).Reverse()];
    }

    // Section 6.2.
    private static Truth Repeated(Case given, Rule rule, ReferenceRecord record)
    {
        switch (rule.Repeat)
        {
            case "once":
                bool before = given.Live.Any(r => given.IsEarlier(r, record) && given.IsDecidable(r)
                    && rule.IsLookedAt(given.Policy.SeriesOf(r.Series)!)
                    && Conditions.Judge(given, rule.When, r) == Truth.Met);
                return before ? Truth.NotMet : Conditions.Judge(given, rule.When, record);
            case "oncePerRun":
                Run run = Walk.From(given, rule.Consecutive!.Run, record);
                Truth[] starts = [.. run.PossibleLengths.Select(n => StartsHere(given, rule, [.. run.Chain.Take(n).Reverse()], record))];
                return starts[0] == Truth.Met ? Truth.Met
                    : starts.Any(s => s != Truth.NotMet) ? Truth.Undecided
                    : Truth.NotMet;
            default:
                return Conditions.Judge(given, rule.When, record);
        }
    }

    /// <summary>Whether the outcome starts at the last record of one possible run.</summary>
    private static Truth StartsHere(Case given, Rule rule, ReferenceRecord[] run, ReferenceRecord record)
    {
        for (int length = 1; length < run.Length; length++)
        {
            if (Conditions.Judge(given, rule.When, run[length - 1], length, isDecided: false) == Truth.Met)
            {
                return Truth.NotMet;
            }
        }

        return Conditions.Judge(given, rule.When, record, run.Length);
    }
}
