using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AfterSales.Scoring.Tests.Generators;
using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>The schemas accept what the writers write, and refuse what the readers refuse, as far as a schema can.</summary>
public sealed class SchemaTests
{
    // What no schema can say: a day that the calendar lacks, days out of order, days outside a period, ids that are given
    // twice, three numbers that contradict each other, a number that is too long, and members that differ in case.
    private static readonly string[] BeyondSchemas = ["ASC3006", "ASC3049", "ASC1004", "ASC5015", "ASC5018", "ASC5021", "ASC5022", "ASC5024"];

    private static readonly (string Form, string File)[] Golden =
    [
        .. GoldenSet.Quarters.SelectMany(q => new[] { ("assessment", q + ".assessment.json"), ("score-result", q + ".result.json"), ("certificate", q + ".certificate.json") }),
        ("case-history", "history.json"), ("decision", "q1.decision.json"), ("decision", "q2.decision.json"), ("decision", "q3.decision.json"),
    ];

    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string form, string file) in Golden)
            {
                data.Add(form, file);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_schema_accepts_the_reader_reads_and_the_other_way_round(string form, string file)
    {
        string json = GoldenSet.Text(file);
        Assert.True(SchemaCheck.Accepts(form + ".schema.json", json));
        CheckMutants(form, json, new SplitMix64(1), 8);
    }

    [Property(MaxTest = 40)]
    public void The_same_holds_for_any_history(int seed)
    {
        CaseHistory history = HistoryGenerator.Draw((ulong)seed);
        var random = new SplitMix64((ulong)seed);
        Check("case-history", CaseHistoryJson.Write(history));
        CheckMutants("case-history", CaseHistoryJson.Write(history), random, 60);
        foreach (PeriodRecord record in history.Records)
        {
            Check("period-record", PeriodRecordJson.Write(record));
            CheckMutants("period-record", PeriodRecordJson.Write(record), random, 60);
        }
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(GeneratedPairs)])]
    public void The_same_holds_for_any_result(GeneratedPair pair)
    {
        var engine = ScoringEngine.LoadOrThrow(
            PolicySource.FromJson(pair.PolicyJson),
            pair.ParametersJson is { } parameters ? PolicyParameters.Read(PolicySource.FromJson(parameters)).ValueOrThrow() : null);
        Assessment assessment = GoldenSet.Assessment(pair.AssessmentJson);
        Check("assessment", AssessmentJson.Write(assessment));
        Check("score-result", ScoreResultJson.Write(engine.Score(assessment)));
        Check("certificate", ResultCertificateJson.Write(engine.Certify(engine.Score(assessment))));
    }

    [Fact]
    public void Every_member_is_described_in_both_languages()
    {
        foreach ((string path, System.Text.Json.JsonProperty keyword) in SchemaCheck.Names.SelectMany(SchemaCheck.Keywords))
        {
            if (keyword.Name is "properties" && !path.EndsWith("/if", StringComparison.Ordinal))
            {
                Assert.All(
                    keyword.Value.EnumerateObject().Where(m => m.Value.ValueKind == System.Text.Json.JsonValueKind.Object),
                    m => Assert.True(m.Value.TryGetProperty("description", out System.Text.Json.JsonElement text) && Regex.IsMatch(text.GetString()!, "^[^ ].* / .*([\u4e00-\u9fff]|id)"), path + "/" + m.Name));
            }
        }
    }

    [Fact]
    public void Every_word_of_a_closed_set_is_in_its_schema()
    {
        string all = string.Concat(SchemaCheck.Names.SelectMany(SchemaCheck.Keywords).Where(k => k.Keyword.Name == "enum").Select(k => k.Keyword.Value.GetRawText()));
        string[] words =
        [
            .. FormWords.All<RecordStanding>().Keys, .. FormWords.All<RecordStatus>().Keys, .. FormWords.All<OutcomeKind>().Keys, .. FormWords.All<OutcomeState>().Keys,
            .. FormWords.All<RequirementKind>().Keys, .. FormWords.All<IssuedStage>().Keys, .. FormWords.All<ScoreStatus>().Keys, .. FormWords.All<UnscoredState>().Keys,
            .. FormWords.All<DiagnosticSeverity>().Keys, .. FormWords.Rulings.Keys,
        ];
        Assert.All(words, word => Assert.Contains("\"" + word + "\"", all, StringComparison.Ordinal));
    }

    private static void Check(string form, string json) => Assert.True(SchemaCheck.Accepts(form + ".schema.json", json), json);

    private static void CheckMutants(string form, string json, SplitMix64 random, int oneOf)
    {
        foreach (string mutant in Mutants(JsonNode.Parse(json)!, json, random, oneOf))
        {
            IReadOnlyList<Diagnostic> found = StoredForms.Read(form, mutant);
            bool isRead = found.All(d => d.Severity != DiagnosticSeverity.Error);
            bool isAccepted = SchemaCheck.Accepts(form + ".schema.json", mutant);
            Assert.True(
                isRead == isAccepted || (isAccepted && found.All(d => BeyondSchemas.Contains(d.Code))),
                $"the reader {(isRead ? "reads" : "refuses")}, the schema {(isAccepted ? "accepts" : "refuses")}: {mutant}\n{DiagnosticFormatter.FormatAll(found)}");
        }
    }

    /// <summary>Makes texts with one change each: a member that is gone, one too many, another type, another word.</summary>
    private static IEnumerable<string> Mutants(JsonNode root, string json, SplitMix64 random, int oneOf)
    {
        string[] others = ["null", "true", "12.5", "-3", "\"\"", "\" \"", "\"word\"", "\"line\\nfeed\"", "\"2026-02-30\"", "\"7/0\"", "\"-22/7\"", "[]", "[{}]", "[null]", "{}", "{\"state\":\"missing\"}"];
        foreach (string path in Paths(root, "$"))
        {
            foreach (string other in others.Where(_ => random.Below(oneOf) == 0))
            {
                yield return Changed(json, path, (parent, key) => Set(parent, key, JsonNode.Parse(other)));
            }

            yield return Changed(json, path, Remove);
            yield return Changed(json, path, (parent, key) =>
            {
                if ((key is string name ? parent[name] : parent[(int)key]) is JsonObject inner)
                {
                    inner["unknown"] = 1;
                }
            });
        }
    }

    private static IEnumerable<string> Paths(JsonNode? node, string at)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (KeyValuePair<string, JsonNode?> member in map)
                {
                    yield return at + "\u0001" + member.Key;
                    foreach (string inner in Paths(member.Value, at + "\u0001" + member.Key))
                    {
                        yield return inner;
                    }
                }

                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    yield return at + "\u0001" + i;
                    foreach (string inner in Paths(list[i], at + "\u0001" + i))
                    {
                        yield return inner;
                    }
                }

                break;
        }
    }

    private static string Changed(string json, string path, Action<JsonNode, object> change)
    {
        JsonNode root = JsonNode.Parse(json)!;
        string[] keys = path.Split('\u0001')[1..];
        JsonNode parent = keys[..^1].Aggregate(root, (node, key) => node is JsonArray ? node[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]! : node[key]!);
        change(parent, parent is JsonArray ? int.Parse(keys[^1], System.Globalization.CultureInfo.InvariantCulture) : keys[^1]);
        return root.ToJsonString();
    }

    private static void Set(JsonNode parent, object key, JsonNode? value)
    {
        if (parent is JsonArray list)
        {
            list[(int)key] = value;
        }
        else
        {
            parent[(string)key] = value;
        }
    }

    private static void Remove(JsonNode parent, object key)
    {
        if (parent is JsonArray list)
        {
            list.RemoveAt((int)key);
        }
        else
        {
            ((JsonObject)parent).Remove((string)key);
        }
    }
}
