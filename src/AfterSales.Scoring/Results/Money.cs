namespace AfterSales.Scoring;

/// <summary>An exact amount of money, and what it is paid from or kept back from.</summary>
/// <remarks>Decision semantics, sections 6.5 and 6.6.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Money
{
    internal Money(Exact amount, Exact? applied, string currency, string? against)
    {
        Amount = amount;
        Applied = applied;
        Currency = currency;
        Against = against;
    }

    /// <summary>Gets the amount of the rule in units of the currency; negative for a deduction, and 0 where the policy says so.</summary>
    public Exact Amount { get; }

    /// <summary>Gets what of the amount takes effect: less than a deduction when the floor of the part of pay is reached; null while the part of pay isn't known.</summary>
    public Exact? Applied { get; }

    /// <summary>Gets what of the amount doesn't take effect; null while the part of pay isn't known.</summary>
    public Exact? NotApplied => Amount - Applied;

    /// <summary>Gets the ISO 4217 code of the currency, such as <c>CNY</c>.</summary>
    public string Currency { get; }

    /// <summary>Gets the part of pay that the amount moves, such as <c>performanceBonus</c>; never null for a deduction.</summary>
    public string? Against { get; }

    /// <summary>Adds up the amounts of the rules, each currency for itself.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <returns>A sum for each currency, ordered by its code.</returns>
    /// <exception cref="ArgumentNullException">There are no amounts.</exception>
    public static IReadOnlyList<KeyValuePair<string, Exact>> SumByCurrency(IEnumerable<Money> amounts)
    {
        if (amounts is null)
        {
            throw new ArgumentNullException(nameof(amounts));
        }

        var sums = new SortedDictionary<string, Exact>(StringComparer.Ordinal);
        foreach (Money money in amounts)
        {
            sums.TryGetValue(money.Currency, out Exact sum);
            sums[money.Currency] = sum + money.Amount;
        }

        return [.. sums];
    }
}
