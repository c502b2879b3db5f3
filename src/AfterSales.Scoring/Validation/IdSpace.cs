namespace AfterSales.Scoring;

/// <summary>The ids of one kind of thing: no two the same, and references only to those that exist.</summary>
internal sealed class IdSpace(DiagnosticBag bag)
{
    private readonly Dictionary<string, SourceLocation> _first = new(StringComparer.Ordinal);

    public void Declare(string? id, ObjectNode owner)
    {
        if (id is null)
        {
            return;
        }

        SourceLocation location = (owner["id"] ?? owner).Location;
        if (_first.TryGetValue(id, out SourceLocation? first))
        {
            bag.Add(MeaningDiagnostics.DuplicateId.At(location, id, first.Line));
            return;
        }

        _first.Add(id, location);
    }
}
