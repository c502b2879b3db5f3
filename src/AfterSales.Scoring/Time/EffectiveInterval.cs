using NodaTime;

namespace AfterSales.Scoring;

/// <summary>The days on which a version of a policy is in force; both ends belong to it.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class EffectiveInterval
{
    internal EffectiveInterval(LocalDate from, LocalDate? to)
    {
        From = from;
        To = to;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, or null when none is set.</summary>
    public LocalDate? To { get; }

    /// <summary>Tells whether a day lies in the interval.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => day >= From && (To is null || day <= To);
}
