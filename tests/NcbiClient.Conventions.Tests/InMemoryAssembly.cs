using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NcbiClient.Conventions.Tests;

/// <summary>Compiles deliberately bad code, so that each rule is seen to fail.</summary>
internal static class InMemoryAssembly
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;\n";

    /// <summary>The bytes of an assembly called <c>NcbiClient</c>.</summary>
    public static byte[] Compile(string source)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "NcbiClient",
            [CSharpSyntaxTree.ParseText(Usings + source)],
            platform.Where(path => Path.GetFileName(path) != "NcbiClient.dll").Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }

    /// <summary>The same, loaded.</summary>
    public static Assembly Load(string source) => Assembly.Load(Compile(source));
}
