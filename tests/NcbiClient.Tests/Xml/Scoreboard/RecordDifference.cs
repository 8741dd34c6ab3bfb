using System.Text.Json;
using NcbiClient.Records;

namespace NcbiClient.Tests.Xml;

/// <summary>Where two articles differ, as the path that all differences have in common, in the names of their JSON.</summary>
internal static class RecordDifference
{
    private const string Layout = "elementOrders";

    /// <summary>The path, empty when it is the article itself; null when they do not differ.</summary>
    public static IReadOnlyList<string>? CommonPath(Article one, Article other)
    {
        using JsonDocument left = JsonDocument.Parse(ArticleJson.Serialize(one));
        using JsonDocument right = JsonDocument.Parse(ArticleJson.Serialize(other));
        List<string[]> paths = [];
        Compare(left.RootElement, right.RootElement, [], paths);
        if (paths.Exists(static path => path[0] != Layout))
        {
            paths.RemoveAll(static path => path[0] == Layout); // it only says besides that something required is gone
        }

        return paths.Count == 0 ? null : paths.Aggregate(static (a, b) => [.. a.Zip(b).TakeWhile(static pair => pair.First == pair.Second).Select(static pair => pair.First)]);
    }

    private static void Compare(JsonElement left, JsonElement right, string[] path, List<string[]> paths)
    {
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
        {
            foreach (string name in left.EnumerateObject().Concat(right.EnumerateObject()).Select(static property => property.Name).Distinct())
            {
                Compare(left.TryGetProperty(name, out JsonElement a) ? a : default, right.TryGetProperty(name, out JsonElement b) ? b : default, [.. path, name], paths);
            }
        }
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array && left.GetArrayLength() == right.GetArrayLength())
        {
            foreach ((JsonElement a, JsonElement b) in left.EnumerateArray().Zip(right.EnumerateArray()))
            {
                Compare(a, b, path, paths);
            }
        }
        else if (left.ValueKind != right.ValueKind || (left.ValueKind != JsonValueKind.Undefined && left.GetRawText() != right.GetRawText()))
        {
            paths.Add(path);
        }
    }
}
