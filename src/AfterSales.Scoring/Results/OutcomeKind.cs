namespace AfterSales.Scoring;

/// <summary>What a consequence proposes (结果运用).</summary>
public enum OutcomeKind
{
    /// <summary>Money for or against variable pay.</summary>
    Money,

    /// <summary>A title of honour.</summary>
    Honor,

    /// <summary>A raise of the base pay.</summary>
    BasePayIncrease,

    /// <summary>The chance of a promotion.</summary>
    PromotionEligibility,

    /// <summary>A reward whose amount the policy doesn't print.</summary>
    Award,

    /// <summary>A commendation inside the company.</summary>
    Commendation,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Training.</summary>
    Training,

    /// <summary>Coaching.</summary>
    Coaching,

    /// <summary>An improvement plan.</summary>
    ImprovementPlan,

    /// <summary>A transfer to another post.</summary>
    Transfer,

    /// <summary>A lower job level.</summary>
    Demotion,

    /// <summary>A finding for the termination of the employment contract (解除劳动合同): the rule is met, and a person decides.</summary>
    Termination,

    /// <summary>Something that the policy names itself.</summary>
    Custom,

    /// <summary>Several measures, of which a person chooses one.</summary>
    Choice,
}
