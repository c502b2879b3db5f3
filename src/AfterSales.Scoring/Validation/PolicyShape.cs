using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>What the readers of one policy share: its language, where findings go, and what has been read already.</summary>
internal sealed class PolicyShape(string language, DiagnosticBag bag)
{
    public DiagnosticBag Bag { get; } = bag;

    public LocalizedTextReader Texts { get; } = new(language, bag);

    /// <summary>Gets the grades, best first.</summary>
    public List<Grade> Grades { get; } = [];

    /// <summary>Gets or sets a value indicating whether every grade could be read; where one couldn't, what is missing may be in it.</summary>
    public bool KnowsAllGrades { get; set; }

    /// <summary>Gets or sets the series, in the order of the policy.</summary>
    public IReadOnlyList<Series> Series { get; set; } = [];

    /// <summary>Gets or sets the criteria and groups in document order; one that could not be read is missing.</summary>
    public IReadOnlyList<Criterion> Criteria { get; set; } = [];

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

    /// <summary>Gets the grades that are declared failing, or those that aren't; reports a condition that asks for none.</summary>
    public ImmutableArray<Grade> GradesThatFail(DocumentNode node, bool failing, string otherwise)
    {
        ImmutableArray<Grade> grades = [.. Grades.Where(g => g.IsFailing == failing)];
        if (grades.IsEmpty && KnowsAllGrades)
        {
            Bag.Add(failing
                ? MeaningDiagnostics.NeverMet.At(node.Location, new("no grade is declared failing", "没有等级声明为不合格"), new(
                    $"add \"failing\": true to a grade, or list grades with \"{otherwise}\"", $"在等级上写 \"failing\": true，或用 \"{otherwise}\" 列出等级"))
                : MeaningDiagnostics.NeverMet.At(node.Location, new("every grade is declared failing", "所有等级都声明为不合格"), new(
                    $"remove \"failing\": true from a grade, or list grades with \"{otherwise}\"", $"去掉某个等级的 \"failing\": true，或用 \"{otherwise}\" 列出等级")));
        }

        return grades;
    }

    /// <summary>Reads the ids of grades, none of them twice, best first.</summary>
    public IReadOnlyList<Grade> ReadGrades(DocumentNode node)
        => [.. ReadDistinct(node, ReadGrade, g => g.Id, "\"…\"").OrderBy(g => g.Rank)];

    /// <summary>Reads an array with at least one item and no item twice.</summary>
    public IReadOnlyList<T> ReadDistinct<T>(DocumentNode node, Func<DocumentNode, T?> read, Func<T, string> idOf, string sample)
        where T : class
    {
        if (ObjectReader.As<ArrayNode>(node, Bag, new("an array", "数组")) is not { } list)
        {
            return [];
        }

        if (list.Items.Count == 0)
        {
            Bag.Add(MeaningDiagnostics.TooFew.At(
                list.Location, ObjectReader.NameOf(list), new("one", "1"), new("none", "0"), new($"add one, such as {sample}", $"添加一项，例如 {sample}")));
        }

        var found = new List<T>();
        foreach (DocumentNode item in list.Items)
        {
            if (read(item) is not { } value)
            {
                continue;
            }

            if (found.Any(f => idOf(f) == idOf(value)))
            {
                Bag.Add(MeaningDiagnostics.ListedTwice.At(item.Location, idOf(value), ObjectReader.NameOf(list)));
            }
            else
            {
                found.Add(value);
            }
        }

        return found;
    }

    /// <summary>Reads the id of a series that must exist.</summary>
    public Series? ReadSeries(DocumentNode? node)
    {
        if (ObjectReader.As<StringNode>(node, Bag, new("the id of a series", "系列的 id")) is not { } text)
        {
            return null;
        }

        Series? series = Series.FirstOrDefault(s => s.Id == text.Value);
        if (series is null)
        {
            Bag.Add(MeaningDiagnostics.UnknownReference.At(
                text.Location, new("series", "系列"), text.Value,
                Suggestion.For(text.Value, Series.Select(s => s.Id), new("declare it under \"series\"", "在 \"series\" 中声明"))));
        }

        return series;
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
