using System.Reflection;
using System.Text.Json;
using NcbiClient.Records;

namespace NcbiClient.Tests.Xml;

/// <summary>Turns a path in an article's JSON into the property at its end.</summary>
internal static class PropertyPath
{
    /// <summary><c>Type.Property</c>, or <c>Article</c> for the empty path.</summary>
    public static string Resolve(IReadOnlyList<string> path)
    {
        Type type = typeof(Article);
        string home = nameof(Article);
        foreach (string name in path)
        {
            PropertyInfo? property = type.GetProperties().SingleOrDefault(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name);
            if (property is null)
            {
                break; // 'text' and 'markup' of a MarkedText are its own business
            }

            home = $"{type.Name}.{property.Name}";
            type = Unwrap(property.PropertyType);
            if (type == typeof(MarkedText))
            {
                break;
            }
        }

        return home;
    }

    private static Type Unwrap(Type type)
    {
        bool wraps = type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(EquatableList<>) || type.GetGenericTypeDefinition() == typeof(Nullable<>));
        return wraps ? type.GetGenericArguments()[0] : type;
    }
}
