using System.Collections.Immutable;

namespace AfterSales.Scoring;

/// <summary>Reads the rules for unscored states of the policy, of a group or of a criterion.</summary>
internal static class UnscoredReader
{
    /// <summary>Gets the treatments before anything is declared: nothing is assumed for any state.</summary>
    public static ImmutableArray<UnscoredTreatment> Undeclared { get; } = [.. new UnscoredTreatment[5]];

    /// <summary>Reads an <c>unscored</c> member over the rules of what encloses it.</summary>
    public static ImmutableArray<UnscoredTreatment> Read(
        DocumentNode? node, ImmutableArray<UnscoredTreatment> enclosing, Rating? scale, DiagnosticBag bag)
    {
        if (ObjectReader.As<ObjectNode>(node, bag, new("an object", "对象")) is not { } map)
        {
            return enclosing;
        }

        ImmutableArray<UnscoredTreatment>.Builder treatments = enclosing.ToBuilder();
        foreach (DocumentMember member in map.Members)
        {
            if (!Words.State.TryGetValue(member.Name, out UnscoredState state))
            {
                bag.Add(MeaningDiagnostics.UnknownMember.At(member.NameLocation, member.Name, Suggestion.For(member.Name, Words.State.Keys)));
            }
            else if (ReadTreatment(member.Value, scale, bag) is { } treatment)
            {
                treatments[(int)state] = treatment;
            }
        }

        return treatments.ToImmutable();
    }

    private static UnscoredTreatment? ReadTreatment(DocumentNode node, Rating? scale, DiagnosticBag bag)
    {
        if (node is not ObjectNode value)
        {
            return ObjectReader.Word(node, Words.Rule, bag) is { } rule ? new UnscoredTreatment(rule, default) : null;
        }

        Exact? number = ObjectReader.Open(value, bag, "value").RequireNumber("value", NumberLimits.Any, "60");
        if (scale is null)
        {
            bag.Add(MeaningDiagnostics.ValueRuleMisplaced.At(value.Location));
            return null;
        }

        if (number < scale.Min || number > scale.Max || (number is { } v && scale.Step is { } step && !((v - scale.Min) / step).IsWhole))
        {
            bag.Add(MeaningDiagnostics.OutOfBounds.At(
                value["value"]!.Location, "value", ((NumberNode)value["value"]!).Text, new($"a value on its scale from {scale.Min} to {scale.Max}", $"评分范围 {scale.Min} 到 {scale.Max} 内的值")));
            return null;
        }

        return number is { } n ? new UnscoredTreatment(UnscoredRule.Value, n) : null;
    }
}
