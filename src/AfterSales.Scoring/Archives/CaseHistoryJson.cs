using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Writes and reads case histories as JSON. Record formats, "Case history".</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class CaseHistoryJson
{
    private const string Kind = "caseHistory";

    private static readonly string[] Members = ["person", "employer", "knownAs", "protected", "records", "evidence", "issued", "choices", "pay"];

    /// <summary>Reads one history.</summary>
    /// <remarks>It says whether the text is a history, not whether the history makes sense: that is said by a decision.</remarks>
    /// <param name="source">The text, at most 1 MiB.</param>
    /// <returns>The history, or why it can't be read.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<CaseHistory> Read(PolicySource source) => FormReader.Read(source, Kind, Members, Read);

    /// <summary>Writes one history; the same one always gives the same text.</summary>
    /// <param name="history">The history.</param>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    /// <exception cref="ArgumentException">It can't be written so that it can be read again, such as a text of more than 1 MiB.</exception>
    public static string Write(CaseHistory history)
        => FormText.Write(FormBuilder.Of(Kind)
            .Text("person", Given.Value(history, nameof(history)).Person)
            .Text("employer", history.Employer)
            .Texts("knownAs", history.KnownAs)
            .Flag("protected", history.IsProtected)
            .List("records", history.Records, PeriodRecordJson.NodeOf)
            .List("evidence", history.Evidence, EvidenceForm.NodeOf)
            .List("issued", history.Issued, IssuedForm.NodeOf)
            .List("choices", history.Choices, ChoiceForm.NodeOf)
            .List("pay", history.Pay, NodeOf)
            .Build());

    private static CaseHistory? Read(FormReader form)
    {
        string? person = form.RequireId("person", "p-1001");
        string? employer = form.RequireId("employer", "c-01");
        ImmutableArray<string> knownAs = form.Texts("knownAs");
        bool? isProtected = form.Flag("protected");
        ImmutableArray<PeriodRecord> records = form.List("records", node => PeriodRecordJson.Read(node, form.Bag));
        ImmutableArray<Evidence> evidence = form.List("evidence", node => EvidenceForm.Read(node, form.Bag));
        ImmutableArray<IssuedOutcome> issued = form.List("issued", node => IssuedForm.Read(node, form.Bag));
        ImmutableArray<PersonChoice> choices = form.List("choices", node => ChoiceForm.Read(node, form.Bag));
        ImmutableArray<PayBase> pay = form.List("pay", node => ReadPay(node, form.Bag));
        if (person is null || employer is null)
        {
            return null;
        }

        CaseHistory history = CaseHistory.Of(person, employer)
            .AlsoKnownAs([.. knownAs]).With([.. records]).With([.. evidence]).With([.. issued]).With([.. choices]).With([.. pay]);
        return isProtected is { } statement ? history.WithProtection(statement) : history;
    }

    private static ObjectNode NodeOf(PayBase pay)
        => new FormBuilder()
            .Text("base", pay.Name)
            .Period("period", pay.Period)
            .Number("amount", pay.Amount)
            .Text("currency", pay.Currency)
            .Build();

    private static PayBase? ReadPay(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "base", "period", "amount", "currency") is not { } form)
        {
            return null;
        }

        string? name = form.RequireId("base", "performanceBonus");
        AssessmentPeriod? period = form.RequirePeriod("period");
        Exact? amount = form.RequireNumber("amount");
        string? currency = form.RequireId("currency", "CNY");
        if (amount?.Sign < 0)
        {
            bag.Add(MeaningDiagnostics.OutOfBounds.At(form.Optional("amount")!.Location, "amount", amount.Value.ToString(), NumberLimits.NotNegative.Wording));
            return null;
        }

        return name is null || period is null || amount is null || currency is null ? null : new PayBase(name, period, amount.Value, currency);
    }
}
