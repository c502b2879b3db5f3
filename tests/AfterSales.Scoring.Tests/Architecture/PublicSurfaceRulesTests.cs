using System.Linq.Expressions;
using System.Text.Json;

namespace AfterSales.Scoring.Tests.Architecture;

/// <summary>A rule that can't fail proves nothing: each one is shown an offender and a type that keeps it.</summary>
public sealed class PublicSurfaceRulesTests
{
    [Fact]
    public void A_type_in_another_namespace_is_caught()
        => Assert.Single(PublicSurfaceRules.OutsideTheNamespaces([typeof(Exemplary)]));

    [Fact]
    public void A_class_that_can_be_inherited_is_caught()
    {
        Assert.Single(PublicSurfaceRules.OpenToInheritance([typeof(Offender)]));
        Assert.Empty(PublicSurfaceRules.OpenToInheritance([typeof(Exemplary), typeof(ClosedBase), typeof(ClosedRecord)]));
    }

    [Fact]
    public void A_public_field_is_caught()
        => Assert.Single(PublicSurfaceRules.PublicFields([typeof(Offender), typeof(Exemplary)]));

    [Fact]
    public void A_setter_is_caught_and_init_is_not()
    {
        string offence = Assert.Single(PublicSurfaceRules.PublicSetters([typeof(Offender), typeof(Exemplary)]));
        Assert.Contains("Offender.Settable", offence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaked_type_is_caught_however_deep_it_is_wrapped()
    {
        Assert.Equal(2, PublicSurfaceRules.LeakedTypes([typeof(Offender)]).Count());
        Assert.Empty(PublicSurfaceRules.LeakedTypes([typeof(Exemplary)]));
    }

    [Fact]
    public void A_field_that_is_not_readonly_is_caught_unless_it_is_a_declared_cache()
    {
        Assert.Equal(2, PublicSurfaceRules.MutableInstances([typeof(Offender)]).Count());
        Assert.Empty(PublicSurfaceRules.MutableInstances([typeof(Exemplary)]));
    }

    [Fact]
    public void A_static_that_can_change_is_caught()
    {
        Assert.Equal(2, PublicSurfaceRules.MutableStatics([typeof(Offender)]).Count());
        Assert.Empty(PublicSurfaceRules.MutableStatics([typeof(Exemplary)]));
    }

#pragma warning disable CA1051, CA2211, CA1822, CA1852, CS0649 // These types break the rules, because that is their job.
    private class Offender
    {
        public int Field;

        private static int _counter;

        [ThreadStatic]
        private static int _perThread;

        public int Settable { get; set; }

        public Expression<Func<int>>? Tree() => null;

        public void Read(List<JsonElement[]> nodes) => _counter = nodes.Count + _perThread++;
    }
#pragma warning restore CA1051, CA2211, CA1822, CA1852, CS0649

    private sealed class Exemplary
    {
        private static readonly Func<int, int> Next = value => value + 1;

        [LazilyComputed]
        private int? _cached;

        public int Value { get; init; }

        public int Following => _cached ??= Next(Value);
    }

    private abstract class ClosedBase
    {
        private protected ClosedBase()
        {
        }
    }

    private abstract record ClosedRecord
    {
        private protected ClosedRecord()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Field)]
    private sealed class LazilyComputedAttribute : Attribute;
}
