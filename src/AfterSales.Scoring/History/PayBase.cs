namespace AfterSales.Scoring;

/// <summary>A part of a person's pay in a period, which money of a policy is a percentage of or is kept back from.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class PayBase
{
    /// <summary>States a part of pay.</summary>
    /// <param name="name">The id by which policies name it, such as <c>performanceBonus</c>.</param>
    /// <param name="period">The period that it is paid for.</param>
    /// <param name="amount">The amount before any outcome, in units of the currency; not negative.</param>
    /// <param name="currency">The ISO 4217 code, such as <c>CNY</c>.</param>
    /// <exception cref="ArgumentException">A text is empty, or the amount is negative.</exception>
    /// <exception cref="ArgumentNullException">There is no period.</exception>
    public PayBase(string name, AssessmentPeriod period, Exact amount, string currency)
    {
        if (amount.Sign < 0)
        {
            throw new ArgumentException("a part of pay is not negative", nameof(amount));
        }

        Name = Given.Text(name, nameof(name));
        Period = Given.Value(period, nameof(period));
        Amount = amount;
        Currency = Given.Text(currency, nameof(currency));
    }

    /// <summary>Gets the id by which policies name it.</summary>
    public string Name { get; }

    /// <summary>Gets the period that it is paid for.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>Gets the amount before any outcome, in units of the currency.</summary>
    public Exact Amount { get; }

    /// <summary>Gets the ISO 4217 code of the currency.</summary>
    public string Currency { get; }
}
