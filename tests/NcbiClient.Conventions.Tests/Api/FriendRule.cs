using System.Reflection;
using System.Runtime.CompilerServices;
using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>Satellites use the core's public API only: what they lack, every user lacks.</summary>
internal static class FriendRule
{
    /// <summary>An assembly's friends may only be projects in <c>tests</c>.</summary>
    public static IEnumerable<string> Violations(Assembly assembly)
    {
        string name = assembly.GetName().Name!;
        foreach (InternalsVisibleToAttribute friend in assembly.GetCustomAttributes<InternalsVisibleToAttribute>())
        {
            if (!Directory.Exists(Repository.PathTo("tests", friend.AssemblyName.Split(',')[0])))
            {
                yield return $"{name} shows its internals to {friend.AssemblyName}. Remove the InternalsVisibleTo and make public what is lacking.";
            }
        }

        if (name != "NcbiClient" && assembly.GetTypes().SelectMany(AllMethods).Any(method => method.IsDefined(typeof(UnsafeAccessorAttribute))))
        {
            yield return $"{name} reaches into another assembly by UnsafeAccessor. Use its public API.";
        }
    }

    private static IEnumerable<MethodInfo> AllMethods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
}
