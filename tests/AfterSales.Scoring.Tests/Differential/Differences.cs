using AfterSales.Scoring.Reference;

namespace AfterSales.Scoring.Tests.Differential;

/// <summary>Finds where two results part.</summary>
internal static class Differences
{
    /// <summary>Writes the upshot of a result on one line.</summary>
    public static string Describe(ReferenceResult result)
        => $"{result.Status}, total {Text(result.Total)}, grade {result.Grade ?? "none"}, "
        + $"range {Text(result.RangeMin)} to {Text(result.RangeMax)}, decided {result.DecidedGrade ?? "none"}";

    /// <summary>Lists every field that differs, with both of its values.</summary>
    public static IReadOnlyList<string> Between(ReferenceResult expected, ReferenceResult actual)
    {
        var found = new List<string>();
        Compare("status", expected.Status, actual.Status);
        Compare("invalid input", expected.HasInvalidInput, actual.HasInvalidInput);
        Compare("total", expected.Total, actual.Total);
        Compare("total before rounding", expected.TotalBeforeRounding, actual.TotalBeforeRounding);
        Compare("grade", expected.Grade, actual.Grade);
        Compare("raw points", expected.RawPoints, actual.RawPoints);
        Compare("raw out of", expected.RawOutOf, actual.RawOutOf);
        Compare("range min", expected.RangeMin, actual.RangeMin);
        Compare("range max", expected.RangeMax, actual.RangeMax);
        Compare("decided grade", expected.DecidedGrade, actual.DecidedGrade);
        CompareAll("effective weight", expected.EffectiveWeights, actual.EffectiveWeights);
        CompareAll("points", expected.Points, actual.Points);
        CompareAll("contribution", expected.Contributions, actual.Contributions);
        CompareAll("money", expected.Money, actual.Money);
        return found;

        void Compare<T>(string field, T wanted, T got)
        {
            if (!EqualityComparer<T>.Default.Equals(wanted, got))
            {
                found.Add($"{field}: reference {Text(wanted)}, engine {Text(got)}");
            }
        }

        void CompareAll(string field, IReadOnlyDictionary<string, Rational> wanted, IReadOnlyDictionary<string, Rational> got)
        {
            foreach (string id in wanted.Keys.Union(got.Keys))
            {
                Compare($"{field} of {id}", wanted.TryGetValue(id, out Rational w) ? w : null, got.TryGetValue(id, out Rational g) ? g : (Rational?)null);
            }
        }
    }

    private static string Text<T>(T value) => value?.ToString() ?? "none";
}
