using Microsoft.CodeAnalysis.CSharp.Syntax;
using NcbiClient.Conventions.Tests.Floors;

namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>
/// Using directives of the core point down as its types do. What the compiled assembly no longer shows (a constant, a <c>nameof</c>) shows here.
/// </summary>
internal static class DirectiveRule
{
    public static IEnumerable<string> Violations(SourceFile file)
    {
        if (file.Namespaces.FirstOrDefault()?.Name.ToString() is not { } own || FloorMap.FolderOf(own) is not { } folder)
        {
            return [];
        }

        return from directive in file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>()
               let named = directive.NamespaceOrType.ToString()
               let to = FloorMap.FolderOf(named)
               where to is not null && to != folder && FloorMap.FloorOf(to) >= FloorMap.FloorOf(folder)
               select $"{file.Path} (floor {FloorMap.FloorOf(folder)}) uses {named} (floor {FloorMap.FloorOf(to)}). Arrows point down only: move what is needed to a lower floor.";
    }
}
