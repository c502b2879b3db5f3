namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Sections 6.5 and 6.6.</summary>
internal sealed class MoneyLedger(ReferenceHistory history)
{
    private readonly Dictionary<(string Base, Days Period, string Currency), Rational> _moved = [];

    /// <summary>Works out the amount, or null where the base of a percentage was not supplied.</summary>
    public static Rational? AmountOf(ReferenceHistory history, MoneyRule rule, ReferenceRecord record)
    {
        Rational amount = rule.ByGrade is { } byGrade ? byGrade[record.FinalGrade!] : rule.Amount!.Value;
        if (rule.PercentOf is { } percentOf)
        {
            if (BaseOf(history, percentOf, rule.Currency, record.Period) is not { } full)
            {
                return null;
            }

            amount = amount / 100 * full;
        }

        if (rule.IsProrated && record.Served is { } served)
        {
            amount = amount * served.Count / record.Period.Count;
        }

        amount = GridRounding.Apply(rule.Rounding, amount);
        return rule.Cap is { } cap && amount.Abs() > cap ? cap * amount.Sign : amount;
    }

    /// <summary>Says whether a base is needed and was not supplied, so that the outcome is blocked.</summary>
    public static bool LacksBase(ReferenceHistory history, MoneyRule rule, ReferenceRecord record)
        => AmountOf(history, rule, record) is not { } amount
        || (rule.Floor is not null && amount.Sign < 0 && BaseOf(history, rule.Against!, rule.Currency, record.Period) is null);

    /// <summary>Applies money in its turn.</summary>
    /// <param name="rule">The measure.</param>
    /// <param name="record">The record that it is for.</param>
    /// <param name="moves">Whether it moves what is left; that of an option, and of what is blocked or referred, does not.</param>
    public ReferenceMoney Apply(MoneyRule rule, ReferenceRecord record, bool moves)
    {
        Rational? amount = AmountOf(history, rule, record);
        Rational? applied = amount;
        if (amount is { Sign: < 0 } deduction && rule.Floor is { } floor)
        {
            applied = Left(rule, record) is { } left
                ? -Rational.Min(deduction.Abs(), Rational.Max(left - floor, Rational.Zero))
                : null;
        }

        if (moves && rule.Against is not null && applied is { } moved)
        {
            (string, Days, string) key = (rule.Against, record.Period, rule.Currency);
            _moved[key] = _moved.GetValueOrDefault(key) + moved;
        }

        return new ReferenceMoney(amount, applied, rule.Currency, rule.Against);
    }

    private Rational? Left(MoneyRule rule, ReferenceRecord record)
        => BaseOf(history, rule.Against!, rule.Currency, record.Period) is { } full
            ? full + _moved.GetValueOrDefault((rule.Against!, record.Period, rule.Currency))
            : null;

    private static Rational? BaseOf(ReferenceHistory history, string payBase, string currency, Days period)
        => history.Pay.FirstOrDefault(p => p.Base == payBase && p.Currency == currency && p.Period == period)?.Amount;
}
