namespace AfterSales.Scoring;

/// <summary>Amounts of money in stored forms.</summary>
internal static class MoneyForm
{
    /// <param name="money">The money.</param>
    /// <param name="withNotApplied">Whether what doesn't take effect is said too, as in a decision.</param>
    public static ObjectNode NodeOf(Money money, bool withNotApplied = false)
        => new FormBuilder()
            .Number("amount", money.Amount)
            .Number("applied", money.Applied)
            .Number("notApplied", withNotApplied ? money.NotApplied : null)
            .Text("currency", money.Currency)
            .Text("against", money.Against)
            .Build();

    /// <summary>Reads the member <c>money</c>, where there is one.</summary>
    public static Money? Read(FormReader owner, bool withNotApplied = false)
    {
        if (owner.Object("money", [.. withNotApplied ? (string[])["notApplied"] : [], "amount", "applied", "currency", "against"]) is not { } form)
        {
            return null;
        }

        Exact? amount = form.RequireNumber("amount");
        Exact? applied = form.Number("applied");
        if (form.Number("notApplied") is { } rest && rest != amount - applied)
        {
            form.Bag.Add(InputDiagnostics.NotWhatIsLeft.At(form.Optional("notApplied")!.Location));
        }

        string? currency = form.RequireId("currency", "CNY");
        string? against = form.Text("against");
        return amount is { } value && currency is not null ? new Money(value, applied, currency, against) : null;
    }
}
