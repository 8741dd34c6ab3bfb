using System.Reflection;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>Refit and Polly break their APIs often; their types stay inside, so that their breaks are not ours.</summary>
internal static class ForeignTypeRule
{
    private static readonly string[] Foreign = ["Refit", "Polly"];

    /// <summary>Members that name such a type on purpose.</summary>
    public static IReadOnlyList<Exemption> Hooks { get; } = [];

    public static IEnumerable<string> Violations(Assembly assembly) =>
        from type in PublicApi.Types(assembly)
        from named in NamedBy(type)
        from foreign in Parts(named.Type)
        where Foreign.Any(prefix => foreign.Namespace == prefix || foreign.Namespace?.StartsWith(prefix + ".", StringComparison.Ordinal) == true)
        let member = $"{type.FullName}.{named.Member}"
        where Hooks.All(exemption => exemption.Name != member)
        select $"{member} shows {foreign.FullName} to our users. Take or give a type of our own or of .NET; only a documented hook may be added to ForeignTypeRule.Hooks.";

    private static IEnumerable<(string Member, Type Type)> NamedBy(Type type) =>
    [
        .. Declaration(type).Select(named => ("declaration", named)),
        .. PublicApi.Fields(type).Select(field => (field.Name, field.FieldType)),
        .. PublicApi.Properties(type).Select(property => (property.Name, property.PropertyType)),
        .. PublicApi.Constructors(type).SelectMany(constructor => constructor.GetParameters().Select(parameter => ("constructor", parameter.ParameterType))),
        .. PublicApi.Methods(type).SelectMany(method => method.GetParameters().Append(method.ReturnParameter).Select(parameter => (method.Name, parameter.ParameterType))),
    ];

    private static IEnumerable<Type> Declaration(Type type) =>
        type.BaseType is null ? type.GetInterfaces() : type.GetInterfaces().Prepend(type.BaseType);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : [type];
}
