using System.Collections.Concurrent;
using AfterSales.Scoring.Reference.Deciding;
using AfterSales.Scoring.Tests.Generators;
using AfterSales.Scoring.Tests.Reference;
using NodaTime;
using Xunit.Abstractions;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>Every history of six quarters, under every way to treat what is missed and what was not evaluated.</summary>
/// <remarks>Three models have to agree: the engine, the reference decider, and the counting in worlds.</remarks>
public class ExhaustiveHistoryTests(ITestOutputHelper output)
{
    private const int Length = 6;
    private const string Letters = "PF-ENO";
    private static readonly string[] Treatments = ["refer", "break", "skip"];
    private static readonly DateOnly AsOf = new(2030, 1, 1);

    // All that a history can be made of, so that 46,656 histories share 36 records.
    private static readonly ReferenceRecord[][] Records =
        [.. Enumerable.Range(0, Length).Select(i => Letters.Select(l => DecidingTexts.Record(l, "quarterly", DecidingTexts.Quarter(i))).ToArray())];

    private static readonly PeriodRecord[][] EngineRecords = [.. Records.Select(at => at.Select(r => EngineHistory.Record(r, null)).ToArray())];

    private static readonly ReferenceEvidence[] Evidence =
        [new() { Id = "t", Kind = "training", To = DecidingTexts.Day("2026-11-15") }, new() { Id = "w", Kind = "talk", To = DecidingTexts.Day("2026-05-15") }];

    [Theory]
    [InlineData(2, "each", 1)]
    [InlineData(2, "oncePerRun", 1)]
    [InlineData(3, "each", 3)]
    [InlineData(3, "oncePerRun", 3)]
    public void Engine_reference_and_worlds_agree_on_every_history(int count, string repeat, int oneIn)
    {
        var differences = new ConcurrentBag<string>();
        var states = new ConcurrentDictionary<string, int>();
        Parallel.ForEach(
            Treatments.SelectMany(missed => Treatments.Select(notEvaluated => (Missed: missed, NotEvaluated: notEvaluated))),
            setting =>
            {
                var run = new Exhaustion(count, setting.Missed, setting.NotEvaluated, repeat);
                run.Compare(oneIn);
                run.Differences.ForEach(differences.Add);
                foreach ((string state, int number) in run.States)
                {
                    states.AddOrUpdate(state, number, (_, sum) => sum + number);
                }
            });

        output.WriteLine(string.Join(", ", states.OrderByDescending(s => s.Value).Select(s => $"{s.Key} {s.Value}")));
        Assert.True(differences.IsEmpty, $"{differences.Count} differ:\n{string.Join('\n', differences.OrderBy(d => d.Length).Take(5))}");
        Assert.All(["none", "blocked", "requiresApproval", "changes"], state => Assert.True(states.GetValueOrDefault(state) > 100, state));
    }

    /// <summary>All histories under one policy.</summary>
    private sealed class Exhaustion
    {
        private readonly int _count;
        private readonly string _missed;
        private readonly string _notEvaluated;
        private readonly bool _oncePerRun;
        private readonly ScoringEngine _engine;
        private readonly ReferenceDecider _reference;

        // What the reference decides for the last period of each history of up to six: records after it never matter (2.4).
        private readonly Dictionary<string, string> _expected = [];

        public Exhaustion(int count, string missed, string notEvaluated, string repeat)
        {
            (_count, _missed, _notEvaluated, _oncePerRun) = (count, missed, notEvaluated, repeat == "oncePerRun");
            string settings = DecidingTexts.Consecutive
                .Replace("\"count\": 2", $"\"count\": {count}", StringComparison.Ordinal)
                .Replace("\"missedPeriod\": \"refer\"", $"\"missedPeriod\": \"{missed}\"", StringComparison.Ordinal)
                .Replace("\"notEvaluated\": \"refer\"", $"\"notEvaluated\": \"{notEvaluated}\"", StringComparison.Ordinal);
            const string requires =
                """
                , "requires": [ { "evidence": { "kind": "training", "completedAfter": "firstOfRun", "before": "lastOfRun" } },
                  { "evidence": { "kind": "talk", "before": "period" } }, { "approval": { "by": "hr" } } ]
                """;
            string policy = DecidingTexts.Policy(DecidingTexts.Fails(settings, repeat, requires));
            _engine = EngineUnderTest.Load(policy, null);
            _reference = new ReferenceDecider(policy, null);
        }

        public List<string> Differences { get; } = [];

        public Dictionary<string, int> States { get; } = [];

        public void Compare(int oneIn)
        {
            var random = new SplitMix64(20260701);
            Timeline earlier = Redecide("FF-FFF", []);
            for (int number = 0; number < (int)Math.Pow(Letters.Length, Length); number++)
            {
                if (oneIn > 1 && random.Below(oneIn) > 0)
                {
                    continue;
                }

                string letters = string.Concat(Enumerable.Range(0, Length).Select(i => Letters[number / (int)Math.Pow(Letters.Length, i) % Letters.Length]));
                Timeline timeline = Redecide(letters, []);
                CompareDecisions(letters, timeline);
                if (random.Below(50) == 0)
                {
                    CompareChanges(letters, earlier, random);
                    earlier = timeline;
                }
            }
        }

