using System.Globalization;
using System.Text.Json.Nodes;
using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Generators;

/// <summary>A policy and an assessment made from a seed, with what the reference says that they come to.</summary>
public sealed class GeneratedPair
{
    private readonly Lazy<ReferenceResult> _expected;

    private GeneratedPair(ulong seed, int mostLeaves, string policy, string? parameters, string assessment, IReadOnlyList<Rational> cuts, Rational step)
    {
        Seed = seed;
        MostLeaves = mostLeaves;
        PolicyJson = policy;
        ParametersJson = parameters;
        AssessmentJson = assessment;
        Cuts = cuts;
        Step = step;
        _expected = new Lazy<ReferenceResult>(() => ReferenceScorer.Score(PolicyJson, ParametersJson, AssessmentJson));
    }

    /// <summary>Gets the seed; with <see cref="MostLeaves"/> it makes the same pair again.</summary>
    public ulong Seed { get; }

    /// <summary>Gets the greatest number of weighted criteria that the pair was allowed.</summary>
    public int MostLeaves { get; }

    public string PolicyJson { get; }

    /// <summary>Gets the values of the policy's parameters, or null where it has none.</summary>
    public string? ParametersJson { get; }

    public string AssessmentJson { get; }

    /// <summary>Gets the cuts of the ladder, or the bounds of the printed ranges.</summary>
    public IReadOnlyList<Rational> Cuts { get; }

    /// <summary>Gets the rounding step: the finer grid of those that total and ladder declare, else 0.01 of a point.</summary>
    public Rational Step { get; }

    /// <summary>Gets the result of the reference scorer.</summary>
    public ReferenceResult Expected => _expected.Value;

    /// <summary>Gets whether the total, before it is rounded, lies within one rounding step of a cut.</summary>
    public bool NearCut => Expected.TotalBeforeRounding is { } total && Cuts.Any(cut => (total - cut).Abs() <= Step);

    /// <summary>Makes the pair of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="mostLeaves">The greatest number of weighted criteria; a lower one makes a simpler pair.</param>
    public static GeneratedPair FromSeed(ulong seed, int mostLeaves = 30)
    {
        var random = new SplitMix64(seed);
        int leaves = random.Below(100) switch
        {
            < 55 => random.Between(1, 4),
            < 95 => random.Between(5, 8),
            _ => random.Between(9, 30),
        };
        PolicyDraft draft = new PolicyGenerator(random).Draw(Math.Min(leaves, mostLeaves));
        JsonObject drawn = new AssessmentGenerator(random, draft).Draw();
        string assessment = drawn.ToJsonString();
        if (draft.Total is not null && random.Percent(90))
        {
            draft.LadderRounding = new LeafGenerator(random, draft).DrawRounding(draft.Total, "ladderRounding", 20);
            AddLadder(random, draft, assessment);
        }

        // Without cuts there is no ladder, whether none was drawn or none found room below the greatest total.
        if (draft.Cuts.Count == 0)
        {
            LimitTotalsOnly(draft.Policy);
        }

        if (random.Percent(4))
        {
            AddExample(random, draft, drawn);
        }

        // The finer of two grids, so that the share near a cut is not flattered.
        GridRounding?[] roundings = [draft.TotalRounding, draft.LadderRounding];
        Rational step = roundings.Any(r => r is not null)
            ? roundings.Where(r => r is not null).Select(r => r!.Step).Min()
            : new Rational(1, 100);
        return new GeneratedPair(
            seed,
            mostLeaves,
            draft.Policy.ToJsonString(),
            ParametersOf(draft),
            assessment,
            [.. draft.Cuts.Select(Micro.Exact)],
            step);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {Seed}, at most {MostLeaves} leaves\npolicy     {PolicyJson}\nparameters {ParametersJson ?? "none"}\nassessment {AssessmentJson}");

    /// <summary>Without a ladder there is no grade that a critical criterion could limit.</summary>
    private static void LimitTotalsOnly(JsonNode? node)
    {
        if (node is JsonObject map && map.Remove("gradeAtMost"))
        {
            map["totalAtMost"] = 1;
        }

        JsonNode?[] inner = node switch
        {
            JsonObject members => [.. members.Select(m => m.Value)],
            JsonArray items => [.. items],
            _ => [],
        };
        foreach (JsonNode? child in inner)
        {
            LimitTotalsOnly(child);
        }
    }

    private static void AddLadder(SplitMix64 random, PolicyDraft draft, string assessment)
    {
        Rational? near = null;
        if (random.Percent(70))
        {
            ReferenceResult bare = Score(draft, assessment);
            near = bare.TotalBeforeRounding ?? random.Pick(bare.RangeMin, bare.RangeMax);
        }

        // Where criteria round, full marks may be out of reach; an assessment that owes everything has the range of all totals.
        Rational reach = Micro.Exact(draft.OutOf);
        if (draft.RoundsNodes)
        {
            (string period, string? series) = draft.Time;
            var empty = new JsonObject { ["subject"] = "E001", ["period"] = period, ["values"] = new JsonObject() };
            if (series is not null)
            {
                empty.Add("series", series);
            }

            reach = Score(draft, empty.ToJsonString()).RangeMax!.Value;
        }

        new LadderGenerator(random, draft).Add(near, reach);
    }

    /// <summary>Makes the assessment an example of the policy too, which then is run whenever the policy is loaded.</summary>
    private static void AddExample(SplitMix64 random, PolicyDraft draft, JsonObject assessment)
    {
        ReferenceResult result = Score(draft, assessment.ToJsonString());
        if (result.HasInvalidInput)
        {
            return;
        }

        var expect = new JsonObject { ["status"] = result.Status };
        if (result.Total is { } total && (total * new Rational(Micro.One, 1)).IsWhole)
        {
            expect.Add("total", Micro.Json(Micro.Floor(total)));
        }

        if (result.Grade is not null)
        {
            expect.Add("grade", result.Grade);
            expect.Add("money", new JsonObject(result.Money.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Key, Micro.Json(Micro.Floor(m.Value))))));
        }

        var example = new JsonObject { ["title"] = "Drawn", ["given"] = assessment["values"]!.DeepClone(), ["expect"] = expect };
        if (draft.ParameterValues.Count > 0 && random.Percent(50))
        {
            example.Add("parameters", draft.ParameterValues.DeepClone());
        }

        draft.Policy.Add("examples", new JsonArray(example));
    }

    private static ReferenceResult Score(PolicyDraft draft, string assessment)
        => ReferenceScorer.Score(draft.Policy.ToJsonString(), ParametersOf(draft), assessment);

    private static string? ParametersOf(PolicyDraft draft)
        => draft.ParameterValues.Count == 0 ? null : draft.ParameterValues.ToJsonString();
}
