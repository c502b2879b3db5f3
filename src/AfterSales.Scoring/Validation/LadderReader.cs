using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads a ladder, or the ranges that a standard prints, into ordered cuts without a hole.</summary>
internal sealed class LadderReader(PolicyShape shape, Exact? reachable)
{
    private const int MaxCuts = 50;

    private readonly DiagnosticBag _bag = shape.Bag;

    /// <summary>Reads the steps of a <c>ladder</c>; null, with findings, when they aren't one.</summary>
    public Ladder? ReadLadder(DocumentNode? node)
    {
        if (ReadSteps(node) is not { } entries)
        {
            return null;
        }

        var steps = new List<(Grade Grade, Cut? Cut, ObjectNode Node)>();
        foreach (ObjectReader entry in entries.Select(e => ObjectReader.Open(e, _bag, "grade", "atLeast", "above", "otherwise")).OfType<ObjectReader>())
        {
            Grade? grade = shape.ReadGrade(entry.Require("grade", "\"…\""));
            if (!entry.ExactlyOne(
                new("the step", "该级"),
                new("write \"atLeast\": 90, or \"above\": 90 if 90 itself belongs below; the last step has \"otherwise\": true", "写 \"atLeast\": 90；若 90 本身属于下一级，写 \"above\": 90；最后一级写 \"otherwise\": true"),
                out string? word, "atLeast", "above", "otherwise"))
            {
                continue;
            }

            if (word == "otherwise")
            {
                RequireTrue(entry.Optional(word)!);
                Add(steps, grade, null, entry.Node);
            }
            else if (ReadCut(entry.Optional(word)!, word == "atLeast", grade) is { } cut)
            {
                Add(steps, grade, cut, entry.Node);
            }
        }

        CheckOtherwise(steps, node!);
        CheckGrades([.. steps.Select(s => (s.Grade, s.Node))]);
        CheckCuts(steps);
        return _bag.HasErrors ? null : new Ladder([.. steps.Select(s => new LadderStep(s.Cut, s.Grade))], GapRule.Refuse);
    }

    /// <summary>Reads <c>printedRanges</c>; what lies between two ranges becomes a step without a grade.</summary>
    public Ladder? ReadPrintedRanges(DocumentNode? node)
    {
        if (ObjectReader.Open(node, _bag, "gap", "ranges") is not { } reader)
        {
            return null;
        }

        GapRule? gap = ObjectReader.Word(reader.Require("gap", "\"refer\""), Words.Gap, _bag);
        if (ReadSteps(reader.Require("ranges", "[ … ]")) is not { } entries)
        {
            return null;
        }

        if (entries.Count == 0)
        {
            _bag.Add(MeaningDiagnostics.TooFew.At(reader.Optional("ranges")!.Location, "ranges", new("one", "1"), new("none", "0"), new(
                "add a range, such as { \"grade\": \"good\", \"atLeast\": 80 }", "添加区间，例如 { \"grade\": \"good\", \"atLeast\": 80 }")));
        }

        PrintedRange[] ranges = [.. entries.Select(ReadRange).OfType<PrintedRange>()];
        CheckGrades([.. ranges.Select(r => (r.Grade, r.Node))]);
        var steps = ImmutableArray.CreateBuilder<LadderStep>();
        Cut? end = null;
        for (int i = 0; i < ranges.Length; i++)
        {
            PrintedRange range = ranges[i];
            if (i > 0 && (end is not { } before || range.Above is not { } above || above.CompareTo(before) > 0))
            {
                _bag.Add(MeaningDiagnostics.RangesOverlap.At(range.Node.Location, ranges[i - 1].Grade.Id, range.Grade.Id));
            }

            // A total above the range but below the one before it is in a gap.
            if (range.Above is { } upper && (i == 0 || end is not { } previous || upper.CompareTo(previous) < 0))
            {
                steps.Add(new LadderStep(upper, null));
            }

            steps.Add(new LadderStep(range.From, range.Grade));
            end = range.From;
        }

        if (end is not null)
        {
            steps.Add(new LadderStep(null, null));
        }

        return _bag.HasErrors ? null : new Ladder(steps.ToImmutable(), gap!.Value);
    }

