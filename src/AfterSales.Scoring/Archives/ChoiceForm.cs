using NodaTime;

namespace AfterSales.Scoring;

/// <summary>What people chose and ruled, in stored forms.</summary>
internal static class ChoiceForm
{
    public static ObjectNode NodeOf(PersonChoice choice)
        => new FormBuilder()
            .Text("outcome", choice.Outcome)
            .Text("option", choice.Option)
            .Text("ruling", choice.Ruling is { } isMet ? Words.Of(FormWords.Rulings, isMet) : null)
            .Text("by", choice.By)
            .Day("on", choice.On)
            .Build();

    public static PersonChoice? Read(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "outcome", "option", "ruling", "by", "on") is not { } form)
        {
            return null;
        }

        string? outcome = form.RequireId("outcome", "…");
        string? found = form.OneOf("option", "ruling", new("a choice", "选择"), new(
            "write \"option\" for the measure that was chosen, or \"ruling\" for whether the condition is met",
            "选定的措施写 \"option\"，条件是否满足写 \"ruling\""));
        string? option = found == "option" ? form.Id("option", "warning") : null;
        bool? ruling = found == "ruling" ? form.Ruling("ruling") : null;
        string? by = form.RequireId("by", "hr");
        LocalDate? on = form.RequireDay("on");
        return outcome is null || by is null || on is null ? null
            : option is not null ? PersonChoice.Of(outcome, option, by, on.Value)
            : ruling is { } isMet ? PersonChoice.Rule(outcome, isMet, by, on.Value)
            : null;
    }
}
