using System.Reflection;
using Microsoft.CodeAnalysis.Emit;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>
/// A program whose output a document shows, runs, and prints just that: the block after <c>code: name</c> and the one after <c>output: name</c>.
/// README's lines that need a network are run against the packages, with the emulator, by NcbiClient.Packages.Tests.
/// </summary>
public class ProgramTests
{
    private const string Code = "code: ";
    private const string Output = "output: ";

    /// <summary>Takes the place of <see cref="Console"/> in the program: the test runner's own output goes through the real one.</summary>
    private const string Printer = """
        global using Console = Printer;
        public static class Printer
        {
            public static System.Text.StringBuilder Printed { get; } = new();
            public static void WriteLine(object? value) => Printed.Append(value).Append('\n');
        }
        """;

    public static TheoryData<string, string> Shown
    {
        get
        {
            TheoryData<string, string> shown = [];
            foreach (CodeBlock block in MarkdownFile.All.SelectMany(static file => file.Blocks))
            {
                foreach (string mark in block.Marks.Where(static mark => mark.StartsWith(Output, StringComparison.Ordinal)))
                {
                    shown.Add(block.Path, mark[Output.Length..]);
                }
            }

            return shown;
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Program_WithShownOutput_PrintsIt(string path, string name) =>
        Assert.Equal(Block(path, Output + name).Text, await RunAsync(Block(path, Code + name)));

    [Fact]
    public void Readme_BothPrograms_DoTheSameWork()
    {
        string live = ReadmeBlock.Read("code: ten lines");
        string work = live[live.IndexOf("Article review", StringComparison.Ordinal)..];

        Assert.EndsWith(work, ReadmeBlock.Read("code: emulated lines"), StringComparison.Ordinal);
    }

    private static CodeBlock Block(string path, string mark) =>
        MarkdownFile.All.Single(file => file.Path == path).Blocks.Single(block => block.Marks.Contains(mark));

    private static async Task<string> RunAsync(CodeBlock program)
    {
        using MemoryStream image = new();
        EmitResult result = BlockCompiler.Compile(program, Printer).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        Assembly assembly = Assembly.Load(image.ToArray());
        await Task.Run(() => assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]), TestContext.Current.CancellationToken);
        return assembly.GetType("Printer")!.GetProperty("Printed")!.GetValue(null)!.ToString()!;
    }
}
