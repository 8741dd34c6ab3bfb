using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>One C# file, parsed.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<CompilationUnitSyntax> _root = new(() => CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());

    /// <summary>The path from the repository's root, with slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public CompilationUnitSyntax Root => _root.Value;

    /// <summary>The file's name up to its first dot: the type's name in <c>Article.Book.cs</c>.</summary>
    public string TypeName => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The folders from the project's root down, for <c>src/NcbiClient/Records/X.cs</c>: src, NcbiClient, Records.</summary>
    public string[] Folders => Path.Split('/')[..^1];

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>Every type that stands in no other type, and its namespace.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes => Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>().Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    public IEnumerable<BaseNamespaceDeclarationSyntax> Namespaces => Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>();

    /// <summary>Every method, constructor, operator and accessor with a body, with its length from signature to last line.</summary>
    public IEnumerable<(string Name, int Lines)> Methods =>
        Root.DescendantNodes().Where(IsMethod).Select(node => (NameOf(node), LinesOf(node)));

    public static string NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    private static bool IsMethod(SyntaxNode node) => node is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
        or AccessorDeclarationSyntax { Body: not null } or PropertyDeclarationSyntax { ExpressionBody: not null };

    private static int LinesOf(SyntaxNode node)
    {
        // Attributes are not what the method does.
        SyntaxToken first = node.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList)) is { } child
            ? child.AsNode()?.GetFirstToken() ?? child.AsToken()
            : node.GetFirstToken();
        FileLinePositionSpan start = first.GetLocation().GetLineSpan();
        return node.GetLocation().GetLineSpan().EndLinePosition.Line - start.StartLinePosition.Line + 1;
    }
}
