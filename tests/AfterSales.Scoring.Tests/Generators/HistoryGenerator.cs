using NodaTime;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Case histories with everything that one can hold, in any combination; they need not make sense.</summary>
internal sealed class HistoryGenerator(SplitMix64 random)
{
    private static readonly string[] Words = ["a", "E001", "p-1001", "售后", "quote \" slash \\ / end", "😀 é", "2026-01-01T00:00:00", "1.50"];

    public static CaseHistory Draw(ulong seed) => new HistoryGenerator(new SplitMix64(seed)).Draw();

    private CaseHistory Draw()
    {
        CaseHistory history = CaseHistory.Of(Word(), Word())
            .AlsoKnownAs([.. Several(3, Word)])
            .With([.. Several(4, Record)])
            .With([.. Several(3, Evidence)])
            .With([.. Several(3, Issued)])
            .With([.. Several(3, Choice)])
            .With([.. Several(3, () => new PayBase(Word(), Period(), Number(atLeast: 0), "CNY"))]);
        return random.Percent(50) ? history.WithProtection(random.Percent(50)) : history;
    }

    private PeriodRecord Record()
    {
        AssessmentPeriod period = Period();
        var policy = new PolicyVersion(Word(), "1.0." + random.Below(9), Maybe(Word));
        RecordStanding standing = random.Pick(Enum.GetValues<RecordStanding>());
        PeriodRecord record = standing == RecordStanding.Graded
            ? PeriodRecord.Graded(Word(), Word(), period, policy, Word())
            : PeriodRecord.Ungraded(Word(), Word(), period, policy, standing);
        record = record
            .WithScore(random.Percent(60) ? Number() : null, [.. Several(3, () => random.Below(1000)).Distinct().Select(n => new RecordedCriterion("c" + n, MaybeNumber(), MaybeNumber()))], Maybe(Assessed))
            .WithStatus(random.Pick(Enum.GetValues<RecordStatus>()));
        record = random.Percent(40) ? record.WithAdjustment(new Adjustment(Word(), Word(), Sentence(), [.. Several(3, Word)])) : record;
        record = random.Percent(40) ? record.WithRole(Word()) : record;
        record = random.Percent(30) ? record.WithService(period.Start, period.Start.PlusDays(random.Between(0, period.Days - 1))) : record;
        return random.Percent(20) ? record.AsRelative() : record;
    }

    private Assessment Assessed()
    {
        AssessmentBuilder builder = Assessment.For(Sentence(), Period());
        if (random.Percent(50))
        {
            builder.InSeries(Word());
        }

        foreach (long n in Several(5, () => random.Below(1000)).Distinct())
        {
            string id = "c" + n;
            builder = random.Percent(80) ? builder.Value(id, Number()) : builder.Unscored(id, random.Pick(Enum.GetValues<UnscoredState>()));

            // Twice given has no usable value, and must not get one by being stored.
            builder = random.Percent(10) ? builder.Value(id, Number()) : builder;
        }

        return builder.Build();
    }

    private Evidence Evidence()
    {
        LocalDate from = Day();
        return new Evidence(
            Word(), Word(), random.Percent(70) ? from.PlusDays(random.Between(0, 90)) : null, random.Percent(50) ? from : null,
            Maybe(Sentence), Maybe(Sentence), Maybe(Sentence), Maybe(Word), Maybe(Word));
    }

    private IssuedOutcome Issued()
        => new()
        {
            Id = Word(),
            ContentHash = Word(),
            Policy = Word(),
            Consequence = Word(),
            Series = Word(),
            Period = Period(),
            Kind = random.Pick(Enum.GetValues<OutcomeKind>()),
            Stage = random.Pick(Enum.GetValues<IssuedStage>()),
            Money = random.Percent(50) ? new Money(Number(), MaybeNumber(), "CNY", Maybe(Word)) : null,
        };

    private PersonChoice Choice()
        => random.Percent(50) ? PersonChoice.Of(Word(), Word(), Word(), Day()) : PersonChoice.Rule(Word(), random.Percent(50), Word(), Day());

    private Exact Number(int? atLeast = null)
    {
        Exact number = random.Below(5) switch
        {
            0 => (Exact)random.Between(-1000, 1000),
            1 => Exact.FromRatio(random.Between(-1_000_000_000_000L, 1_000_000_000_000L), 1_000_000),
            2 => Exact.FromRatio(random.Between(-1_000_000L, 1_000_000L), random.Between(1, 999)),
            3 => Exact.FromRatio(System.Numerics.BigInteger.Pow(random.Between(2, 99), random.Between(1, 60)), System.Numerics.BigInteger.Pow(10, random.Between(0, 40))),
            _ => new Exact(),
        };
        return number < (Exact)(atLeast ?? int.MinValue) ? (Exact)0 - number : number;
    }

    private Exact? MaybeNumber() => random.Percent(60) ? Number() : null;

    private T? Maybe<T>(Func<T> draw)
        where T : class
        => random.Percent(60) ? draw() : null;

    // What a person reads may run over several lines; an id may not.
    private string Sentence() => random.Pick(Word(), "tab\tline\nfeed\u0001");

    private string Word() => random.Pick(Words);

    private LocalDate Day() => new LocalDate(2024, 1, 1).PlusDays(random.Between(0, 1000));

    private AssessmentPeriod Period()
        => random.Below(4) switch
        {
            0 => AssessmentPeriod.Quarter(random.Between(2024, 2027), random.Between(1, 4)),
            1 => AssessmentPeriod.Month(random.Between(2024, 2027), random.Between(1, 12)),
            2 => AssessmentPeriod.Parse("2026"),
            _ => AssessmentPeriod.Parse("2026-01-05/2026-02-" + random.Between(10, 28)),
        };

    private List<T> Several<T>(int most, Func<T> draw) => [.. Enumerable.Range(0, random.Between(0, most)).Select(_ => draw())];
}
