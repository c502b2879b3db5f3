namespace AfterSales.Scoring;

/// <summary>The ids of one kind of thing: no two the same, and references only to those that exist.</summary>
internal sealed class IdSpace(DiagnosticBag bag)
{
    // Members that differ only in case are duplicates, and an assessment names criteria by members.
    private readonly Dictionary<string, (string Id, SourceLocation Place)> _first = new(StringComparer.OrdinalIgnoreCase);

    public bool Has(string id) => _first.ContainsKey(id);

    public void Declare(string? id, ObjectNode owner)
    {
        if (id is null)
        {
            return;
        }

        SourceLocation location = (owner["id"] ?? owner).Location;
        if (_first.TryGetValue(id, out (string Id, SourceLocation Place) first))
        {
            bag.Add(MeaningDiagnostics.DuplicateId.At(
                location, id, first.Place.Line, id == first.Id ? "" : new Wording($" as '{first.Id}'", $"，写作 '{first.Id}'")));
            return;
        }

        _first.Add(id, (id, location));
    }
}
