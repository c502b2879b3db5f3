using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AfterSales.Scoring.Tests.Architecture;

/// <summary>The rules that a public type of the core keeps; each function returns the offences against one rule.</summary>
internal static class PublicSurfaceRules
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ImmutableArray<string> Namespaces = ["AfterSales.Scoring", "AfterSales.Scoring.DependencyInjection"];

    // A user of the library must never have to know these; a new version of one must not break our signatures.
    private static readonly ImmutableArray<string> HiddenNamespaces = ["System.Text.Json", "RulesEngine", "System.Linq.Expressions"];

    // A cache that outlives its owner is shared by tenants, and makes one's result depend on the other's.
    private static readonly ImmutableHashSet<string> SharedCaches = ["ConcurrentDictionary`2", "ConditionalWeakTable`2", "ThreadLocal`1", "AsyncLocal`1"];

    // "Type.field" -> why a field that isn't readonly can't be seen to change. Keep it short.
    private static readonly ImmutableDictionary<string, string> LazyCaches = ImmutableDictionary.CreateRange(
        new Dictionary<string, string>
        {
            ["ScoreResult._breakdown"] = "a pure function of the result, worked out when first asked for",
            ["Outcome._id"] = "a pure function of the outcome, worked out when first asked for",
            ["Outcome._contentHash"] = "the same",
            ["PeriodRecord._criteria"] = "a pure function of the result that the record is of, worked out when first asked for",
            ["AssessmentBuilder._series"] = "a builder collects by design; what it builds is immutable",
            ["AssessmentBuilder._positions"] = "the same: an index that many ids make worth having",
        });

    public static IEnumerable<string> OutsideTheNamespaces(IEnumerable<Type> types)
        => types.Where(type => !Namespaces.Contains(type.Namespace ?? "")).Select(type => $"{type} is in namespace '{type.Namespace}'");

    public static IEnumerable<string> OpenToInheritance(IEnumerable<Type> types)
        => types.Where(type => type.IsClass && !type.IsSealed && !IsClosedHierarchy(type))
            .Select(type => $"{type} is neither sealed nor static nor abstract with internal constructors only");

    public static IEnumerable<string> PublicFields(IEnumerable<Type> types)
        => from type in types
           where !type.IsEnum
           from field in type.GetFields(Declared)
           where field.IsPublic && !field.IsInitOnly && !field.IsLiteral
           select $"{type}.{field.Name} is a public field that can be assigned";

    public static IEnumerable<string> PublicSetters(IEnumerable<Type> types)
        => from type in types
           from property in type.GetProperties(Declared)
           where property.SetMethod is { } setter && IsVisible(setter) && !IsInitOnly(setter)
           select $"{type}.{property.Name} has a setter; init is the most it may have";

    public static IEnumerable<string> LeakedTypes(IEnumerable<Type> types)
        => from type in types
           from mention in PublicSignatures.TypesIn(type)
           where HiddenNamespaces.Any(hidden => IsWithin(mention.Used.Namespace, hidden))
           select $"{mention.Member} mentions {mention.Used}";

    public static IEnumerable<string> MutableInstances(IEnumerable<Type> types)
        => from type in types
           where !type.IsEnum && !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type)
           from field in type.GetFields(Declared)
           where !field.IsStatic && !field.IsInitOnly && !IsLazyCache(field)
           select $"{type}.{field.Name} is not readonly";

    /// <summary>Applies to internal types too: no mutable static of ours, seen or unseen.</summary>
    public static IEnumerable<string> MutableStatics(IEnumerable<Type> types)
        => from type in types
           where !IsGenerated(type)
           from field in type.GetFields(Declared)
           where field.IsStatic && !field.IsLiteral
           where !field.IsInitOnly || SharedCaches.Contains(field.FieldType.Name) || field.IsDefined(typeof(ThreadStaticAttribute))
           select $"{type}.{field.Name} is static and can change";

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsClosedHierarchy(Type type)
        => type.IsAbstract
            && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(constructor => !IsVisible(constructor) || IsCopyConstructor(constructor));

    // A record's copy constructor is always protected; it needs an instance, which nobody outside can make.
    private static bool IsCopyConstructor(ConstructorInfo constructor)
        => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsInitOnly(MethodInfo setter)
        => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsWithin(string? candidate, string parent)
        => candidate is not null && (candidate == parent || candidate.StartsWith(parent + ".", StringComparison.Ordinal));

    // The attribute is found by name: the core would declare its own, internal one.
    private static bool IsLazyCache(FieldInfo field)
        => LazyCaches.ContainsKey($"{field.DeclaringType!.Name}.{field.Name}")
            || field.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "LazilyComputedAttribute");

    private static bool IsGenerated(Type type)
        => type.Name.StartsWith('<') || type.IsDefined(typeof(CompilerGeneratedAttribute)) || (type.DeclaringType is { } outer && IsGenerated(outer));
}
