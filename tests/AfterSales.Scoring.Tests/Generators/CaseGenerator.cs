using AfterSales.Scoring.Reference;
using AfterSales.Scoring.Reference.Deciding;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Draws the history of a person: records in every standing and status, evidence around the bounds, pay, and what was issued.</summary>
internal sealed class CaseGenerator(SplitMix64 random, CasePolicy policy)
{
    private readonly Dictionary<string, CaseValues> _scored = [];
    private readonly List<ReferenceRecord> _records = [];
    private readonly List<DateOnly> _days = [];
    private int _failing;

    public GeneratedCase Draw()
    {
        _failing = random.Pick(35, 60, 60, 85);
        bool eventful = random.Percent(60);
        foreach (CaseSeries series in policy.Series)
        {
            foreach (Days period in series.Periods)
            {
                _days.AddRange([period.First, period.Last]);
                AddRecords(series, period, eventful);
            }
        }

        Spoil();
        DateOnly asOf = random.Percent(70) ? policy.Series.Max(s => s.Periods[^1].Last).AddDays(random.Pick(0, 1, 20, 40, 100, 400)) : Near();
        var history = new ReferenceHistory
        {
            Person = "P1",
            Employer = "acme",
            KnownAs = random.Percent(30) ? ["E001", "E002"] : [],
            Protected = random.Pick<bool?>(null, false, false, false, true),
            Records = [.. _records.OrderBy(_ => random.Next())],
            Evidence = [.. DrawAdoptions(), .. Enumerable.Range(0, random.Pick(0, 4, 10, 18)).Select(i => DrawEvidence(i, null, null))],
            Pay = [.. DrawPay()],
        };

        // What people did about it afterwards: found by looking once without it.
        ReferenceDecision[] decisions = [.. policy.Reference.Redecide(history, asOf).Decisions];
        (string? assessment, CaseValues? values) = DrawAssessment();
        ReferenceOutcome[] outcomes = [.. decisions.SelectMany(d => d.Outcomes)];
        if (assessment is not null)
        {
            outcomes = [.. outcomes, .. policy.Reference.Decide(assessment, values!.Result, history, asOf).Outcomes];
        }

        history = history with
        {
            Choices = [.. outcomes.SelectMany(o => DrawChoices(o, asOf))],
            Evidence = [.. history.Evidence, .. outcomes.Where(o => random.Percent(o.State == "requiresApproval" ? 90 : 30)).Select((o, i) => DrawApproval(o, i, asOf))],
        };
        history = history with { Issued = [.. DrawIssued(decisions, history, asOf)] };
        return new GeneratedCase(policy, history, asOf, assessment, values, _scored);
    }

    private void AddRecords(CaseSeries series, Days period, bool eventful)
    {
        if (random.Percent(eventful ? 12 : 3))
        {
            return;
        }

        if (random.Percent(eventful ? 15 : 3))
        {
            _records.Add(DrawRecord(series, period, eventful) with { Status = random.Pick("overturned", "superseded") });
        }

        if (random.Percent(eventful ? 90 : 99))
        {
            string status = random.Percent(eventful ? 9 : 1) ? random.Pick("provisional", "contested") : "final";
            _records.Add(DrawRecord(series, period, eventful) with { Status = status });
        }
    }

    private ReferenceRecord DrawRecord(CaseSeries series, Days period, bool eventful)
    {
        string id = $"r{_records.Count + 1}";
        bool inForce = period.First >= policy.From && (policy.To is null || period.First <= policy.To) && !series.IsReportOnly;
        ReferenceRecord record = inForce && random.Percent(60) ? DrawScored(id, series, period) : DrawBare(id, series, period, eventful);
        bool adjustable = record.Standing is "graded" or "needsReview";
        if (adjustable && random.Percent(record.Standing == "needsReview" ? 50 : 8))
        {
            record = record with { AdjustedGrade = random.Percent(4) ? "superb" : DrawGrade() };
        }

        int served = random.Percent(25) ? random.Between(0, period.Count - 1) : 0;
        return record with
        {
            Status = "final",
            Role = random.Percent(eventful ? 75 : 95) ? random.Percent(80) ? "driver" : "clerk" : null,
            Relative = random.Percent(eventful ? 8 : 1),
            Served = served > 0 ? new Days(period.First.AddDays(random.Between(0, served)), period.Last) : null,
        };
    }

