namespace AfterSales.Scoring;

/// <summary>Reads a lower and an upper bound of a condition.</summary>
internal static class BoundsReader
{
    /// <summary>Reads bounds; null, with findings, when no value could lie within them.</summary>
    /// <param name="node">The object that holds the bounds.</param>
    /// <param name="what">What the bounds are about.</param>
    /// <param name="lowest">The lowest value that there can be, or null when nothing is known.</param>
    /// <param name="highest">The highest value that there can be, or null when nothing is known.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Bounds? Read(DocumentNode? node, Wording what, Exact? lowest, Exact? highest, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "atLeast", "above", "atMost", "below") is not { } reader)
        {
            return null;
        }

        string name = ObjectReader.NameOf(reader.Node);
        if (reader.Node.Members.Count == 0)
        {
            bag.Add(MeaningDiagnostics.OneOf.At(
                reader.Node.Location, new($"\"{name}\"", $"\"{name}\" "), "'atLeast', 'above', 'atMost', 'below'",
                new("add a bound, such as \"below\": 60", "添加界限，例如 \"below\": 60")));
            return null;
        }

        Cut? lower = ReadBound(reader, "atLeast", "above", bag);
        Cut? upper = ReadBound(reader, "atMost", "below", bag);
        if (lower is null && upper is null)
        {
            return null;
        }

        var bounds = new Bounds(lower, upper?.Value, upper?.Inclusive ?? true);
        if (lower is { } low && upper is { } high && !(low.Value < high.Value || (low.Value == high.Value && low.Inclusive && high.Inclusive)))
        {
            bag.Add(MeaningDiagnostics.BoundsEmpty.At(reader.Node.Location, what, new("swap the two bounds, or correct one", "对调上下限，或更正其中之一")));
            return null;
        }

        if ((highest is { } most && lower?.IsReachedBy(most) == false)
            || (lowest is { } least && upper is { } u && (u.Inclusive ? least > u.Value : least >= u.Value)))
        {
            bag.Add(MeaningDiagnostics.BoundsEmpty.At(reader.Node.Location, what, lowest is { } l && highest is { } h
                ? new($"choose bounds between {l} and {h}", $"在 {l} 到 {h} 之间选择界限")
                : new($"choose bounds that {(highest ?? lowest)} keeps", $"选择 {(highest ?? lowest)} 可以满足的界限")));
            return null;
        }

        return bounds;
    }

    private static Cut? ReadBound(ObjectReader reader, string inclusive, string exclusive, DiagnosticBag bag)
    {
        if (reader.Has(inclusive) && reader.Has(exclusive))
        {
            bag.Add(MeaningDiagnostics.Exclude.At(
                reader.Optional(exclusive)!.Location, "'" + inclusive + "'", "'" + exclusive + "'", new("keep one of the two", "只保留其中一个")));
        }

        string word = reader.Has(inclusive) ? inclusive : exclusive;
        return reader.Number(word, NumberLimits.Any) is { } number ? new Cut(number, word == inclusive) : null;
    }
}