        private void CompareDecisions(string letters, Timeline timeline)
        {
            int decided = 0;
            for (int i = 0; i < letters.Length; i++)
            {
                if (letters[i] is '-' or 'O')
                {
                    continue;
                }

                string expected = Expected(letters[..(i + 1)]);
                string actual = decided < timeline.Decisions.Count ? Tell(timeline.Decisions[decided]) : "not decided";
                decided++;
                if (expected != actual)
                {
                    Differences.Add($"{letters} at {i + 1}, {_count} in a row, missed {_missed}, not evaluated {_notEvaluated}: reference {expected}, engine {actual}");
                }

                Count(actual.Split(' ')[0]);
            }

            if (timeline.Decisions.Count != decided)
            {
                Differences.Add($"{letters}: {timeline.Decisions.Count} decisions");
            }
        }

        /// <summary>Issues what another history led to, at random stages, and compares what is to be done about it.</summary>
        private void CompareChanges(string letters, Timeline earlier, SplitMix64 random)
        {
            IssuedOutcome[] issued = [.. earlier.Decisions.SelectMany(d => d.Outcomes).Where(_ => random.Percent(80))
                .Select(o => IssuedOutcome.Of(o, random.Pick(Enum.GetValues<IssuedStage>())))];
            ReferenceIssued[] same = [.. issued.Select(i => new ReferenceIssued
            {
                Id = i.Id,
                Content = i.ContentHash,
                Policy = i.Policy,
                Consequence = i.Consequence,
                Series = i.Series,
                Period = new Days(i.Period.Start.ToDateOnly(), i.Period.End.ToDateOnly()),
                Kind = DecisionLines.Word(i.Kind),
                Stage = DecisionLines.Word(i.Stage),
            })];
            ReferenceTimeline expected = _reference.Redecide(History(letters) with { Issued = same }, AsOf);
            Timeline actual = Redecide(letters, issued);
            List<string> told = DecisionLines.Of(expected);
            if (!told.SequenceEqual(DecisionLines.Of(actual)))
            {
                Differences.Add($"{letters}: reference\n{string.Join('\n', told)}\nengine\n{string.Join('\n', DecisionLines.Of(actual.Changes))}");
            }

            Count("changes");
        }

        private Timeline Redecide(string letters, IssuedOutcome[] issued)
        {
            PeriodRecord[] records = [.. letters.Select((l, i) => (Letter: l, Index: i)).Where(q => q.Letter != '-')
                .Select(q => EngineRecords[q.Index][Letters.IndexOf(q.Letter, StringComparison.Ordinal)])];
            CaseHistory history = CaseHistory.Of("P1", "acme").With(records)
                .With([.. Evidence.Select(e => new Evidence(e.Id, e.Kind, LocalDate.FromDateOnly(e.To!.Value)))]).With(issued);
            return _engine.Redecide(history, LocalDate.FromDateOnly(AsOf));
        }

        private static ReferenceHistory History(string letters) => new()
        {
            Person = "P1",
            Employer = "acme",
            Records = [.. letters.Select((l, i) => (Letter: l, Index: i)).Where(q => q.Letter != '-')
                .Select(q => Records[q.Index][Letters.IndexOf(q.Letter, StringComparison.Ordinal)])],
            Evidence = Evidence,
        };

        private string Expected(string letters)
        {
            if (!_expected.TryGetValue(letters, out string? expected))
            {
                ReferenceDecision decision = _reference.Decide(History(letters), AsOf, "quarterly", DecidingTexts.Quarter(letters.Length - 1));
                expected = decision.Outcomes.Count == 0 ? "none" : Tell(decision.Outcomes[0]);
                _expected.Add(letters, expected);
                string worlds = letters.Replace('-', 'M').Replace('E', 'M').Replace('O', 'M');
                (string truth, int named) = letters[^1] == 'F'
                    ? ConsecutiveWorlds.Judge(worlds, _count, _missed, _notEvaluated, _oncePerRun)
                    : ("notMet", 0);
                ReferenceOutcome? outcome = decision.Outcomes.SingleOrDefault();
                string told = outcome is null ? "notMet" : outcome.State == "referred" ? "undecided" : "met";
                if (truth != told || (outcome is not null && outcome.Run.Count != named))
                {
                    Differences.Add($"{letters}: worlds {truth} of {named}, reference {told}");
                }
            }

            return expected;
        }

        private static string Tell(ReferenceOutcome outcome)
            => string.Join(' ', [outcome.State, .. outcome.Run.Select(r => r.Id), .. outcome.Requirements.Select(r => r.IsMet ? "met" : "unmet")]);

        private static string Tell(Decision decision)
        {
            if (decision.HasErrors || decision.Outcomes.Count > 1)
            {
                return "errors, or several outcomes";
            }

            return decision.Outcomes.Count == 0
                ? "none"
                : string.Join(' ', [
                    DecisionLines.Word(decision.Outcomes[0].State),
                    .. decision.Outcomes[0].Run.Select(r => r.Record),
                    .. decision.Outcomes[0].Requirements.Select(r => r.IsMet ? "met" : "unmet")]);
        }

        private void Count(string state) => States[state] = States.GetValueOrDefault(state) + 1;
    }
}
