using System.Reflection;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>Whoever catches <c>NcbiException</c> has caught all that is NCBI's, or the way's to it.</summary>
internal static class ExceptionRule
{
    public static IEnumerable<string> Violations(Assembly assembly) =>
        from type in PublicApi.Types(assembly)
        where PublicApi.IsException(type)
        from violation in Of(type)
        select violation;

    private static IEnumerable<string> Of(Type type)
    {
        if (!Bases(type).Any(candidate => candidate.FullName == "NcbiClient.NcbiException"))
        {
            yield return $"{type.FullName} is an exception outside the family. Derive it from NcbiException.";
        }

        if (!type.Name.EndsWith("Exception", StringComparison.Ordinal))
        {
            yield return $"{type.FullName} is an exception whose name does not say so. Let it end in Exception.";
        }
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            yield return candidate;
        }
    }
}
