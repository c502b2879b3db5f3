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

        LocalDate? from = ReadDate(reader.Require("from", "\"2026-01-01\""));
        LocalDate? to = ReadDate(reader.Optional("to"), isEnd: true);
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

    // The end of an interval may be any date: 9999-12-31 is how many write "until further notice".
    private LocalDate? ReadDate(DocumentNode? node, bool isEnd = false)
    {
        if (ObjectReader.As<StringNode>(node, _bag, new("a date", "日期")) is not { } text)
        {
            return null;
        }

        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text.Value);
        if (date.Success && (isEnd || AssessmentPeriod.IsSupported(date.Value)))
        {
            return date.Value;
        }

        if (!date.Success && LastDayOfMonth(text.Value) is { } lastDay)
        {
            _bag.Add(MeaningDiagnostics.NoSuchDay.At(text.Location, text.Value, lastDay));
            return null;
        }

        _bag.Add(MeaningDiagnostics.InvalidText.At(text.Location, text.Value, new("a date of the calendar", "有效日期"), "2026-01-31"));
        return null;
    }

    /// <summary>Gets the last day of the month of something like 2026-11-31; null when more than the day is wrong.</summary>
    private static string? LastDayOfMonth(string text)
        => text.Length == 10 && text.EndsWith("-29", StringComparison.Ordinal) | text.EndsWith("-30", StringComparison.Ordinal) | text.EndsWith("-31", StringComparison.Ordinal)
            && LocalDatePattern.Iso.Parse(text.Substring(0, 8) + "01") is { Success: true } first
            ? LocalDatePattern.Iso.Format(first.Value.PlusMonths(1).PlusDays(-1))
            : null;

    private Cycle? ReadCycle(DocumentNode? node)
    {
        if (node is not ObjectNode)
        {
            return ObjectReader.Word(node, Words.Cycle, _bag) is { } kind ? Cycle.Of(kind) : null;
        }

        ObjectReader reader = ObjectReader.Open(node, _bag, "every", "anchor")!;
        DocumentNode? every = reader.Require("every", "\"P4W\"");
        LocalDate? anchor = ReadDate(reader.Require("anchor", "\"2026-01-05\""));
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
