using System.Reflection;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>Every asynchronous method says so in its name and can be cancelled.</summary>
internal static class AsyncRule
{
    public static IEnumerable<string> Violations(Assembly assembly) =>
        from type in PublicApi.Types(assembly)
        where !typeof(Delegate).IsAssignableFrom(type)
        from method in PublicApi.Methods(type)
        where IsAsynchronous(method.ReturnType)
        from violation in Of(type, method)
        select violation;

    private static IEnumerable<string> Of(Type type, MethodInfo method)
    {
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            yield return $"{type.FullName}.{method.Name} is asynchronous. Let its name end in Async.";
        }

        if (method.GetParameters() is not [.., { Name: "cancellationToken" } last] || last.ParameterType != typeof(CancellationToken))
        {
            yield return $"{type.FullName}.{method.Name} cannot be cancelled. Let its last parameter be CancellationToken cancellationToken.";
        }
    }

    private static bool IsAsynchronous(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));
}
