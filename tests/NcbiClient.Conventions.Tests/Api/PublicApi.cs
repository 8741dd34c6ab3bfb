using System.Reflection;
using System.Runtime.CompilerServices;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>What a user of an assembly sees, by reflection.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    public static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    public static bool IsException(Type type) => typeof(Exception).IsAssignableFrom(type);

    /// <summary>A record class or a record struct.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is { } print
            && print.IsDefined(typeof(CompilerGeneratedAttribute)));

    /// <summary>Public and protected properties that the type itself declares.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract");

    /// <summary>Public and protected methods that the type itself declares, without accessors, operators and overrides of foreign methods.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal)
            && IsOurs(method.GetBaseDefinition().DeclaringType!, type) && !ImplementsForeignInterface(method, type));

    /// <summary>Public and protected fields that the type itself declares.</summary>
    public static IEnumerable<FieldInfo> Fields(Type type) =>
        type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly);

    /// <summary>Public and protected constructors.</summary>
    public static IEnumerable<ConstructorInfo> Constructors(Type type) => type.GetConstructors(Declared).Where(IsVisible);

    /// <summary>A setter that only an object initialiser can call.</summary>
    public static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOurs(Type declaring, Type type) => declaring.Assembly == type.Assembly;

    private static bool ImplementsForeignInterface(MethodInfo method, Type type) =>
        !type.IsInterface && type.GetInterfaces().Where(candidate => candidate.Assembly != type.Assembly)
            .Any(candidate => type.GetInterfaceMap(candidate).TargetMethods.Contains(method));
}
