using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads what follows from a grade.</summary>
internal sealed class ConsequenceReader(PolicyShape shape)
{
    private readonly DiagnosticBag _bag = shape.Bag;

    public ImmutableArray<Consequence> Read(DocumentNode? node, bool givesGrades)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list
            || shape.IsTooLong(list.Items, PolicyValidator.MaxRules, new("consequences", "结果运用规则")))
        {
            return [];
        }

        if (!givesGrades && list.Items.Count > 0)
        {
            _bag.Add(MeaningDiagnostics.NoGradeToUse.At(list.Location, "\"consequences\""));
            return [];
        }

        var ids = new IdSpace(_bag);
        var measures = new MeasureReader(shape);
        var consequences = ImmutableArray.CreateBuilder<Consequence>();
        foreach (DocumentNode entry in list.Items)
        {
            if (ObjectReader.Open(entry, _bag, "id", "title", "cite", "when", "then") is not { } reader)
            {
                continue;
            }

            string? id = shape.Texts.RequireId(reader);
            ids.Declare(id, reader.Node);
            ImmutableArray<Measure> then = reader.Require("then", "{ … }") is { } tagged ? [.. measures.Read(tagged)] : [];
            IReadOnlyList<Grade> grades = ReadCondition(reader.Optional("when"));
            CheckMonotone(measures, grades, then);
            consequences.Add(new Consequence
            {
                Id = id ?? "",
                Title = shape.Texts.Read(reader.Optional("title")),
                Cite = shape.ReadCite(reader),
                When = reader.Has("when") ? new GradeCondition([.. grades]) : null,
                Measures = then,
            });
        }

        return consequences.ToImmutable();
    }

    /// <summary>Reports money that falls as the grade rises; a grade for which the consequence doesn't apply gets nothing.</summary>
    private void CheckMonotone(MeasureReader reader, IReadOnlyList<Grade> applies, ImmutableArray<Measure> measures)
    {
        foreach (Measure money in measures.SelectMany(SelfAndOptions).Where(m => m.Money?.ByGrade.Length == shape.Grades.Count && !m.Money.IsNonMonotone))
        {
            Exact[] amounts = [.. shape.Grades.Select(g => applies.Contains(g) ? money.Money!.ByGrade[g.Rank] : Exact.Zero)];
            for (int i = 1; i < amounts.Length; i++)
            {
                if (amounts[i] > amounts[i - 1])
                {
                    int at = applies.Contains(shape.Grades[i - 1]) ? i - 1 : i;
                    _bag.Add(MeaningDiagnostics.BetterGradeGetsLess.At(
                        reader.PlaceOf(money, shape.Grades[at]), shape.Grades[i - 1].Id, amounts[i - 1].ToString(), shape.Grades[i].Id, amounts[i].ToString()));
                    return;
                }
            }
        }
    }

    private static IEnumerable<Measure> SelfAndOptions(Measure measure)
        => new[] { measure }.Concat(measure.Options.SelectMany(SelfAndOptions));

    /// <summary>Reads a condition on the grade, as the grades for which it holds.</summary>
    private IReadOnlyList<Grade> ReadCondition(DocumentNode? when)
    {
        if (when is null)
        {
            return [.. shape.Grades];
        }

        if (ObjectReader.Open(when, _bag, "grade") is not { } outer
            || ObjectReader.Open(outer.Require("grade", "{ \"atLeast\": \"…\" }"), _bag, "is", "anyOf", "atLeast", "atMost", "failing") is not { } reader
            || !reader.ExactlyOne(
                new("\"grade\"", "\"grade\" "),
                new("write one condition, such as \"atLeast\": \"good\"", "写一个条件，例如 \"atLeast\": \"good\""),
                out string? word, "is", "anyOf", "atLeast", "atMost", "failing"))
        {
            return [];
        }

        DocumentNode value = reader.Optional(word)!;
        if (word == "failing")
        {
            bool failing = reader.Flag(word);
            return [.. shape.Grades.Where(g => g.IsFailing == failing)];
        }

        if (word == "anyOf")
        {
            return [.. reader.Items(value).Select(shape.ReadGrade).OfType<Grade>().Distinct().OrderBy(g => g.Rank)];
        }

        return shape.ReadGrade(value) is not { } grade ? [] : word switch
        {
            "is" => [grade],
            "atLeast" => [.. shape.Grades.Where(g => g.Rank <= grade.Rank)],
            _ => [.. shape.Grades.Where(g => g.Rank >= grade.Rank)],
        };
    }
}
