namespace AfterSales.Scoring;

/// <summary>Why a criterion has no value. It is always said by somebody, never read from an absent value.</summary>
public enum UnscoredState
{
    /// <summary>The criterion does not concern this person's work (不适用).</summary>
    NotApplicable,

    /// <summary>It concerns the work, but there was no occasion to see it (未观察到).</summary>
    NotObserved,

    /// <summary>The person is excused, for instance by leave (免予考核). The reason is never passed to the SDK.</summary>
    Excused,

    /// <summary>Somebody owes the value and has not given it (缺失).</summary>
    Missing,

    /// <summary>The rater refused to give the value (拒评).</summary>
    Refused,
}
