using System.Collections;
using System.Reflection;

namespace AfterSales.Scoring.Tests.Archives;

/// <summary>Compares two values by everything that is public in them, and says where they first differ.</summary>
internal static class Alike
{
    private static readonly Assembly Ours = typeof(ScoringEngine).Assembly;

    public static void Check(object? expected, object? actual) => Check("", expected, actual);

    private static void Check(string at, object? expected, object? actual)
    {
        if (expected is null || actual is null)
        {
            Assert.True(expected is null && actual is null, $"{at}: {expected ?? "null"} and {actual ?? "null"}");
            return;
        }

        switch (expected)
        {
            // A stored finding keeps its English message and its pointer.
            case Diagnostic finding:
                var other = (Diagnostic)actual;
                Assert.Equal((finding.Code, finding.Severity, finding.Message, finding.Location?.Pointer), (other.Code, other.Severity, other.Message, other.Location?.Pointer));
                return;
            case Assessment assessment:
                Check(at + ".Values", assessment.Ids.Select(id => ValueOf(assessment, id)), ((Assessment)actual).Ids.Select(id => ValueOf((Assessment)actual, id)));
                break;
            case LocalizedText text:
                Check(at + ".In", text.Languages.Select(text.In), text.Languages.Select(((LocalizedText)actual).In));
                break;
            case string or Exact:
                Assert.Equal(expected, actual);
                return;
            case IEnumerable items:
                object?[] left = [.. items.Cast<object?>()];
                object?[] right = [.. ((IEnumerable)actual).Cast<object?>()];
                Assert.True(left.Length == right.Length, $"{at} has {left.Length} and {right.Length}");
                for (int i = 0; i < left.Length; i++)
                {
                    Check($"{at}[{i}]", left[i], right[i]);
                }

                return;
        }

        Type type = expected.GetType();
        if (type.Assembly != Ours || type.IsEnum || expected is AssessmentPeriod)
        {
            Assert.True(expected.Equals(actual), $"{at}: {expected} and {actual}");
            return;
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            Check(at + "." + property.Name, property.GetValue(expected), property.GetValue(actual));
        }
    }

    private static object? ValueOf(Assessment assessment, string id)
    {
        assessment.TryGetValue(id, out AssessedValue value);
        return (value.Number, value.State, value.Problem?.Code);
    }
}
