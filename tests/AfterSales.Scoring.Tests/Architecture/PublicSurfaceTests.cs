using System.Reflection;

namespace AfterSales.Scoring.Tests.Architecture;

public sealed class PublicSurfaceTests
{
    private static readonly Assembly Core = Assembly.Load("AfterSales.Scoring");

    private static Type[] PublicTypes => Core.GetExportedTypes();

    [Fact]
    public void Users_see_two_namespaces()
        => Assert.Empty(PublicSurfaceRules.OutsideTheNamespaces(PublicTypes));

    [Fact]
    public void Nobody_can_inherit_from_a_public_class()
        => Assert.Empty(PublicSurfaceRules.OpenToInheritance(PublicTypes));

    [Fact]
    public void No_public_field_can_be_assigned()
        => Assert.Empty(PublicSurfaceRules.PublicFields(PublicTypes));

    [Fact]
    public void No_property_can_be_set_after_construction()
        => Assert.Empty(PublicSurfaceRules.PublicSetters(PublicTypes));

    [Fact]
    public void No_signature_mentions_a_type_of_json_of_the_rules_engine_or_of_expression_trees()
        => Assert.Empty(PublicSurfaceRules.LeakedTypes(PublicTypes));

    [Fact]
    public void Every_public_type_is_immutable()
        => Assert.Empty(PublicSurfaceRules.MutableInstances(PublicTypes));

    [Fact]
    public void Nothing_static_can_change()
        => Assert.Empty(PublicSurfaceRules.MutableStatics(Core.GetTypes()));
}
