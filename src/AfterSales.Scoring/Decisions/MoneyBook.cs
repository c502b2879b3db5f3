using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Works out the money of one period, and keeps what is left of each part of pay. Decision semantics, sections 6.5 and 6.6.</summary>
internal sealed class MoneyBook(CaseHistory history)
{
    private Dictionary<(AssessmentPeriod Period, string Name, string Currency), Exact> _left = [];

    /// <summary>Makes a book that starts from here; what is entered in one is not seen in the other.</summary>
    public MoneyBook Copy() => new(history) { _left = new(_left) };

    /// <summary>Works out an amount; null, with the part of pay that is missing, when it can't be.</summary>
    public Money? Of(MoneyRule rule, Grade grade, PeriodRecord record, out Diagnostic? missing)
    {
        missing = null;
        Exact amount = rule.ByGrade[grade.Rank];
        if (rule.PercentOf is { } name)
        {
            if (FindBase(record.Period, name, rule.Currency) is not { } pay)
            {
                missing = NotKnown(record.Period, name, rule.Currency);
                return null;
            }

            amount = amount * pay / 100;
        }

        if (rule.IsProrated && record is { ServedFrom: { } from, ServedTo: { } to })
        {
            amount = amount * (Period.DaysBetween(from, to) + 1) / record.Period.Days;
        }

        amount = rule.Rounding?.Apply(amount) ?? amount;
        if (rule.Cap is { } cap)
        {
            amount = Exact.Max(-cap, Exact.Min(cap, amount));
        }

        if (rule.Floor is not { } floor || amount.Sign >= 0)
        {
            return new Money(amount, amount, rule.Currency, rule.Against);
        }

        if (Left(record.Period, rule.Against!, rule.Currency) is not { } left)
        {
            missing = NotKnown(record.Period, rule.Against!, rule.Currency);
            return new Money(amount, null, rule.Currency, rule.Against);
        }

        // A base that lies below the floor already is not filled up by a deduction.
        Exact applied = Exact.Max(amount, Exact.Min(Exact.Zero, floor - left));
        return new Money(amount, applied, rule.Currency, rule.Against);
    }

    /// <summary>Takes an amount from, or adds it to, what is left.</summary>
    public void Enter(AssessmentPeriod period, Money money)
    {
        if (money.Against is { } against && Left(period, against, money.Currency) is { } left)
        {
            _left[(period, against, money.Currency)] = left + (money.Applied ?? Exact.Zero);
        }
    }

    private Exact? Left(AssessmentPeriod period, string name, string currency)
        => _left.TryGetValue((period, name, currency), out Exact left) ? left : FindBase(period, name, currency);

    private Exact? FindBase(AssessmentPeriod period, string name, string currency)
        => history.Pay.FirstOrDefault(p => p.Name == name && p.Currency == currency && p.Period.Equals(period))?.Amount;

    private static Diagnostic NotKnown(AssessmentPeriod period, string name, string currency)
        => DecisionDiagnostics.PayNotKnown.At(null, name, period.ToString(), currency);
}
