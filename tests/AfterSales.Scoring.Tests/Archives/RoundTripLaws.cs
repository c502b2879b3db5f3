using System.Globalization;
using AfterSales.Scoring.Tests.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>What is written is read back the same, is written the same again, and survives what storages do to it.</summary>
public sealed class RoundTripLaws
{
    [Property(MaxTest = 500)]
    public void A_history_is_kept(int seed)
    {
        CaseHistory history = HistoryGenerator.Draw((ulong)seed);
        string json = CaseHistoryJson.Write(history);
        foreach (string stored in new[] { json, Storages.Shuffled(json), Storages.Jsonb(json), Storages.OddNumbers(json) })
        {
            CaseHistory read = CaseHistoryJson.Read(PolicySource.FromJson(stored)).ValueOrThrow();
            Assert.Equal(Sorted(history), Sorted(read));
        }

        CaseHistory back = CaseHistoryJson.Read(PolicySource.FromJson(json)).ValueOrThrow();
        Alike.Check(history, back);
        Assert.Equal(json, CaseHistoryJson.Write(back));
        foreach (PeriodRecord record in history.Records)
        {
            Alike.Check(record, PeriodRecordJson.Read(PolicySource.FromJson(PeriodRecordJson.Write(record))).ValueOrThrow());
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(GeneratedPairs)])]
    public void A_result_is_kept_and_its_certificate_confirmed(GeneratedPair pair)
    {
        var engine = ScoringEngine.LoadOrThrow(
            PolicySource.FromJson(pair.PolicyJson),
            pair.ParametersJson is { } parameters ? PolicyParameters.Read(PolicySource.FromJson(parameters)).ValueOrThrow() : null);
        Assessment written = GoldenSet.Assessment(pair.AssessmentJson);
        ScoreResult result = engine.Score(written);
        string json = ScoreResultJson.Write(result);
        RecordedScore read = ScoreResultJson.Read(PolicySource.FromJson(json)).ValueOrThrow();
        Alike.Check(RecordedScore.Of(result), read);
        Assert.Equal(json, ScoreResultJson.Write(read));

        // Whether an assessment was built in code, read by itself or out of a longer text makes no difference.
        string certificate = ResultCertificateJson.Write(engine.Certify(engine.Score(Rebuilt(written))));
        string stored = AssessmentJson.Write(written);
        foreach (string form in new[] { stored, Storages.Jsonb(Storages.OddNumbers(stored)), "[" + Storages.Shuffled(stored) + "]" })
        {
            Verification verification = engine.Verify(GoldenSet.Certificate(Storages.Jsonb(certificate)), GoldenSet.Assessment(form));
            Assert.True(verification.IsIdentical, string.Join("\n", verification.Differences) + "\n" + certificate + "\n" + form);
        }
    }

    [Property(MaxTest = 200)]
    public void A_decision_is_kept(int seed)
    {
        var random = new SplitMix64((ulong)seed);
        CaseHistory history = CaseHistory.Of("p", "c");
        var grades = GoldenSet.Engine.Policy.Grades;
        PolicyVersion policy = GoldenSet.Engine.Score(GoldenSet.Assessment(GoldenSet.Text("q1.assessment.json"))).Policy;
        for (int quarter = 1; quarter <= 4; quarter++)
        {
            AssessmentPeriod period = AssessmentPeriod.Quarter(2026, quarter);
            PeriodRecord record = random.Percent(80)
                ? PeriodRecord.Graded("r" + quarter, "quarterly", period, policy, random.Percent(70) ? "fail" : grades[(int)random.Below(grades.Count)].Id)
                : PeriodRecord.Ungraded("r" + quarter, "quarterly", period, policy, RecordStanding.Excused);
            history = random.Percent(85) ? history.With(random.Percent(85) ? record : record.WithStatus(RecordStatus.Contested)) : history;
        }

        history = random.Percent(50) ? history.WithProtection(random.Percent(50)) : history;
        history = random.Percent(50) ? history.With(new Evidence("e", "training", new LocalDate(2026, random.Between(1, 12), 20))) : history;
        history = random.Percent(50) ? history.With(new PayBase("performanceBonus", AssessmentPeriod.Quarter(2026, 2), Exact.FromRatio(random.Between(0, 9999), 7), "CNY")) : history;
        foreach (Decision decision in GoldenSet.Engine.Redecide(history, new LocalDate(2026, 12, 31)).Decisions)
        {
            string json = DecisionJson.Write(decision);
            RecordedDecision read = DecisionJson.Read(PolicySource.FromJson(Storages.Jsonb(json))).ValueOrThrow();
            Alike.Check(RecordedDecision.Of(decision), read);
            Assert.Equal(json, DecisionJson.Write(read));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        CaseHistory history = HistoryGenerator.Draw(7);
        string expected = CaseHistoryJson.Write(history);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, CaseHistoryJson.Write(history));
            Assert.Equal(expected, CaseHistoryJson.Write(CaseHistoryJson.Read(PolicySource.FromJson(expected)).ValueOrThrow()));
            Assert.True(GoldenSet.Engine.Verify(
                GoldenSet.Certificate(GoldenSet.Text("q3.certificate.json")), GoldenSet.Assessment(GoldenSet.Text("q3.assessment.json"))).IsIdentical);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_could_not_be_read_is_stored_as_it_was()
    {
        const string Odd = """{"format":1,"kind":"assessment","subject":"E001","period":"2026-Q1","values":{"a":"90","b":null,"c":1e999,"d":{"state":"gone"},"e":[],"f":{"g":[true,1.50]},"h":"1/2","i":[90,85]}}""";
        Assessment read = GoldenSet.Assessment(Odd);
        Assert.Equal(["ASC5006", "ASC5006", "ASC5018", "ASC5013", "ASC5006", "ASC5006", "ASC5006", "ASC5011"], read.Ids.Select(id => read.TryGetValue(id, out AssessedValue v) ? v.Problem!.Code : ""));
        Assert.Equal(Odd, AssessmentJson.Write(read));

        Assessment twice = Assessment.For("E001", AssessmentPeriod.Quarter(2026, 1)).Value("a", 90).Value("a", 85).Value("b", Exact.FromRatio(1, 3)).Build();
        string json = AssessmentJson.Write(twice);
        Assert.Contains("""{"a":[90,85],"b":"1/3"}""", json, StringComparison.Ordinal);
        Alike.Check(twice, GoldenSet.Assessment(json));
    }

    [Fact]
    public void A_number_beyond_all_measures_is_the_same_with_all_its_zeros()
    {
        static string With(string number) => "{\"subject\":\"E001\",\"period\":\"2026-Q1\",\"values\":{\"turnover\":" + number + "}}";
        ScoreResult result = GoldenSet.Engine.Score(GoldenSet.Assessment(With("-1.50E+400")));
        ResultCertificate certificate = GoldenSet.Engine.Certify(result);
        Assert.True(GoldenSet.Engine.Verify(certificate, GoldenSet.Assessment(Storages.Jsonb(With("-1.50E+400")))).IsIdentical);
        Assert.False(GoldenSet.Engine.Verify(certificate, GoldenSet.Assessment(With("-1.5e401"))).IsIdentical);
        Assert.False(GoldenSet.Engine.Verify(certificate, GoldenSet.Assessment(With("1.5e400"))).IsIdentical);
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void Half_a_character_can_not_be_kept_and_is_refused_and_not_altered(int unit)
        => Assert.Throws<ArgumentException>(() => CaseHistoryJson.Write(CaseHistory.Of("half " + (char)unit, "c-01")));

    [Fact]
    public void A_text_that_no_reader_takes_is_not_written()
    {
        AssessmentPeriod period = AssessmentPeriod.Quarter(2026, 1);
        Assert.Throws<ArgumentException>(() => AssessmentJson.Write(Assessment.For("E001", period).Value("质量", 90).Build()));
        Assert.Throws<ArgumentException>(() => AssessmentJson.Write(Assessment.For("E001", period).Value("a", 90).Value("A", 90).Build()));
        Assert.Throws<ArgumentException>(() => CaseHistoryJson.Write(CaseHistory.Of(new string('x', 2_000_000), "c-01")));
    }

    private static Assessment Rebuilt(Assessment assessment)
    {
        AssessmentBuilder builder = Assessment.For(assessment.Subject, assessment.Period);
        builder = assessment.Series is { } series ? builder.InSeries(series) : builder;
        foreach (string id in assessment.Ids)
        {
            assessment.TryGetValue(id, out AssessedValue value);
            builder = value.Number is { } number ? builder.Value(id, number)
                : value.State is { } state ? builder.Unscored(id, state)
                : builder.Add(id, value);
        }

        return builder.Build();
    }

    // The members of an object have no order, and so the values of an assessment have none.
    private static string Sorted(CaseHistory history)
        => CanonicalWriter.WriteText(DocumentReader.Read(PolicySource.FromJson(CaseHistoryJson.Write(history)), new DiagnosticBag())!);
}
