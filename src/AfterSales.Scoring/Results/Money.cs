namespace AfterSales.Scoring;

/// <summary>An exact amount of money, and what it is paid from or kept back from.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Money
{
    internal Money(Exact amount, string currency, string? against)
    {
        Amount = amount;
        Currency = currency;
        Against = against;
    }

    /// <summary>Gets the amount in units of the currency; negative for a deduction, and 0 where the policy says so.</summary>
    public Exact Amount { get; }

    /// <summary>Gets the ISO 4217 code of the currency, such as <c>CNY</c>.</summary>
    public string Currency { get; }

    /// <summary>Gets the part of pay that the amount moves, such as <c>performanceBonus</c>; never null for a deduction.</summary>
    public string? Against { get; }

    /// <summary>Adds up amounts, each currency for itself.</summary>
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
