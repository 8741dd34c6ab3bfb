using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>Warnings are mended. One that cannot be is switched off in one place, with the reason beside it.</summary>
internal static class SuppressionRule
{
    public static IEnumerable<string> Violations(SourceFile file) => [.. Pragmas(file), .. Attributes(file)];

    /// <summary>Every rule that <c>.editorconfig</c> switches off says why on its line.</summary>
    public static IEnumerable<string> OfEditorConfig(string text) =>
        from line in text.Split('\n')
        where line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal) && line.Contains("= none", StringComparison.Ordinal) && !line.Contains('#', StringComparison.Ordinal)
        select $".editorconfig: '{line.Trim()}' gives no reason. Add '# why' to the line, or mend what it warns of.";

    private static IEnumerable<string> Pragmas(SourceFile file) =>
        from pragma in file.Root.DescendantNodes(descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>()
        where pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
            && !pragma.DescendantTrivia(descendIntoTrivia: true).Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        select $"{file.Path}: '{pragma.ToString().Trim()}' gives no reason. Mend the warning, or add '// why' to the line.";

    private static IEnumerable<string> Attributes(SourceFile file) =>
        from attribute in file.Root.DescendantNodes().OfType<AttributeSyntax>()
        where attribute.Name.ToString().Split('.')[^1] is "SuppressMessage" or "SuppressMessageAttribute" or "UnconditionalSuppressMessage"
            && !(attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.Text == "Justification") ?? false)
        select $"{file.Path}: {attribute} gives no reason. Mend the warning, or add a Justification.";
}