    private IReadOnlyList<DocumentNode>? ReadSteps(DocumentNode? node)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list || shape.IsTooLong(list.Items, MaxCuts, new("steps", "级别")))
        {
            return null;
        }

        return list.Items;
    }

    private static void Add(List<(Grade Grade, Cut? Cut, ObjectNode Node)> steps, Grade? grade, Cut? cut, ObjectNode node)
    {
        if (grade is not null)
        {
            steps.Add((grade, cut, node));
        }
    }

    private Cut? ReadCut(DocumentNode node, bool inclusive, Grade? grade)
    {
        if (ObjectReader.Number(node, NumberLimits.Any, _bag) is not { } number)
        {
            return null;
        }

        var cut = new Cut(number, inclusive);
        if (reachable is { } highest && !cut.IsReachedBy(highest))
        {
            _bag.Add(MeaningDiagnostics.CutOutOfReach.At(node.Location, number.ToString(), grade?.Id ?? "?", highest.ToString()));
        }

        return cut;
    }

    private PrintedRange? ReadRange(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, "grade", "atLeast", "above", "atMost", "below") is not { } reader)
        {
            return null;
        }

        Grade? grade = shape.ReadGrade(reader.Require("grade", "\"…\""));
        Cut? from = ReadBound(reader, grade, "atLeast", "above", lower: true);
        Cut? above = ReadBound(reader, grade, "below", "atMost", lower: false);
        if (from is null && above is null)
        {
            if (!reader.Has("atLeast") && !reader.Has("above") && !reader.Has("atMost") && !reader.Has("below"))
            {
                _bag.Add(MeaningDiagnostics.RangeUnbounded.At(reader.Node.Location, grade?.Id ?? "?"));
            }

            return null;
        }

        if (from is { } low && above is { } high && low.CompareTo(high) >= 0)
        {
            _bag.Add(MeaningDiagnostics.RangeEmpty.At(reader.Node.Location, grade?.Id ?? "?"));
        }

        return grade is null ? null : new PrintedRange(grade, from, above, reader.Node);
    }

    /// <summary>Reads a bound as a cut; an upper bound becomes the cut at which totals are above the range.</summary>
    private Cut? ReadBound(ObjectReader reader, Grade? grade, string inclusiveCut, string exclusiveCut, bool lower)
    {
        if (reader.Has(inclusiveCut) && reader.Has(exclusiveCut))
        {
            _bag.Add(MeaningDiagnostics.Exclude.At(
                reader.Optional(exclusiveCut)!.Location, "'" + inclusiveCut + "'", "'" + exclusiveCut + "'", new("keep one of the two", "只保留其中一个")));
        }

        string word = reader.Has(inclusiveCut) ? inclusiveCut : exclusiveCut;
        if (reader.Optional(word) is not { } node)
        {
            return null;
        }

        return lower
            ? ReadCut(node, word == inclusiveCut, grade)
            : ObjectReader.Number(node, NumberLimits.Any, _bag) is { } number ? new Cut(number, word == inclusiveCut) : null;
    }

    private void RequireTrue(DocumentNode node)
    {
        if (node is not BooleanNode { Value: true })
        {
            _bag.Add(MeaningDiagnostics.WrongType.At(node.Location, "otherwise", new("true", " true"), node.Description, new("write \"otherwise\": true", "写 \"otherwise\": true")));
        }
    }

    private void CheckOtherwise(List<(Grade Grade, Cut? Cut, ObjectNode Node)> steps, DocumentNode ladder)
    {
        for (int i = 0; i < steps.Count - 1; i++)
        {
            if (steps[i].Cut is null)
            {
                _bag.Add(MeaningDiagnostics.OtherwiseNotLast.At(steps[i].Node.Location, steps[i].Grade.Id));
            }
        }

        // Asked of the text and not of the steps: a last step that can't be read is reported for itself.
        IReadOnlyList<DocumentNode> written = ((ArrayNode)ladder).Items;
        DocumentNode last = written.Count == 0 ? ladder : written[written.Count - 1];
        if (last is ArrayNode || (last is ObjectNode step && step["otherwise"] is null && (step["atLeast"] ?? step["above"]) is not null))
        {
            _bag.Add(MeaningDiagnostics.NoOtherwise.At(last.Location, shape.Grades.Count == 0 ? "…" : shape.Grades[shape.Grades.Count - 1].Id));
        }
    }

    private void CheckGrades((Grade Grade, ObjectNode Node)[] steps)
    {
        for (int i = 1; i < steps.Length; i++)
        {
            Grade grade = steps[i].Grade;
            SourceLocation location = steps[i].Node["grade"]!.Location;
            if (steps.Take(i).Any(s => s.Grade == grade))
            {
                _bag.Add(MeaningDiagnostics.GradeRepeated.At(location, grade.Id));
            }
            else if (steps[i - 1].Grade is var before && before.Rank > grade.Rank)
            {
                _bag.Add(MeaningDiagnostics.GradeOrder.At(location, grade.Id, before.Id));
            }
        }
    }

    private void CheckCuts(List<(Grade Grade, Cut? Cut, ObjectNode Node)> steps)
    {
        for (int i = 1; i < steps.Count; i++)
        {
            if (steps[i].Cut is not { } cut || steps[i - 1].Cut is not { } before)
            {
                continue;
            }

            DocumentNode at = steps[i].Node["atLeast"] ?? steps[i].Node["above"]!;
            int order = cut.CompareTo(before);
            if (order == 0)
            {
                _bag.Add(MeaningDiagnostics.CutsEqual.At(at.Location, steps[i - 1].Grade.Id, steps[i].Grade.Id, cut.Value.ToString()));
            }
            else if (order > 0)
            {
                _bag.Add(MeaningDiagnostics.CutsOutOfOrder.At(
                    at.Location, steps[i].Grade.Id, cut.Value.ToString(), steps[i - 1].Grade.Id, before.Value.ToString()));
            }
        }
    }

    /// <summary>A range as printed: totals from one cut up to, but not reaching, another.</summary>
    private sealed record PrintedRange(Grade Grade, Cut? From, Cut? Above, ObjectNode Node);
}
