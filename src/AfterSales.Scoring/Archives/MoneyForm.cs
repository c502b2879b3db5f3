namespace AfterSales.Scoring;

/// <summary>Amounts of money in stored forms.</summary>
internal static class MoneyForm
{
    public static ObjectNode NodeOf(Money money)
        => new FormBuilder()
            .Number("amount", money.Amount)
            .Number("applied", money.Applied)
            .Text("currency", money.Currency)
            .Text("against", money.Against)
            .Build();

    /// <summary>Reads the member <c>money</c>, where there is one.</summary>
    public static Money? Read(FormReader owner)
    {
        if (owner.Object("money", "amount", "applied", "currency", "against") is not { } form)
        {
            return null;
        }

        Exact? amount = form.RequireNumber("amount");
        Exact? applied = form.Number("applied");
        string? currency = form.RequireId("currency", "CNY");
        string? against = form.Text("against");
        return amount is { } value && currency is not null ? new Money(value, applied, currency, against) : null;
    }
}
