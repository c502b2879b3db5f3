using System.Collections.Immutable;
using NodaTime;

namespace AfterSales.Scoring;

/// <summary>Reads which records form a run, and which records of a window count.</summary>
internal sealed class RunReader(PolicyShape shape)
{
    private static readonly string[] RunMembers =
        ["failing", "grades", "series", "missedPeriod", "notEvaluated", "roleChange", "policyChange", "maxGap", "relative"];

    private static readonly string[] WindowMembers = ["failing", "grades", "series", "within", "relative"];

    private readonly DiagnosticBag _bag = shape.Bag;

    /// <summary>Opens the object of a <c>consecutive</c>, where these members may stand beside those of every run.</summary>
    public ObjectReader? OpenRun(DocumentNode node, params string[] also) => ObjectReader.Open(node, _bag, [.. RunMembers, .. also]);

    /// <summary>Opens the object of a <c>count</c>, where these members may stand beside those of every window.</summary>
    public ObjectReader? OpenWindow(DocumentNode node, params string[] also) => ObjectReader.Open(node, _bag, [.. WindowMembers, .. also]);

    public RunRule? ReadRun(ObjectReader reader)
    {
        ImmutableArray<Grade> grades = ReadMatching(reader);
        ImmutableArray<Series> series = ReadSeries(reader.Require("series", "\"quarterly\""));
        GapTreatment? missed = ObjectReader.Word(reader.Require("missedPeriod", "\"refer\""), Words.Treatment, _bag);
        GapTreatment? notEvaluated = ObjectReader.Word(reader.Require("notEvaluated", "\"refer\""), Words.Treatment, _bag);
        RoleChange? roleChange = ObjectReader.Word(reader.Require("roleChange", "\"keepIfRemedy\""), Words.RoleChange, _bag);
        PolicyChange? policyChange = ObjectReader.Word(reader.Require("policyChange", "\"refer\""), Words.PolicyChange, _bag);
        Period? maxGap = LengthReader.Read(reader.Optional("maxGap"), _bag, "P6M");
        bool? relative = reader.Word("relative", Words.CountsRelative);
        if (grades.IsEmpty || series.IsEmpty || missed is null || notEvaluated is null || roleChange is null || policyChange is null)
        {
            return null;
        }

        return new RunRule
        {
            Grades = grades,
            Series = series,
            MissedPeriod = missed.Value,
            NotEvaluated = notEvaluated.Value,
            RoleChange = roleChange.Value,
            PolicyChange = policyChange.Value,
            MaxGap = maxGap,
            CountsRelative = relative ?? false,
        };
    }

    public CountRule? ReadWindow(ObjectReader reader)
    {
        ImmutableArray<Grade> grades = ReadMatching(reader);
        Series? series = shape.ReadSeries(reader.Require("series", "\"quarterly\""));
        Period? within = LengthReader.Read(reader.Require("within", "\"P2Y\""), _bag, "P2Y");
        bool? relative = reader.Word("relative", Words.CountsRelative);
        return grades.IsEmpty || series is null || within is null
            ? null
            : new CountRule { Grades = grades, Series = series, Within = within, CountsRelative = relative ?? false };
    }

    /// <summary>Reads which grades match; empty, with a finding, when none could.</summary>
    private ImmutableArray<Grade> ReadMatching(ObjectReader reader)
    {
        string name = ObjectReader.NameOf(reader.Node);
        if (!reader.ExactlyOne(
            new($"\"{name}\"", $"\"{name}\" "),
            new("write \"failing\": true, or \"grades\" with the grades that count", "写 \"failing\": true，或用 \"grades\" 列出计入的等级"), out string? word, "failing", "grades"))
        {
            return [];
        }

        DocumentNode value = reader.Optional(word)!;
        if (word == "grades")
        {
            return [.. shape.ReadGrades(value)];
        }

        if (value is not BooleanNode { Value: true })
        {
            _bag.Add(MeaningDiagnostics.WrongType.At(value.Location, "failing", new("true", " true"), value.Description, new(
                "write \"failing\": true, or list grades with \"grades\"", "写 \"failing\": true，或用 \"grades\" 列出等级")));
            return [];
        }

        return shape.GradesThatFail(value, failing: true, "grades");
    }

    private ImmutableArray<Series> ReadSeries(DocumentNode? node)
        => node is ArrayNode
            ? [.. shape.ReadDistinct(node, shape.ReadSeries, s => s.Id, "\"quarterly\"").OrderBy(s => shape.Series.ToList().IndexOf(s))]
            : shape.ReadSeries(node) is { } one ? [one] : [];
}
