using System.Text;
using System.Text.Json;

namespace AfterSales.Scoring.Tests.Conformance;

/// <summary>Writes what comes out of a case: findings as a person reads them, results as a machine compares them.</summary>
internal sealed class CaseReport(DiagnosticLanguage language)
{
    private readonly StringBuilder _text = new();

    public static string Write(ConformanceCase given, DiagnosticLanguage language)
        => Write(given, given.Policy.Source, language);

    /// <summary>Reports on a case whose policy comes in a form of the caller's choice.</summary>
    public static string Write(ConformanceCase given, PolicySource policy, DiagnosticLanguage language)
    {
        var report = new CaseReport(language);
        report.Run(given, policy);
        return report._text.ToString();
    }

    private void Run(ConformanceCase given, PolicySource policy)
    {
        if (Load(given, policy) is not { } engine)
        {
            return;
        }

        CaseDecisions? decisions = null;
        if (given.History is { } history)
        {
            Diagnosed<CaseHistory> read = CaseHistoryJson.Read(history.Source);
            Findings("history", read.HasValue, read.Diagnostics);
            decisions = read.Value is { } value ? new CaseDecisions(engine, value, given.Decide, language) : null;
        }

        if (given.Assessments is { } assessments)
        {
            Diagnosed<IReadOnlyList<Assessment>> read = AssessmentJson.Read(assessments.Source);
            Findings("assessments", read.HasValue, read.Diagnostics);
            foreach (Assessment assessment in read.Value ?? [])
            {
                Result(engine, assessment, decisions);
            }
        }

        if (given.Calls is { } calls)
        {
            Result(engine, Build(calls), decisions);
        }

        if (decisions is { Redecides: true })
        {
            _text.Append(decisions.Redecide());
        }

        _text.Append(CaseRecords.Write(given, engine, language));
    }

    private ScoringEngine? Load(ConformanceCase given, PolicySource policy)
    {
        PolicyParameters? parameters = null;
        if (given.Parameters is { } text)
        {
            Diagnosed<PolicyParameters> read = PolicyParameters.Read(text.Source);
            parameters = read.Value;
            Findings("parameters", read.HasValue, read.Diagnostics);
            if (!read.HasValue)
            {
                return null;
            }
        }

        Diagnosed<ScoringEngine> load = ScoringEngine.Load(policy, parameters);
        Findings("policy", load.HasValue, load.Diagnostics);
        return load.Value;
    }

    private static Assessment Build(string calls)
    {
        using var document = JsonDocument.Parse(calls);
        JsonElement root = document.RootElement;
        AssessmentBuilder builder = Assessment.For(root.GetProperty("subject").GetString()!, AssessmentPeriod.Parse(root.GetProperty("period").GetString()!));
        if (root.TryGetProperty("series", out JsonElement series))
        {
            builder.InSeries(series.GetString()!);
        }

        foreach (JsonElement call in root.GetProperty("values").EnumerateArray())
        {
            string id = call[0].GetString()!;
            builder = call.GetArrayLength() == 3
                ? builder.Value(id, Exact.FromRatio(call[1].GetInt32(), call[2].GetInt32()))
                : builder.Value(id, call[1].GetDecimal());
        }

        return builder.Build();
    }

    private void Findings(string what, bool isFine, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (isFine && diagnostics.Count == 0)
        {
            Line(what + ": ok");
            return;
        }

        Line(what + (isFine ? ": ok, with findings" : ": refused"));
        Line("");
        _text.Append(DiagnosticFormatter.FormatAll(diagnostics, language));
    }

    private void Result(ScoringEngine engine, Assessment assessment, CaseDecisions? decisions)
    {
        ScoreResult result = engine.Score(assessment);
        Line("");
        Line($"result of {assessment.Subject} in {assessment.Period}: {Words.Of(Words.Status, result.Status)}");
        if (result.Total is { } total)
        {
            Line($"  total: {total} of {result.OutOf}");
        }

        if (result.Grade is { } grade)
        {
            Line($"  grade: {grade.Id}");
        }

        if (result.Range is { } range)
        {
            Line($"  range: {range.Lowest} ({range.LowestGrade?.Id}) to {range.Highest} ({range.HighestGrade?.Id})");
        }

        foreach (CriterionScore score in result.Criteria.Where(c => c.EffectiveWeight.Sign != 0))
        {
            Line($"  effective weight of {score.Id}: {score.EffectiveWeight}");
        }

        foreach (Outcome outcome in decisions is null ? engine.Decide(result).Outcomes : [])
        {
            Line($"  outcome: {outcome.Consequence} {OutcomeText.Describe(outcome, language)}");
        }

        if (result.Diagnostics.Count > 0)
        {
            Line("");
            _text.Append(DiagnosticFormatter.FormatAll(result.Diagnostics, language));
        }

        if (decisions is { Redecides: false })
        {
            _text.Append(decisions.Decide(result));
        }
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}
