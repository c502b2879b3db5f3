using System.Reflection;

namespace AfterSales.Scoring.Tests.Architecture;

/// <summary>Lists every type that a caller meets in the visible signatures of a type.</summary>
internal static class PublicSignatures
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<(string Member, Type Used)> TypesIn(Type type)
    {
        IEnumerable<Type> ancestors = type.GetInterfaces().Append(type.BaseType).OfType<Type>();
        IEnumerable<(string, Type)> heading = ancestors.Concat(ConstraintsOf(type.GetGenericArguments())).Select(used => (type.ToString(), used));

        return heading
            .Concat(type.GetMembers(Declared).SelectMany(member => TypesOf(member).Select(used => ($"{type}.{member.Name}", used))))
            .SelectMany(mention => Unfold(mention.Item2).Select(used => (mention.Item1, used)));
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method when PublicSurfaceRules.IsVisible(method)
            => ParametersOf(method).Append(method.ReturnType).Concat(ConstraintsOf(method.GetGenericArguments())),
        ConstructorInfo constructor when PublicSurfaceRules.IsVisible(constructor) => ParametersOf(constructor),
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => [field.FieldType],

        // Properties and events are covered by their accessors.
        _ => [],
    };

    private static IEnumerable<Type> ParametersOf(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> ConstraintsOf(IEnumerable<Type> arguments)
        => arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> Unfold(Type type)
    {
        if (type.HasElementType)
        {
            return Unfold(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Prepend(type.GetGenericTypeDefinition()) : [type];
    }
}
