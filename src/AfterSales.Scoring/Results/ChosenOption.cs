using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What a person chose or ruled about an outcome.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class ChosenOption
{
    internal ChosenOption(string option, string by, LocalDate on)
    {
        Option = option;
        By = by;
        On = on;
    }

    /// <summary>Gets the occurrence of the option that was chosen, such as <c>warning</c>, or the ruling: <c>met</c>.</summary>
    public string Option { get; }

    /// <summary>Gets the role that chose or ruled.</summary>
    public string By { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }
}