    // A record of a result holds its figures, under this version.
    private ReferenceRecord DrawScored(string id, CaseSeries series, Days period)
    {
        CaseValues[] wanted = [.. policy.Pool.Where(v => (v.Result.Grade == "fail") == random.Percent(_failing))];
        CaseValues values = wanted.Length > 0 ? random.Pick<CaseValues>(wanted) : policy.Pool[0];
        ReferenceResult result = values.Result;
        _scored.Add(id, values);
        return Bare(id, series, period, Standing(result), result.Grade) with
        {
            Total = result.Total,
            Criteria = result.Ratings.Keys.Union(result.Points.Keys).ToDictionary(c => c, c => new ReferenceValue(
                result.Ratings.TryGetValue(c, out Rational rating) ? rating : null,
                result.Points.TryGetValue(c, out Rational points) ? points : null)),
        };
    }

    private ReferenceRecord DrawBare(string id, CaseSeries series, Days period, bool eventful)
    {
        string standing = random.Percent(eventful ? 30 : 5)
            ? random.Pick("notEvaluated", "notEvaluated", "excused", "excused", "incomplete", "needsReview", "noTotal")
            : "graded";
        string? grade = standing != "graded" ? null : random.Percent(2) ? "superb" : DrawGrade();
        return Bare(id, series, period, standing, grade) with
        {
            PolicyVersion = random.Percent(75) ? CasePolicy.Version : "1.0.0",
            PolicyId = random.Percent(4) ? "another" : CasePolicy.Id,
        };
    }

    private string DrawGrade() => random.Percent(_failing) ? "fail" : random.Pick("pass", "pass", "good", "excellent");

    // What section 2.2 calls an error, now and then.
    private void Spoil()
    {
        if (_records.Count < 2 || !random.Percent(6))
        {
            return;
        }

        int index = random.Between(0, _records.Count - 1);
        ReferenceRecord record = _records[index];
        ReferenceRecord next = _records[(index + 1) % _records.Count];

        // What was made from a result stays as it is: its figures are found by its id.
        if (_scored.ContainsKey(record.Id!) || _scored.ContainsKey(next.Id!))
        {
            return;
        }

        _records[index] = random.Below(6) switch
        {
            0 => record with { Id = next.Id },
            1 => record with { Series = "unheardOf" },
            2 => record with { Period = new Days(record.Period.First.AddDays(1), record.Period.Last.AddDays(1)), Served = null },
            3 => record with { AdjustedGrade = "good" },
            4 => record with { Series = next.Series, Period = next.Period, Served = null },
            _ => record with { PolicyId = "another" },
        };
    }

    private IEnumerable<ReferenceEvidence> DrawAdoptions()
    {
        foreach (string version in (string[])["1.0.0", CasePolicy.Version])
        {
            if (random.Percent(60))
            {
                yield return new ReferenceEvidence
                {
                    Id = $"adopted {version}",
                    Kind = "adoption",
                    To = random.Percent(75) ? new DateOnly(2025, 1, 1) : Near(),
                    Reference = $"{CasePolicy.Id}@{version}",
                };
            }
        }
    }

    private ReferenceEvidence DrawEvidence(int number, string? outcome, string? content) => new()
    {
        Id = $"e{number}",
        Kind = random.Percent(15) ? "adoption" : random.Pick<string>(CaseMeasures.EvidenceKinds),
        To = random.Percent(92) ? Near() : null,
        By = random.Percent(80) ? random.Pick<string>(CaseMeasures.Roles) : null,
        Reference = random.Pick<string?>("drawn@2.0.0", "drawn@2.0.0", "drawn@1.0.0", "another@2.0.0", null),
        Outcome = outcome,
        Content = content,
    };

    private ReferenceEvidence DrawApproval(ReferenceOutcome outcome, int number, DateOnly asOf) => DrawEvidence(
        1000 + number,
        random.Percent(90) ? outcome.Id : new string('0', 64),
        random.Percent(25) ? null : random.Percent(90) ? outcome.Content : new string('0', 64)) with
    {
        Kind = random.Percent(80) ? "approval" : random.Pick<string>(CaseMeasures.EvidenceKinds),
        To = random.Percent(80) ? asOf.AddDays(random.Pick(0, -1, -5, 1)) : Near(),
    };

    private IEnumerable<ReferenceChoice> DrawChoices(ReferenceOutcome outcome, DateOnly asOf)
    {
        for (int i = random.Percent(outcome.Kind == "choice" || outcome.State == "referred" ? 60 : 3) ? random.Pick(1, 1, 2) : 0; i > 0; i--)
        {
            DateOnly on = asOf.AddDays(random.Pick(0, 0, -1, -30, 1));
            yield return outcome.Options.Count > 0 && random.Percent(70)
                ? new ReferenceChoice(
                    outcome.Id,
                    random.Percent(75) ? outcome.ChosenBy! : random.Pick<string>(CaseMeasures.Roles),
                    on,
                    random.Percent(85) ? outcome.Options[random.Between(0, outcome.Options.Count - 1)].Name : "nothing",
                    null)
                : new ReferenceChoice(outcome.Id, random.Pick<string>(CaseMeasures.Roles), on, null, random.Pick("met", "notMet"));
        }
    }

