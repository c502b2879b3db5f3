namespace AfterSales.Scoring;

/// <summary>What the readers of one policy share: its language, where findings go, and what has been read already.</summary>
internal sealed class PolicyShape(string language, DiagnosticBag bag)
{
    public DiagnosticBag Bag { get; } = bag;

    public LocalizedTextReader Texts { get; } = new(language, bag);

    /// <summary>Gets the grades, best first.</summary>
    public List<Grade> Grades { get; } = [];

    /// <summary>Gets the ids of criteria and of bonus and penalty points: an assessment names both in one place.</summary>
    public IdSpace ValueIds { get; } = new(bag);

    public Cite? Cite { get; set; }

    /// <summary>Reads a cite and fills in the policy's own document.</summary>
    public Cite? ReadCite(ObjectReader reader) => Texts.ReadCite(reader)?.Within(Cite);

    /// <summary>Reads the id of a grade that must exist.</summary>
    public Grade? ReadGrade(DocumentNode? node)
    {
        if (ObjectReader.As<StringNode>(node, Bag, new("the id of a grade", "等级的 id")) is not { } text)
        {
            return null;
        }

        Grade? grade = Grades.Find(g => g.Id == text.Value);
        if (grade is null)
        {
            ReportUnknownGrade(text.Location, text.Value);
        }

        return grade;
    }

    public void ReportUnknownGrade(SourceLocation location, string id)
        => Bag.Add(MeaningDiagnostics.UnknownReference.At(
            location, new("grade", "等级"), id,
            Suggestion.For(id, Grades.Select(g => g.Id), new("declare it under \"grades\", best first", "在 \"grades\" 中声明，最好的在前"))));

    /// <summary>Reads <c>"none"</c>, or a number of decimals and a mode.</summary>
    public Rounding? ReadRounding(DocumentNode? node)
    {
        if (node is null or StringNode { Value: "none" })
        {
            return null;
        }

        if (node is StringNode text)
        {
            Bag.Add(MeaningDiagnostics.UnknownWord.At(text.Location, text.Value, ObjectReader.NameOf(text), new(
                "write \"none\" or { \"decimals\": 1, \"mode\": \"halfAwayFromZero\" }",
                "写 \"none\" 或 { \"decimals\": 1, \"mode\": \"halfAwayFromZero\" }")));
            return null;
        }

        if (ObjectReader.Open(node, Bag, "decimals", "mode") is not { } reader)
        {
            return null;
        }

        Exact? decimals = reader.RequireNumber("decimals", NumberLimits.Decimals, "1");
        RoundingMode? mode = ObjectReader.Word(reader.Require("mode", "\"halfAwayFromZero\""), Words.Mode, Bag);
        return decimals is { } d && mode is { } m ? new Rounding((int)d.Numerator, m) : null;
    }

    /// <summary>Reports an array that is longer than any real policy needs.</summary>
    public bool IsTooLong(IReadOnlyCollection<DocumentNode> items, int limit, Wording what)
    {
        if (items.Count <= limit)
        {
            return false;
        }

        Bag.Add(MeaningDiagnostics.TooMany.At(items.First().Parent!.Location, what, items.Count, limit));
        return true;
    }
}
