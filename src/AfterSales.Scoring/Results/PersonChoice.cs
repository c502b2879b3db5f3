using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What a person decided about an outcome: which option to take, or whether an undecided condition is met.</summary>
/// <remarks>Decision semantics, section 7.5.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PersonChoice
{
    private PersonChoice(string outcome, string by, LocalDate on)
    {
        Outcome = Given.Text(outcome, nameof(outcome));
        By = Given.Text(by, nameof(by));
        On = on.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Gets the id of the outcome.</summary>
    public string Outcome { get; }

    /// <summary>Gets the role that decided.</summary>
    public string By { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the occurrence of the option that was taken, such as <c>warning</c>; null for a ruling.</summary>
    public string? Option { get; private init; }

    /// <summary>Gets whether an undecided condition is met; null for an option.</summary>
    public bool? Ruling { get; private init; }

    /// <summary>Records which option of a choice a person took.</summary>
    /// <param name="outcome">The id of the outcome.</param>
    /// <param name="option">The occurrence of the option, such as <c>warning</c>.</param>
    /// <param name="by">The role; it has to be the one that the policy lets choose.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static PersonChoice Of(string outcome, string option, string by, LocalDate on)
        => new(outcome, by, on) { Option = Given.Text(option, nameof(option)) };

    /// <summary>Records how a person ruled on a condition that the rules leave undecided.</summary>
    /// <param name="outcome">The id of the outcome.</param>
    /// <param name="isMet">Whether the condition is met.</param>
    /// <param name="by">The role.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static PersonChoice Rule(string outcome, bool isMet, string by, LocalDate on) => new(outcome, by, on) { Ruling = isMet };
}
