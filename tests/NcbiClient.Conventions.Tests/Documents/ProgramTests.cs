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

    private static IEnumerable<CodeBlock> AllBlocks => MarkdownFile.All.SelectMany(static file => file.Blocks);

    public static TheoryData<string, string> Shown
    {
        get
        {
            TheoryData<string, string> shown = [];
            foreach (CodeBlock block in AllBlocks)
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
    public async Task Program_WithShownOutput_PrintsIt(string path, string name)
    {
        string printed = await RunAsync(Block(path, Code + name));
        CodeBlock output = Block(path, Output + name);
        if (Environment.GetEnvironmentVariable(GoldenFile.UpdateVariable) == "1")
        {
            Rewrite(output, printed);
            return;
        }

        Assert.Equal(output.Text, printed);
    }

    [Fact]
    public async Task Fragments_MarkedRun_Run()
    {
        CodeBlock[] fragments = [.. AllBlocks.Where(static block => block.Marks.Contains("run"))];

        Assert.NotEmpty(fragments);
        foreach (CodeBlock fragment in fragments)
        {
            await (Task)Load(fragment).GetType("Fragment")!.GetMethod("RunAsync")!.Invoke(null, [])!;
        }
    }

    [Fact]
    public async Task Tests_Shown_Pass()
    {
        CodeBlock[] shown = [.. AllBlocks.Where(static block => block.Language == "csharp" && block.Text.Contains("[Fact]", StringComparison.Ordinal))];

        Assert.NotEmpty(shown);
        foreach (MethodInfo test in shown.SelectMany(static block => Load(block).GetTypes()).SelectMany(static type => type.GetMethods().Where(IsFact)))
        {
            await (Task)test.Invoke(Activator.CreateInstance(test.DeclaringType!), [])!;
        }
    }

    [Fact]
    public void Readme_BothPrograms_DoTheSameWork()
    {
        string live = ReadmeBlock.Read("code: ten lines");
        string work = live[live.IndexOf("Article review", StringComparison.Ordinal)..];

        Assert.EndsWith(work, ReadmeBlock.Read("code: emulated lines"), StringComparison.Ordinal);
    }

    private static CodeBlock Block(string path, string mark) =>
        MarkdownFile.All.Single(file => file.Path == path).Blocks.Single(block => block.Marks.Contains(mark));

    private static void Rewrite(CodeBlock block, string text)
    {
        string file = Repository.PathTo(block.Path);
        string document = File.ReadAllText(file);
        string before = string.Concat(document.Split('\n').Take(block.Line - 1).Select(static line => line + "\n"));
        File.WriteAllText(file, before + text + document[(before.Length + block.Text.Length)..]);
    }

    private static bool IsFact(MethodInfo method) => method.GetCustomAttributes<FactAttribute>().Any();

    private static Assembly Load(CodeBlock block, params string[] more)
    {
        using MemoryStream image = new();
        EmitResult result = BlockCompiler.Compile(block, more).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    private static async Task<string> RunAsync(CodeBlock program)
    {
        Assembly assembly = Load(program, Printer);
        await Task.Run(() => assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]), TestContext.Current.CancellationToken);
        return assembly.GetType("Printer")!.GetProperty("Printed")!.GetValue(null)!.ToString()!;
    }
}
