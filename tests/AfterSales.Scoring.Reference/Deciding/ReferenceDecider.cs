using System.Text.Json;

namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Decides what follows from a score, slowly, straight from the sentences of <c>docs/decision-semantics.md</c>.</summary>
/// <remarks>The numbers in the comments are the sections of that document. It takes a valid policy for granted.</remarks>
public sealed class ReferenceDecider
{
    private readonly string _policyJson;
    private readonly string? _parametersJson;
    private readonly DecidingPolicy _policy;

    /// <summary>Reads a policy, with an object from parameter id to value, or null.</summary>
    public ReferenceDecider(string policyJson, string? parametersJson)
    {
        _policyJson = policyJson;
        _parametersJson = parametersJson;
        using JsonDocument policy = JsonDocument.Parse(policyJson);
        using JsonDocument? parameters = parametersJson is null ? null : JsonDocument.Parse(parametersJson);
        _policy = new RuleJson(policy.RootElement, parameters?.RootElement).Read();
    }

    /// <summary>Decides for an assessment, scored by the reference scorer; it has to fit the policy (section 2.1).</summary>
    public ReferenceDecision Decide(string assessmentJson, ReferenceHistory history, DateOnly asOf)
        => Decide(assessmentJson, ReferenceScorer.Score(_policyJson, _parametersJson, assessmentJson), history, asOf);

    /// <summary>Decides for an assessment whose values were scored already.</summary>
    public ReferenceDecision Decide(string assessmentJson, ReferenceResult scored, ReferenceHistory history, DateOnly asOf)
    {
        ReferenceRecord result = RecordOf(assessmentJson, scored, out string subject);
        ReferenceRecord[] ofPeriod = [.. Own(history).Where(r => r.Series == result.Series && r.Period == result.Period)];
        ReferenceRecord? live = ofPeriod.FirstOrDefault(r => r.IsLive);
        HashSet<string> errors = [];
        if (subject != history.Person && !history.KnownAs.Contains(subject))
        {
            errors.Add("subject");
        }

        if (result.Series.Length == 0)
        {
            errors.Add("noSeries");
            errors.UnionWith(Look(history, asOf).Errors);
            return new ReferenceDecision { Errors = errors, Series = "", Period = result.Period };
        }

        if (ofPeriod.Length > 0 && live is null)
        {
            errors.Add("notLive");
        }

        if (live is not null && (live.Grade != result.Grade || live.Standing != result.Standing))
        {
            errors.Add("disagrees");
        }

        // Section 3.2: the values of the result are compared, whatever the record holds.
        ReferenceRecord decided = live is null ? result : live with { Total = result.Total, Criteria = result.Criteria };
        ReferenceRecord[] records = live is null
            ? [.. history.Records, decided]
            : [.. history.Records.Select(r => ReferenceEquals(r, live) ? decided : r)];
        return Decide(Look(history with { Records = records }, asOf), decided, errors);
    }

    /// <summary>Decides for the live record of a period, by the records alone.</summary>
    public ReferenceDecision Decide(ReferenceHistory history, DateOnly asOf, string series, Days period)
    {
        Case given = Look(history, asOf);
        return Decide(given, given.LiveOf(series, period)!, []);
    }

    /// <summary>Section 2.5.</summary>
    public ReferenceTimeline Redecide(ReferenceHistory history, DateOnly asOf)
    {
        Case given = Look(history, asOf);
        if (given.Errors.Count > 0)
        {
            return new ReferenceTimeline([], [], given.Errors);
        }

        List<ReferenceDecision> decisions = [.. given
            .InOrder(given.Live.Where(r => _policy.IsInForceOn(r.Period.First) && r.Period.Last <= asOf))
            .Select(r => Decide(given, r, []))];
        return new ReferenceTimeline(decisions, Reconciling.Reconcile(given, decisions), given.Errors);
    }

    /// <summary>Section 9, for one decision.</summary>
    public IReadOnlyList<ReferenceChange> Reconcile(ReferenceDecision decision, IReadOnlyList<ReferenceIssued> issued)
        => Reconciling.Reconcile(_policy, decision, issued);

