using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>Records are values all the way down; nothing else that is public can be changed, but options and exceptions.</summary>
internal static class ValueRule
{
    /// <summary>Classes whose very purpose is to be changed.</summary>
    public static IReadOnlyList<Exemption> Changeable { get; } = [];

    public static IEnumerable<string> Violations(Assembly assembly) =>
        PublicApi.Types(assembly).SelectMany(type => PublicApi.IsRecord(type) ? OfRecord(type) : OfOther(type));

    private static IEnumerable<string> OfRecord(Type type)
    {
        if (!type.IsSealed)
        {
            yield return $"{type.FullName} is a record that is not sealed: two records of different derived types would never be equal. Seal it.";
        }

        foreach (string violation in NotReadOnlyStruct(type).Concat(WritableFields(type)))
        {
            yield return violation;
        }

        foreach (PropertyInfo property in PublicApi.Properties(type))
        {
            if (property.SetMethod is { } setter && setter.IsPublic && !PublicApi.IsInitOnly(setter))
            {
                yield return $"{type.FullName}.{property.Name} can be set after construction. Make it init.";
            }
        }

        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (IsForeignCollection(field.FieldType, type.Assembly))
            {
                yield return $"{type.FullName}.{PropertyName(field)} holds a {field.FieldType.Name}, which compares by reference. Make it an EquatableList<T>.";
            }
        }
    }

    private static IEnumerable<string> OfOther(Type type)
    {
        if (type.IsEnum || type.IsInterface || PublicApi.IsException(type) || typeof(Delegate).IsAssignableFrom(type) || IsChangeable(type))
        {
            return [];
        }

        IEnumerable<string> setters =
            from property in PublicApi.Properties(type)
            where property.SetMethod is { IsPublic: true } setter && !PublicApi.IsInitOnly(setter) && property.GetIndexParameters().Length == 0
            select $"{type.FullName}.{property.Name} can be set: only options are changeable. Make it init, or take it in the constructor.";
        return setters.Concat(NotReadOnlyStruct(type)).Concat(WritableFields(type));
    }

    private static bool IsChangeable(Type type) =>
        type.Name.EndsWith("Options", StringComparison.Ordinal) || Changeable.Any(exemption => exemption.Name == type.FullName);

    private static IEnumerable<string> NotReadOnlyStruct(Type type)
    {
        // An enumerator is a place in a walk: foreach copies it and moves the copy.
        if (type.IsValueType && !type.IsEnum && type.GetMethod("MoveNext") is null && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
        {
            yield return $"{type.FullName} is a struct that is not readonly. Make it a readonly struct.";
        }
    }

    private static IEnumerable<string> WritableFields(Type type) =>
        from field in PublicApi.Fields(type)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type.FullName}.{field.Name} is a writable public field. Make it an init property or readonly.";

    private static string PropertyName(FieldInfo field) => field.Name.Replace("<", "", StringComparison.Ordinal).Replace(">k__BackingField", "", StringComparison.Ordinal);

    private static bool IsForeignCollection(Type type, Assembly assembly) =>
        type.IsArray
        || (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.Assembly != assembly && !IsCoreValue(type));

    private static bool IsCoreValue(Type type) => type.Assembly.GetName().Name == "NcbiClient";
}
