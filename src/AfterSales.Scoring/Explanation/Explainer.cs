namespace AfterSales.Scoring;

/// <summary>Works out the reasons of a result from its own numbers and from the policy.</summary>
internal static class Explainer
{
    public static Explanation Explain(ScoringPolicy policy, ScoreResult result)
        => new(policy, result, [.. Reasons(policy, result)], [.. Owed(policy, result)], FindNextGrade(policy, result));

    private static IReadOnlyList<Reason> Reasons(ScoringPolicy policy, ScoreResult result)
    {
        if (result.Steps is not { } steps || policy.Total is not { } total)
        {
            return [];
        }

        var reasons = new ReasonList(total.OutOf);
        Dictionary<string, CriterionScore> scores = result.Criteria.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (Criterion criterion in policy.Criteria)
        {
            AddCriterion(reasons, criterion, scores, total);
        }

        foreach (PointsScore points in result.Points)
        {
            PointsItem item = total.Points.First(p => p.Id == points.Id);
            reasons.Add(item.IsPenalty ? ReasonKind.Penalty : ReasonKind.Bonus, item.Id, item.Title, item.Cite, points.Points);
        }

        foreach (CriticalHit hit in result.CriticalHits.Where(h => h.TotalAtMost is not null))
        {
            Criterion criterion = policy.AllCriteria().First(c => c.Id == hit.Criterion);
            Exact change = Exact.Min(reasons.Value, hit.TotalAtMost!.Value) - reasons.Value;
            reasons.Add(ReasonKind.Critical, criterion.Id, criterion.Title, criterion.Cite, change);
        }

        reasons.AddStep(ReasonKind.Cap, steps.AfterCaps - steps.AfterCritical);
        reasons.AddStep(ReasonKind.Rounding, steps.Total - steps.AfterCaps);
        if (total.Ladder is { } ladder)
        {
            Grade? grade = ladder.StepFor(steps.LadderInput).Grade;
            reasons.Add(ReasonKind.Ladder, null, null, null, steps.LadderInput - steps.Total, grade);
            foreach (CriticalHit hit in result.CriticalHits.Where(h => grade is not null && h.GradeAtMost?.Rank > grade.Rank))
            {
                grade = hit.GradeAtMost;
                Criterion criterion = policy.AllCriteria().First(c => c.Id == hit.Criterion);
                reasons.Add(ReasonKind.GradeLimit, criterion.Id, criterion.Title, criterion.Cite, Exact.Zero, grade);
            }
        }

        return reasons.Items;
    }

    private static void AddCriterion(ReasonList reasons, Criterion criterion, Dictionary<string, CriterionScore> scores, TotalRule total)
    {
        CriterionScore score = scores[criterion.Id];
        foreach (Criterion child in criterion.Criteria)
        {
            AddCriterion(reasons, child, scores, total);
        }

        // Criteria without effective weight neither gained nor lost anything.
        if (score.EffectiveWeight.Sign == 0 || score.Share is not { } share)
        {
            return;
        }

        Exact full = total.OutOf * score.EffectiveWeight / total.WeightsTotal;
        if (!score.IsGroup || score.State is not null)
        {
            reasons.Add(ReasonKind.Criterion, criterion.Id, criterion.Title, criterion.Cite, full * (share - Exact.One));
        }

        if (criterion.Rounding is not null)
        {
            Exact rounded = score.Points!.Value / score.Weight;
            reasons.Add(ReasonKind.CriterionRounding, criterion.Id, criterion.Title, criterion.Cite, full * (rounded - share));
        }
    }

    private static IEnumerable<OwedValue> Owed(ScoringPolicy policy, ScoreResult result)
    {
        Dictionary<string, LocalizedText> titles = policy.AllCriteria().ToDictionary(c => c.Id, c => c.Title, StringComparer.Ordinal);
        string? rater = SeriesOf(policy, result)?.Rater;
        foreach (CriterionScore score in result.Criteria.Where(c => c.IsOwed))
        {
            yield return new OwedValue(score.Id, titles[score.Id], score.State, rater);
        }

        foreach (PointsScore points in result.Points.Where(p => p.IsOwed))
        {
            yield return new OwedValue(points.Id, policy.Total!.Points.First(p => p.Id == points.Id).Title, null, rater);
        }
    }

    private static Series? SeriesOf(ScoringPolicy policy, ScoreResult result)
        => policy.Series.FirstOrDefault(s => result.Assessment.Series is { } id ? s.Id == id : !s.IsReportOnly);

    private static NextGrade? FindNextGrade(ScoringPolicy policy, ScoreResult result)
    {
        if (result.Grade is not { } grade || policy.Total?.Ladder is not { } ladder)
        {
            return null;
        }

        Exact input = result.Steps!.LadderInput;
        LadderStep reached = ladder.StepFor(input);
        LadderStep? next = ladder.Steps.TakeWhile(s => s != reached).LastOrDefault(s => s.Grade is not null && s.Grade.Rank < grade.Rank);
        // No points lead past a veto.
        return next?.Grade is null || result.CriticalHits.Any(h => !Allows(h, next)) ? null : new NextGrade(next.Grade, next.Cut!.Value, next.IncludesCut, next.Cut.Value - input);
    }

    private static bool Allows(CriticalHit hit, LadderStep step)
        => hit.TotalAtMost is { } most ? step.LowerCut!.Value.IsReachedBy(most) : hit.GradeAtMost!.Rank <= step.Grade!.Rank;

    /// <summary>Reasons in a row: each starts where the one before ended.</summary>
    private sealed class ReasonList(Exact baseline)
    {
        public List<Reason> Items { get; } = [];

        public Exact Value { get; private set; } = baseline;

        public void Add(ReasonKind kind, string? id, LocalizedText? title, Cite? cite, Exact change, Grade? grade = null)
        {
            Items.Add(new Reason(kind, id, title, cite, Value, Value + change, grade));
            Value += change;
        }

        /// <summary>Adds a step of the whole total, if it changed anything.</summary>
        public void AddStep(ReasonKind kind, Exact change)
        {
            if (change.Sign != 0)
            {
                Add(kind, null, null, null, change);
            }
        }
    }
}
