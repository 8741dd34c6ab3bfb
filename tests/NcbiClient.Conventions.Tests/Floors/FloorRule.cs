namespace NcbiClient.Conventions.Tests.Floors;

/// <summary>Arrows between the core's folders point down only, and never between folders of one floor.</summary>
internal static class FloorRule
{
    public static IEnumerable<string> Violations(byte[] assembly) => [.. UnknownFolders(assembly), .. WrongArrows(assembly)];

    private static IEnumerable<string> UnknownFolders(byte[] assembly) =>
        from type in AssemblyArrows.TypesOf(assembly)
        where FloorMap.FolderOf(type.Namespace) is null && !FloorMap.IsMachineMade(type.Namespace)
        select $"{type.Namespace}.{type.Name} is in a folder without a floor. Move it to a folder of docs/architecture.md, or add the new folder there and to FloorMap.";

    private static IEnumerable<string> WrongArrows(byte[] assembly)
    {
        foreach (Arrow arrow in AssemblyArrows.Of(assembly))
        {
            if (FloorMap.FolderOf(arrow.FromNamespace) is not { } from || FloorMap.FolderOf(arrow.ToNamespace) is not { } to || from == to)
            {
                continue;
            }

            int above = FloorMap.FloorOf(from);
            int below = FloorMap.FloorOf(to);
            if (below >= above)
            {
                yield return $"{arrow.FromNamespace}.{arrow.From} ({arrow.Where}; floor {above}) names {arrow.ToNamespace}.{arrow.To} (floor {below}). "
                    + "Arrows point down only: move what both need to a lower floor, or turn the call around with a delegate or interface of the lower floor.";
            }
        }
    }
}
