namespace AfterSales.Scoring;

/// <summary>The unscored states in words for a diagnostic.</summary>
internal static class StateWords
{
    public static Wording Of(UnscoredState state)
        => state switch
        {
            UnscoredState.NotApplicable => new("not applicable", "不适用"),
            UnscoredState.NotObserved => new("not observed", "未观察到"),
            UnscoredState.Excused => new("excused", "免予考核"),
            UnscoredState.Missing => new("missing", "缺失"),
            _ => new("refused", "拒评"),
        };
}
