namespace AfterSales.Scoring;

/// <summary>Runs the examples of a policy when it is loaded, so that a policy whose author is mistaken never scores anybody.</summary>
internal static class ExampleRunner
{
    private const string Subject = "example";

    public static void Run(ObjectNode document, ScoringPolicy policy, ScoringPlan plan, DiagnosticBag bag)
    {
        IReadOnlyList<DocumentNode> written = document["examples"] is ArrayNode list ? list.Items : [];
        var loads = new OwnParameters(document);
        for (int i = 0; i < policy.Examples.Length; i++)
        {
            PolicyExample example = policy.Examples[i];
            if (((ObjectNode)written[i])["parameters"] is ObjectNode own)
            {
                RunWithOwnParameters(loads, i, own, example, bag);
            }
            else
            {
                Run(policy, plan, example, bag);
            }
        }
    }

    private static void RunWithOwnParameters(OwnParameters loads, int index, ObjectNode parameters, PolicyExample example, DiagnosticBag bag)
    {
        (Diagnosed<ScoringPolicy> load, ScoringPlan? plan) = loads.Load(parameters);
        if (plan is not null)
        {
            Run(load.Value!, plan, load.Value!.Examples[index], bag);
            return;
        }

        foreach (Diagnostic problem in load.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            bag.Add(MeaningDiagnostics.ExampleProblem.At(problem.Location ?? example.Location, TitleOf(example), MessageOf(problem)));
        }
    }

    private static void Run(ScoringPolicy policy, ScoringPlan plan, PolicyExample example, DiagnosticBag bag)
    {
        AssessmentPeriod period = FirstPeriod(policy, out Series series);
        AssessmentBuilder builder = Assessment.For(Subject, period).InSeries(series.Id);
        foreach (KeyValuePair<string, AssessedValue> given in example.Given)
        {
            builder.Add(given.Key, given.Value);
        }

        ScoreResult result = plan.Score(builder.Build());
        ScoreStatus expected = example.Status ?? (policy.Total is null ? ScoreStatus.NoTotal : ScoreStatus.Scored);
        if (result.Status != expected)
        {
            Report(example, new("the status", "状态"), Words.Of(Words.Status, expected), Words.Of(Words.Status, result.Status), bag);
            foreach (Diagnostic problem in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                bag.Add(MeaningDiagnostics.ExampleProblem.At(problem.Location?.File is null ? example.Location : problem.Location, TitleOf(example), MessageOf(problem)));
            }

            return;
        }

        if (example.Total is { } total && result.Total != total)
        {
            Report(example, new("the total", "总分"), total.ToString(), result.Total?.ToDisplayString(6) is { } shown ? shown : new Wording("none", "无"), bag);
        }

        if (example.Grade is { } grade && result.Grade?.Id != grade)
        {
            Report(example, new("the grade", "等级"), grade, result.Grade is { } given ? given.Id : new Wording("none", "无"), bag);
        }

        Decision decision = new Decider(policy, plan.Policy).Decide(result, CaseHistory.Of(Subject, Subject), period.End);
        foreach (KeyValuePair<string, Exact> money in example.Money)
        {
            Money[] paid = [.. decision.Outcomes.Where(o => o.Consequence == money.Key && o.Money is not null).Select(o => o.Money!)];
            Exact amount = Exact.Sum([.. paid.Select(m => m.Amount)]);
            if (paid.Length == 0 || amount != money.Value)
            {
                Report(
                    example, new($"the money of '{money.Key}'", $" '{money.Key}' 的金额"), money.Value.ToString(),
                    paid.Length == 0 ? new Wording("none", "无") : amount.ToString(), bag);
            }
        }
    }

    private static AssessmentPeriod FirstPeriod(ScoringPolicy policy, out Series series)
    {
        series = policy.Series.First(s => !s.IsReportOnly);
        AssessmentPeriod period = series.Cycle.PeriodAt(policy.Effective.From);
        return period.Start >= policy.Effective.From || period.End == AssessmentPeriod.LastDay
            ? period
            : series.Cycle.PeriodAt(period.End.PlusDays(1));
    }

    private static void Report(PolicyExample example, Wording what, string expected, Wording actual, DiagnosticBag bag)
        => bag.Add(MeaningDiagnostics.ExampleFails.At(example.Location, TitleOf(example), what, expected, actual));

    private static Wording TitleOf(PolicyExample example) => new(example.Title.In("en"), example.Title.In("zh-CN"));

    private static Wording MessageOf(Diagnostic problem)
        => new(problem.MessageIn(DiagnosticLanguage.English), problem.MessageIn(DiagnosticLanguage.Chinese));

    /// <summary>The policy under the parameters of its examples; most examples share one set.</summary>
    private sealed class OwnParameters(ObjectNode document)
    {
        private readonly Dictionary<string, (Diagnosed<ScoringPolicy> Load, ScoringPlan? Plan)> _loads = new(StringComparer.Ordinal);

        public (Diagnosed<ScoringPolicy> Load, ScoringPlan? Plan) Load(ObjectNode parameters)
        {
            string key = System.Text.Encoding.UTF8.GetString(CanonicalWriter.Write(parameters));
            if (!_loads.TryGetValue(key, out (Diagnosed<ScoringPolicy> Load, ScoringPlan? Plan) known))
            {
                var bag = new DiagnosticBag();
                Diagnosed<ScoringPolicy> load = bag.Diagnose(PolicyValidator.Validate(document, PolicyParameters.FromMembers(parameters), bag));
                known = (load, load.Value is { } policy ? PlanCompiler.Compile(policy) : null);
                _loads.Add(key, known);
            }

            return known;
        }
    }
}
