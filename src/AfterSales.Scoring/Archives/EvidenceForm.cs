using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Evidence in stored forms.</summary>
internal static class EvidenceForm
{
    public static ObjectNode NodeOf(Evidence evidence)
        => new FormBuilder()
            .Text("id", evidence.Id)
            .Text("kind", evidence.Kind)
            .Day("from", evidence.From)
            .Day("to", evidence.To)
            .Text("by", evidence.By)
            .Text("reference", evidence.Reference)
            .Text("hash", evidence.Hash)
            .Text("outcome", evidence.Outcome)
            .Text("content", evidence.Content)
            .Build();

    public static Evidence? Read(DocumentNode node, DiagnosticBag bag)
    {
        if (FormReader.Open(node, bag, "id", "kind", "from", "to", "by", "reference", "hash", "outcome", "content") is not { } form)
        {
            return null;
        }

        string? id = form.RequireId("id", "e-1");
        string? kind = form.RequireId("kind", "training");
        LocalDate? from = form.Day("from");
        LocalDate? to = form.Day("to");
        string? by = form.Text("by");
        string? reference = form.Text("reference");
        string? hash = form.Text("hash");
        string? outcome = form.Text("outcome");
        string? content = form.Text("content");
        if (to < from)
        {
            bag.Add(InputDiagnostics.EndsBeforeItBegins.At(form.Optional("to")!.Location, FormBuilder.TextOf(to.Value), FormBuilder.TextOf(from.Value)));
            return null;
        }

        return id is null || kind is null ? null : new Evidence(id, kind, to, from, by, reference, hash, outcome, content);
    }
}
