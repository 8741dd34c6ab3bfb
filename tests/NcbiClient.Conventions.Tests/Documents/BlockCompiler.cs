using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>
/// Compiles the C# that a document shows as its reader would: in a new project with implicit usings and nullable annotations, warnings as errors.
/// A block is complete in itself, or says in a comment what it is given; then it is the body of an asynchronous method, and the library's namespaces are known.
/// </summary>
internal static class BlockCompiler
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
        + " global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private const string FragmentUsings = "global using System.Net; global using NcbiClient; global using NcbiClient.Citations; global using NcbiClient.DependencyInjection;"
        + " global using NcbiClient.Eutils; global using NcbiClient.PubMed; global using NcbiClient.Records; global using NcbiClient.Testing; global using NcbiClient.Testing.Server;"
        + " global using NcbiClient.Xml; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Logging;";

    /// <summary>What a fragment may leave: a value not used, nothing awaited. And what only a build with packages resolves: two versions of one assembly.</summary>
    private static readonly string[] Allowed = ["CS1998", "CS0219", "CS0168", "CS8321", "CS1701", "CS1702"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    public static IEnumerable<string> Violations(CodeBlock block) =>
        from diagnostic in Compile(block).GetDiagnostics()
        where diagnostic.Severity >= DiagnosticSeverity.Warning && !Allowed.Contains(diagnostic.Id)
        let place = diagnostic.Location.GetMappedLineSpan()
        select $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage()}";

    /// <summary>A block as a compilation; <paramref name="more"/> is further source that its project would have.</summary>
    public static CSharpCompilation Compile(CodeBlock block, params string[] more)
    {
        SyntaxTree code = Parse(block.Parameters is { } parameters ? Fragment(block, parameters) : $"#line {block.Line} \"{block.Path}\"\n{block.Text}");
        bool isProgram = code.GetRoot().ChildNodes().Any(static node => node is GlobalStatementSyntax);
        IEnumerable<string> usings = block.Parameters is null ? [ImplicitUsings] : [ImplicitUsings, FragmentUsings];
        return CSharpCompilation.Create(
            "Shown",
            [code, .. usings.Concat(more).Select(Parse)],
            References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Parsing);

    /// <summary>The usings on top of the block stay on top; the rest becomes the body.</summary>
    private static string Fragment(CodeBlock block, string parameters)
    {
        string[] lines = block.Text.Split('\n');
        int usings = lines.TakeWhile(static line => line.Length == 0 || (line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('='))).Count();
        StringBuilder source = new();
        source.Append('\n').AppendJoin('\n', lines.Take(usings));
        source.Append($"\ninternal static class Fragment {{ public static async Task RunAsync({parameters}) {{\n#line {block.Line + usings} \"{block.Path}\"\n");
        return source.AppendJoin('\n', lines.Skip(usings)).Append("\n}}").ToString();
    }
}
