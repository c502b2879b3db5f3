namespace AfterSales.Scoring;

/// <summary>Issued outcomes in stored forms.</summary>
internal static class IssuedForm
{
    public static ObjectNode NodeOf(IssuedOutcome issued)
        => new FormBuilder()
            .Text("id", issued.Id)
            .Text("content", issued.ContentHash)
            .Text("policy", issued.Policy)
            .Text("consequence", issued.Consequence)
            .Text("series", issued.Series)
            .Period("period", issued.Period)
            .Word("kind", issued.Kind)
            .Node("money", issued.Money is { } money ? MoneyForm.NodeOf(money) : null)
            .Word("stage", issued.Stage)
            .Build();

    public static IssuedOutcome? Read(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "id", "content", "policy", "consequence", "series", "period", "kind", "money", "stage") is not { } form)
        {
            return null;
        }

        string? id = form.RequireId("id", "…");
        string? content = form.RequireId("content", "…");
        string? policy = form.RequireId("policy", "management-rules");
        string? consequence = form.RequireId("consequence", "quarterlyPay");
        string? series = form.RequireId("series", "quarterly");
        AssessmentPeriod? period = form.RequirePeriod("period");
        OutcomeKind? kind = form.RequireWord("kind", OutcomeKind.Money);
        Money? money = MoneyForm.Read(form);
        IssuedStage? stage = form.RequireWord("stage", IssuedStage.Proposed);
        return id is null || content is null || policy is null || consequence is null || series is null || period is null || kind is null || stage is null
            ? null
            : new IssuedOutcome
            {
                Id = id,
                ContentHash = content,
                Policy = policy,
                Consequence = consequence,
                Series = series,
                Period = period,
                Kind = kind.Value,
                Money = money,
                Stage = stage.Value,
            };
    }
}