    // Section 1.5.
    private IEnumerable<ReferenceRecord> Own(ReferenceHistory history) => history.Records.Where(r => r.PolicyId == _policy.Id);

    private Case Look(ReferenceHistory history, DateOnly asOf)
    {
        HashSet<string> errors = [];
        if (history.Records.Select(r => r.Id).Distinct().Count() < history.Records.Count)
        {
            errors.Add("sameId");
        }

        ReferenceHistory own = history with { Records = [.. Own(history)] };
        AddErrors(errors, own);
        return new Case(_policy, own, asOf, errors);
    }

    private static ReferenceDecision Decide(Case given, ReferenceRecord decided, HashSet<string> errors)
    {
        errors.UnionWith(given.Errors);
        if (given.AsOf < decided.Period.Last)
        {
            errors.Add("asOf");
        }

        if (!given.Policy.IsInForceOn(decided.Period.First))
        {
            errors.Add("outside");
        }

        if (decided.IsGraded && !given.IsReadable(decided))
        {
            errors.Add("unreadable");
        }

        var bare = new ReferenceDecision { Errors = errors, Series = decided.Series, Period = decided.Period, Record = decided };

        // Section 2.3.
        return errors.Count > 0 || !decided.IsGraded ? bare : new Proposals(given, decided).Decide(bare);
    }

    // Section 2.2.
    private void AddErrors(HashSet<string> errors, ReferenceHistory history)
    {
        IReadOnlyList<ReferenceRecord> records = history.Records;
        for (int i = 0; i < records.Count; i++)
        {
            ReferenceRecord record = records[i];
            for (int j = 0; j < i; j++)
            {
                if (record.IsLive && records[j].IsLive && record.Series == records[j].Series && record.Period == records[j].Period)
                {
                    errors.Add("twoLive");
                }
            }

            // Section 1.4.
            if (record.AdjustedGrade is not null && record.Standing is not ("graded" or "needsReview"))
            {
                errors.Add("adjustment");
            }

            // Every period fits a series that is adHoc.
            if (_policy.SeriesOf(record.Series) is not { } series)
            {
                errors.Add("unknownSeries");
            }
            else if (series.Cycle is { } cycle && !cycle.Has(record.Period))
            {
                errors.Add("misfit");
            }
        }

        if (history.Issued.Select(i => i.Id).Distinct().Count() < history.Issued.Count)
        {
            errors.Add("sameIssued");
        }

        IReadOnlyList<ReferencePay> pay = history.Pay;
        if (pay.Select(p => (p.Base, p.Period, p.Currency)).Distinct().Count() < pay.Count)
        {
            errors.Add("sameBase");
        }
    }

    /// <summary>Makes a final record from a result (section 2.1); its series is empty where the assessment names none of several.</summary>
    private ReferenceRecord RecordOf(string assessmentJson, ReferenceResult result, out string subject)
    {
        using JsonDocument assessment = JsonDocument.Parse(assessmentJson);
        subject = assessment.RootElement.GetProperty("subject").GetString()!;
        string[] scored = [.. _policy.Series.Where(s => !s.IsReportOnly).Select(s => s.Id)];
        IEnumerable<string> ids = result.Ratings.Keys.Union(result.Points.Keys);
        string only = scored.Length == 1 ? scored[0] : "";
        return new ReferenceRecord
        {
            Id = null,
            Series = assessment.RootElement.TryGetProperty("series", out JsonElement named) ? named.GetString()! : only,
            Period = Days.Read(assessment.RootElement.GetProperty("period").GetString()!),
            PolicyId = _policy.Id,
            PolicyVersion = _policy.Version,
            Standing = result.Status != "scored" ? result.Status : result.Grade is null ? "noTotal" : "graded",
            Grade = result.Grade,
            Total = result.Total,
            Criteria = ids.ToDictionary(id => id, id => new ReferenceValue(
                result.Ratings.TryGetValue(id, out Rational rating) ? rating : null,
                result.Points.TryGetValue(id, out Rational points) ? points : null)),
            Status = "final",
        };
    }
}
