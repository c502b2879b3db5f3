using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AfterSales.Scoring;

/// <summary>Turns a document as written into a policy as meant, and reports everything that keeps it from being one.</summary>
internal static class PolicyValidator
{
    public const int MaxRules = 500;

    private const int Format = 1;

    private static readonly Regex PolicyId = new("^(?=.{1,64}\\z)[a-z][a-z0-9]*(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant);
    private static readonly Regex Version = new("^(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}\\z", RegexOptions.CultureInvariant);

    private static readonly string[] Members =
    [
        "$schema", "format", "id", "version", "language", "title", "cite", "effective", "series", "parameters",
        "grades", "criteria", "unscored", "total", "consequences", "examples",
    ];

    /// <summary>Binds the parameters and validates; null, with findings, when an error was found.</summary>
    public static ScoringPolicy? Validate(ObjectNode written, PolicyParameters parameters, DiagnosticBag bag)
    {
        // A policy of another format can't be judged by the rules of this one.
        if (!CheckFormat(written, bag) || new ParameterBinder(parameters, bag).Bind(written) is not { } root)
        {
            return null;
        }

        ObjectReader reader = ObjectReader.Open(root, bag, Members);
        reader.String("$schema");
        string language = ReadLanguage(reader, bag);
        var shape = new PolicyShape(language, bag);
        shape.Cite = shape.Texts.ReadCite(reader);
        string? id = ReadPattern(reader, "id", PolicyId, bag, new("a policy id", "方案 id"), "\"management-rules\"");
        string? version = ReadPattern(reader, "version", Version, bag, new("a version", "版本号"), "\"1.0.0\"");
        LocalizedText? title = shape.Texts.Require(reader, "title");
        var series = new SeriesReader(shape);
        EffectiveInterval? effective = series.ReadEffective(reader.Require("effective", "{ \"from\": \"2026-01-01\" }"));
        ImmutableArray<Series> allSeries = series.Read(reader.Require("series", "[ { \"id\": \"quarterly\", \"cycle\": \"quarter\" } ]"));
        int before = bag.Count;
        ReadGrades(reader.Optional("grades"), shape);
        shape.KnowsAllGrades = bag.Count == before;

        ImmutableArray<UnscoredTreatment> treatments = UnscoredReader.Read(reader.Optional("unscored"), UnscoredReader.Undeclared, null, bag);
        var totals = new TotalReader(shape);
        Exact? outOf = null;
        ObjectReader? total = totals.Open(reader.Require("total", "\"none\""), out bool hasTotal);
        WeightRules weights = total is null ? (hasTotal ? WeightRules.Unknown(root) : WeightRules.None) : totals.ReadWeights(total, out outOf);
        bool givesGrades = total is not null && (total.Has("ladder") || total.Has("printedRanges"));
        ImmutableArray<Criterion> criteria = new CriteriaReader(shape, hasTotal && total is not null, givesGrades).Read(
            reader.Require("criteria", "[ … ]"), weights, treatments, new("the policy", "本方案"), isTop: true);
        shape.Series = allSeries;
        shape.Criteria = [.. criteria.SelectMany(ScoringPolicy.SelfAndInner)];
        TotalRule? rule = total is null ? null : totals.Read(total, outOf);
        WarnOfUnusedGrades(shape, rule, criteria, reader.Optional("grades"));
        ImmutableArray<Consequence> consequences = new ConsequenceReader(shape, rule).Read(reader.Optional("consequences"), givesGrades);
        ImmutableArray<PolicyExample> examples = new ExampleReader(shape).Read(reader.Optional("examples"));

        return bag.HasErrors ? null : new ScoringPolicy(CanonicalWriter.Write(root))
        {
            Id = id!,
            Version = version!,
            Language = language,
            Title = title!,
            Cite = shape.Cite,
            Effective = effective!,
            Series = allSeries,
            Grades = [.. shape.Grades],
            Criteria = criteria,
            Total = rule,
            Consequences = consequences,
            Examples = examples,
        };
    }

    private static bool CheckFormat(ObjectNode root, DiagnosticBag bag)
    {
        if (root["format"] is NumberNode number && number.Number.Value != Format)
        {
            bag.Add(MeaningDiagnostics.UnsupportedFormat.At(number.Location, number.Text));
            return false;
        }

        if (root["format"] is not { } format)
        {
            bag.Add(MeaningDiagnostics.MissingMember.At(root.Location, "format", "1"));
        }
        else
        {
            ObjectReader.As<NumberNode>(format, bag, new("a number", "数字"));
        }

        return true;
    }

    private static string ReadLanguage(ObjectReader reader, DiagnosticBag bag)
    {
        string? language = ObjectReader.As<StringNode>(reader.Require("language", "\"zh-CN\""), bag, new("text", "文本"))?.Value;
        if (language is not null && !LocalizedTextReader.IsLanguageTag(language))
        {
            bag.Add(MeaningDiagnostics.InvalidText.At(reader.Optional("language")!.Location, language, new("a language tag", "语言标签"), "zh-CN"));
        }

        return language ?? "";
    }

    private static string? ReadPattern(ObjectReader reader, string name, Regex pattern, DiagnosticBag bag, Wording what, string sample)
    {
        if (ObjectReader.As<StringNode>(reader.Require(name, sample), bag, new("text", "文本")) is not { } text)
        {
            return null;
        }

        if (!pattern.IsMatch(text.Value))
        {
            bag.Add(MeaningDiagnostics.InvalidText.At(text.Location, text.Value, what, sample.Trim('"')));
        }

        return text.Value;
    }

    private static void ReadGrades(DocumentNode? node, PolicyShape shape)
    {
        if (ObjectReader.As<ArrayNode>(node, shape.Bag, new("an array", "数组")) is not { } list
            || shape.IsTooLong(list.Items, 50, new("grades", "等级")))
        {
            return;
        }

        var ids = new IdSpace(shape.Bag);
        foreach (DocumentNode entry in list.Items)
        {
            if (ObjectReader.Open(entry, shape.Bag, "id", "title", "failing") is { } reader)
            {
                string? id = shape.Texts.RequireId(reader);
                ids.Declare(id, reader.Node);
                LocalizedText? title = shape.Texts.Require(reader, "title");
                bool failing = reader.Flag("failing");
                if (id is not null)
                {
                    // Known even without a title, so that a mistake in a text isn't told again at each use of the grade.
                    shape.Grades.Add(new Grade(id, title!, failing, shape.Grades.Count));
                }
            }
        }
    }

    private static void WarnOfUnusedGrades(PolicyShape shape, TotalRule? total, IEnumerable<Criterion> criteria, DocumentNode? grades)
    {
        if (total?.Ladder is not { } ladder || shape.Bag.HasErrors)
        {
            return;
        }

        HashSet<Grade> given = [.. ladder.Steps.Select(s => s.Grade).Concat(LimitsOf(criteria)).OfType<Grade>()];
        foreach (Grade grade in shape.Grades.Where(g => !given.Contains(g)))
        {
            shape.Bag.Add(MeaningDiagnostics.GradeNeverGiven.At(((ArrayNode)grades!).Items[grade.Rank].Location, grade.Id));
        }
    }

    private static IEnumerable<Grade?> LimitsOf(IEnumerable<Criterion> criteria)
        => criteria.SelectMany(c => LimitsOf(c.Criteria).Prepend(c.Critical?.GradeAtMost));
}