    private IEnumerable<ReferencePay> DrawPay()
    {
        foreach (Days period in policy.Series.SelectMany(s => s.Periods).Distinct())
        {
            foreach (string payBase in (string[])["bonus", "salary"])
            {
                if (random.Percent(75))
                {
                    yield return new ReferencePay(payBase, period, random.Pick(0, 60, 300, 1000, new Rational(123457, 100)), random.Percent(92) ? "CNY" : "EUR");
                }
            }
        }
    }

    /// <summary>Issues what was decided before some of the records were as they are now.</summary>
    private IEnumerable<ReferenceIssued> DrawIssued(ReferenceDecision[] before, ReferenceHistory history, DateOnly asOf)
    {
        ReferenceDecision[] decisions = before;
        if (random.Percent(50))
        {
            ReferenceHistory past = history with
            {
                Records = [.. history.Records.Select(r => random.Percent(30) && r.Standing == "graded" ? r with { AdjustedGrade = DrawGrade() } : r)],
                Pay = [.. history.Pay.Select(p => random.Percent(30) ? p with { Amount = random.Pick(40, 200, 900) } : p)],
                Protected = false,
            };
            decisions = [.. policy.Reference.Redecide(past, asOf.AddDays(random.Pick(0, 0, 100))).Decisions];
        }

        HashSet<string> ids = [];
        foreach (ReferenceOutcome outcome in decisions.SelectMany(d => d.Outcomes).Where(o => random.Percent(70) && ids.Add(o.Id)))
        {
            string series = decisions.First(d => d.Outcomes.Contains(outcome)).Series;
            yield return new ReferenceIssued
            {
                Id = random.Percent(98) ? outcome.Id : new string('1', 64),
                Content = random.Percent(90) ? outcome.Content : new string('0', 64),
                Policy = random.Percent(97) ? CasePolicy.Id : "another",
                Consequence = outcome.Consequence,
                Series = series,
                Period = random.Percent(98) ? outcome.Anchor : new Days(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31)),
                Kind = outcome.Kind,
                Stage = random.Pick("proposed", "approved", "executed", "paid", "withdrawn"),

                // A host may not have stored the money; the engine's type holds none without an amount.
                Money = outcome.Money is { Amount: not null } && random.Percent(95) ? outcome.Money : null,
            };
            if (ids.Contains(new string('1', 64)))
            {
                yield break;
            }
        }
    }

    private (string? Assessment, CaseValues? Values) DrawAssessment()
    {
        CaseSeries[] scored = [.. policy.Series.Where(s => !s.IsReportOnly)];
        CaseSeries series = random.Pick<CaseSeries>(scored);
        Days period = series.Periods[random.Between(series.Periods.Count / 2, series.Periods.Count - 1)];
        bool isOutside = period.First < policy.From || period.First > policy.To;
        if (isOutside && random.Percent(80))
        {
            return (null, null);
        }

        // Most often the values that the record was made of, where there is one.
        CaseValues? recorded = _records.Where(r => r.Series == series.Id && r.Period == period && r.IsLive && _scored.ContainsKey(r.Id!))
            .Select(r => _scored[r.Id!]).FirstOrDefault();
        CaseValues values = recorded is not null && random.Percent(85) ? recorded : random.Pick<CaseValues>([.. policy.Pool]);
        string subject = random.Percent(90) ? "P1" : random.Pick("E001", "E003");
        string named = scored.Length > 1 || random.Percent(50) ? random.Percent(97) ? $"\"series\": \"{series.Id}\"," : "" : "";
        string assessment = $$"""{ "subject": "{{subject}}", {{named}} "period": "{{period}}", "values": {{values.Json}} }""";

        // The pool was scored in force.
        return (assessment, isOutside ? values with { Result = ReferenceScorer.Score(policy.Json, null, assessment) } : values);
    }

    // The bounds of requirements and links are days on which periods begin and end.
    private DateOnly Near() => random.Pick<DateOnly>([.. _days]).AddDays(random.Pick(0, 0, -1, 1, 10, 30, -30));

    private static string Standing(ReferenceResult result)
        => result.Status != "scored" ? result.Status : result.Grade is null ? "noTotal" : "graded";

    private static ReferenceRecord Bare(string id, CaseSeries series, Days period, string standing, string? grade) => new()
    {
        Id = id,
        Series = series.Id,
        Period = period,
        PolicyId = CasePolicy.Id,
        PolicyVersion = CasePolicy.Version,
        Standing = standing,
        Grade = grade,
        Status = "final",
    };
}
