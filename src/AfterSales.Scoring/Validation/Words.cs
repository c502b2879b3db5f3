namespace AfterSales.Scoring;

/// <summary>The closed sets of words of the policy format.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, OutsideRule> RatingOutside { get; } = new Dictionary<string, OutsideRule>
    {
        ["refuse"] = OutsideRule.Refuse,
        ["clamp"] = OutsideRule.Clamp,
        ["accept"] = OutsideRule.Accept,
    };

    public static IReadOnlyDictionary<string, OutsideRule> TotalOutside { get; } = new Dictionary<string, OutsideRule>
    {
        ["refuse"] = OutsideRule.Refuse,
        ["cap"] = OutsideRule.Clamp,
        ["accept"] = OutsideRule.Accept,
    };

    public static IReadOnlyDictionary<string, GapRule> Gap { get; } = new Dictionary<string, GapRule>
    {
        ["refer"] = GapRule.Refer,
        ["refuse"] = GapRule.Refuse,
    };

    public static IReadOnlyDictionary<string, bool> IsOwedWhenUnreported { get; } = new Dictionary<string, bool>
    {
        ["none"] = false,
        ["leaveIncomplete"] = true,
    };

    public static IReadOnlyDictionary<string, bool> Split { get; } = new Dictionary<string, bool> { ["equal"] = true };

    public static IReadOnlyDictionary<string, UnscoredState> State { get; } = new Dictionary<string, UnscoredState>
    {
        ["notApplicable"] = UnscoredState.NotApplicable,
        ["notObserved"] = UnscoredState.NotObserved,
        ["excused"] = UnscoredState.Excused,
        ["missing"] = UnscoredState.Missing,
        ["refused"] = UnscoredState.Refused,
    };

    public static IReadOnlyDictionary<string, UnscoredRule> Rule { get; } = new Dictionary<string, UnscoredRule>
    {
        ["spreadToSiblings"] = UnscoredRule.SpreadToSiblings,
        ["spreadToAll"] = UnscoredRule.SpreadToAll,
        ["leaveIncomplete"] = UnscoredRule.LeaveIncomplete,
        ["leaveUngraded"] = UnscoredRule.LeaveUngraded,
        ["countAsZero"] = UnscoredRule.CountAsZero,
        ["countAsFull"] = UnscoredRule.CountAsFull,
    };

    public static IReadOnlyDictionary<string, RoundingMode> Mode { get; } = new Dictionary<string, RoundingMode>
    {
        ["halfAwayFromZero"] = RoundingMode.HalfAwayFromZero,
        ["halfTowardZero"] = RoundingMode.HalfTowardZero,
        ["halfEven"] = RoundingMode.HalfEven,
        ["halfUp"] = RoundingMode.HalfUp,
        ["halfDown"] = RoundingMode.HalfDown,
        ["towardZero"] = RoundingMode.TowardZero,
        ["awayFromZero"] = RoundingMode.AwayFromZero,
        ["floor"] = RoundingMode.Floor,
        ["ceiling"] = RoundingMode.Ceiling,
    };

    public static IReadOnlyDictionary<string, CycleKind> Cycle { get; } = new Dictionary<string, CycleKind>
    {
        ["month"] = CycleKind.Month,
        ["quarter"] = CycleKind.Quarter,
        ["half"] = CycleKind.Half,
        ["year"] = CycleKind.Year,
        ["adHoc"] = CycleKind.AdHoc,
    };

    public static IReadOnlyDictionary<string, ScoreStatus> Status { get; } = new Dictionary<string, ScoreStatus>
    {
        ["scored"] = ScoreStatus.Scored,
        ["incomplete"] = ScoreStatus.Incomplete,
        ["notEvaluated"] = ScoreStatus.NotEvaluated,
        ["needsReview"] = ScoreStatus.NeedsReview,
        ["noTotal"] = ScoreStatus.NoTotal,
    };

    public static IReadOnlyDictionary<string, GapTreatment> Treatment { get; } = new Dictionary<string, GapTreatment>
    {
        ["refer"] = GapTreatment.Refer,
        ["break"] = GapTreatment.Break,
        ["skip"] = GapTreatment.Skip,
    };

    public static IReadOnlyDictionary<string, RoleChange> RoleChange { get; } = new Dictionary<string, RoleChange>
    {
        ["reset"] = Scoring.RoleChange.Reset,
        ["keep"] = Scoring.RoleChange.Keep,
        ["keepIfRemedy"] = Scoring.RoleChange.KeepIfRemedy,
    };

    public static IReadOnlyDictionary<string, PolicyChange> PolicyChange { get; } = new Dictionary<string, PolicyChange>
    {
        ["continues"] = Scoring.PolicyChange.Continues,
        ["break"] = Scoring.PolicyChange.Break,
        ["refer"] = Scoring.PolicyChange.Refer,
    };

    public static IReadOnlyDictionary<string, Repeat> Repeat { get; } = new Dictionary<string, Repeat>
    {
        ["each"] = Scoring.Repeat.Each,
        ["once"] = Scoring.Repeat.Once,
        ["oncePerRun"] = Scoring.Repeat.OncePerRun,
    };

    public static IReadOnlyDictionary<string, RunAnchor> Anchor { get; } = new Dictionary<string, RunAnchor>
    {
        ["firstOfRun"] = RunAnchor.FirstOfRun,
        ["lastOfRun"] = RunAnchor.LastOfRun,
        ["period"] = RunAnchor.Period,
    };

    public static IReadOnlyDictionary<string, bool> IsAnyRun { get; } = new Dictionary<string, bool> { ["currentRun"] = false, ["anyRun"] = true };

    public static IReadOnlyDictionary<string, bool> CountsRelative { get; } = new Dictionary<string, bool> { ["count"] = true };

    public static IReadOnlyDictionary<string, bool> IsProrated { get; } = new Dictionary<string, bool> { ["days"] = true };

    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Key;
}
