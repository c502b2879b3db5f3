using System.Numerics;
using System.Text.Json;

namespace AfterSales.Scoring.Reference;

/// <summary>An assessment, judged against a policy: how each criterion stands and what each item of points is worth.</summary>
internal sealed class AssessmentJson
{
    private static readonly string[] States = ["notApplicable", "notObserved", "excused", "missing", "refused"];

    private AssessmentJson(ReferencePolicy policy, JsonElement json)
    {
        HasMisfit = !Fits(policy, json);
        JsonElement values = json.GetProperty("values");
        foreach (Node criterion in policy.Rated.Values)
        {
            Standing standing = values.TryGetProperty(criterion.Id, out JsonElement value)
                ? Judge(criterion, value)
                : Standing.Incomplete; // Section 2.4: "neither a value nor a state".
            if (!criterion.ReportOnly)
            {
                Standings.Add(criterion, standing);
            }

            // Section 1.4: a state of a criterion that is reportOnly has no effect, so that its rating is a number given.
            bool isNumber = value.ValueKind == JsonValueKind.Number;
            if (standing.Counts && standing.Value is { } rating && (isNumber || !criterion.ReportOnly))
            {
                Ratings.Add(criterion.Id, rating);
            }
        }

        foreach (PointsItem item in policy.Total?.PointsItems ?? [])
        {
            Points.Add(item, values.TryGetProperty(item.Id, out JsonElement value)
                ? Judge(item, value)
                : item.Unreported == "none" ? Rational.Zero : null);
        }

        // Section 2.4: an unknown id. No value belongs to a group, so the id of a group is as unknown as any other.
        var known = policy.Rated.Keys.Concat(Points.Keys.Select(i => i.Id)).ToHashSet();
        HasMisfit |= values.EnumerateObject().Any(v => !known.Contains(v.Name));
    }

    /// <summary>Gets the standing of each scored, rated criterion.</summary>
    public Dictionary<Node, Standing> Standings { get; } = [];

    /// <summary>Gets the ratings that are known: as given, after clamp, or by the rule for a state (decision semantics, section 3).</summary>
    public Dictionary<string, Rational> Ratings { get; } = [];

    /// <summary>Gets the worth of each item of bonus or penalty points, or null where it is invalid or owed (section 7.1).</summary>
    public Dictionary<PointsItem, Rational?> Points { get; } = [];

    /// <summary>Gets whether an id is unknown, or the period or series doesn't fit (section 2.4): no range then (section 9.2).</summary>
    public bool HasMisfit { get; }

    /// <summary>Gets whether any value is invalid, that of a reportOnly criterion included (sections 1.4 and 2.4).</summary>
    public bool HasInvalidValue { get; private set; }

    public static AssessmentJson Read(ReferencePolicy policy, JsonElement json) => new(policy, json);

    private static bool Fits(ReferencePolicy policy, JsonElement json)
    {
        // Policy format, Series: without a name, the only one that is not reportOnly.
        string? name = json.TryGetProperty("series", out JsonElement given) ? given.GetString() : null;
        Series[] scored = policy.Series.Where(s => !s.ReportOnly && (name is null || s.Id == name)).ToArray();
        PeriodText? period = PeriodText.Read(json.GetProperty("period").GetString()!);
        return scored.Length == 1
            && period is not null
            && period.First >= policy.EffectiveFrom
            && (policy.EffectiveTo is null || period.First <= policy.EffectiveTo)
            && period.Fits(scored[0].Cycle);
    }

    private Standing Judge(Node criterion, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object
            && json.EnumerateObject().Count() == 1
            && json.TryGetProperty("state", out JsonElement state)
            && state.ValueKind == JsonValueKind.String
            && States.Contains(state.GetString()))
        {
            return Standing.OfState(criterion, state.GetString()!);
        }

        if (ReadValue(json) is not { } value)
        {
            return Invalid();
        }

        // Section 2.2, then the step on the value after clamp (section 2.3).
        Scale scale = criterion.Scale!;
        if (value < scale.Min || value > scale.Max)
        {
            switch (scale.Outside)
            {
                case "clamp":
                    value = value < scale.Min ? scale.Min : scale.Max;
                    break;
                case "accept":
                    break;
                default:
                    return Invalid();
            }
        }

        return scale.Step is { } step && !((value - scale.Min) / step).IsWhole ? Invalid() : Standing.OfValue(criterion, value);
    }

    private Standing Invalid()
    {
        HasInvalidValue = true;
        return Standing.Incomplete;
    }

    // Section 7.1.
    private Rational? Judge(PointsItem item, JsonElement json)
    {
        if (ReadValue(json) is { Sign: >= 0 } number)
        {
            if (item.Each is { } each && number.IsWhole && number <= new Rational(BigInteger.Pow(10, 9), 1))
            {
                return Rational.Min(number * each, item.UpTo);
            }

            if (item.Each is null && number <= item.UpTo)
            {
                return number;
            }
        }

        HasInvalidValue = true;
        return null;
    }

    /// <summary>Section 2.3: a number of at most 6 digits after the point and of a size below 10^12, or null.</summary>
    private static Rational? ReadValue(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Number)
        {
            return null;
        }

        DecimalText text = DecimalText.Parse(json.GetRawText());
        return text.DigitsAfterPoint > 6 || text.DigitsBeforePoint > 12 ? null : text.ToRational();
    }
}
