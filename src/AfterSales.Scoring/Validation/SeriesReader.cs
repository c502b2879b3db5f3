using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace AfterSales.Scoring;

/// <summary>Reads dates, cycles and the series of a policy.</summary>
internal sealed class SeriesReader(PolicyShape shape)
{
    private readonly DiagnosticBag _bag = shape.Bag;

    public EffectiveInterval? ReadEffective(DocumentNode? node)
    {
        if (ObjectReader.Open(node, _bag, "from", "to") is not { } reader)
        {
            return null;
        }

        LocalDate? from = DateReader.Read(reader.Require("from", "\"2026-01-01\""), _bag);
        LocalDate? to = DateReader.Read(reader.Optional("to"), _bag, isEnd: true);
        if (to < from)
        {
            _bag.Add(MeaningDiagnostics.IntervalReversed.At(
                reader.Optional("to")!.Location, LocalDatePattern.Iso.Format(to.Value), LocalDatePattern.Iso.Format(from.Value)));
        }

        return from is { } start ? new EffectiveInterval(start, to) : null;
    }

    public ImmutableArray<Series> Read(DocumentNode? node)
    {
        if (ObjectReader.As<ArrayNode>(node, _bag, new("an array", "数组")) is not { } list
            || shape.IsTooLong(list.Items, PolicyValidator.MaxRules, new("series", "系列")))
        {
            return [];
        }

        var ids = new IdSpace(_bag);
        var series = ImmutableArray.CreateBuilder<Series>();
        foreach (DocumentNode entry in list.Items)
        {
            if (ObjectReader.Open(entry, _bag, "id", "cycle", "title", "rater", "reportOnly", "cite") is not { } reader)
            {
                continue;
            }

            string? id = shape.Texts.RequireId(reader);
            ids.Declare(id, reader.Node);
            series.Add(new Series
            {
                Id = id ?? "",
                Title = shape.Texts.Read(reader.Optional("title")),
                Cycle = ReadCycle(reader.Require("cycle", "\"quarter\"")) ?? Cycle.Of(CycleKind.AdHoc),
                Rater = reader.Has("rater") ? shape.Texts.ReadId(reader.Optional("rater")) : null,
                IsReportOnly = reader.Flag("reportOnly"),
                Cite = shape.ReadCite(reader),
            });
        }

        if (list.Items.Count == 0)
        {
            _bag.Add(MeaningDiagnostics.TooFew.At(list.Location, "series", new("one", "1"), new("none", "0"), new(
                "add a series, such as { \"id\": \"quarterly\", \"cycle\": \"quarter\" }", "添加系列，例如 { \"id\": \"quarterly\", \"cycle\": \"quarter\" }")));
        }
        else if (!series.Any(s => !s.IsReportOnly))
        {
            _bag.Add(MeaningDiagnostics.NoScoredSeries.At(list.Location));
        }

        return series.ToImmutable();
    }

    private Cycle? ReadCycle(DocumentNode? node)
    {
        if (node is not ObjectNode)
        {
            return ObjectReader.Word(node, Words.Cycle, _bag) is { } kind ? Cycle.Of(kind) : null;
        }

        ObjectReader reader = ObjectReader.Open(node, _bag, "every", "anchor")!;
        DocumentNode? every = reader.Require("every", "\"P4W\"");
        LocalDate? anchor = DateReader.Read(reader.Require("anchor", "\"2026-01-05\""), _bag);
        if (ObjectReader.As<StringNode>(every, _bag, new("an ISO 8601 period", "ISO 8601 时段")) is not { } text)
        {
            return null;
        }

        ParseResult<Period> length = PeriodPattern.Roundtrip.Parse(text.Value);
        if (length.Success && Cycle.IsUsable(length.Value))
        {
            return anchor is { } day ? Cycle.RepeatingEvery(length.Value, day) : null;
        }

        _bag.Add(MeaningDiagnostics.InvalidText.At(text.Location, text.Value, new("a period of days, weeks, months or years", "以日、周、月或年计的时段"), "P4W"));
        return null;
    }
}
