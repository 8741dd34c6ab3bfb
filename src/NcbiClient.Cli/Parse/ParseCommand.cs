using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NcbiClient.Cli.Parse;

/// <summary><c>ncbi parse</c>: its arguments and options.</summary>
internal static class ParseCommand
{
    private const string About = """
        Reads PubMed XML of any size, plain or gzip, and counts it or writes it anew.

        Exit codes: 0 all was read; 1 an input is malformed, cut or no PubMed XML; 2 wrong usage; 3 all was read, but malformed records were skipped;
        4 a file cannot be found, read or written; 130 stopped by Ctrl+C, 143 by SIGTERM, 129 by SIGHUP; 141 the reader of the output went away.
        """;

    private static readonly string[] s_formats = ["summary", "jsonl", "xml"]; // as ParseFormat has them

    public static Command Create(ToolConsole console, string[] arguments)
    {
        Argument<string[]> files = Files(arguments);
        Option<string> format = Format();
        Option<string?> output = Output();
        Option<int> parallel = Parallel();
        Option<bool> skip = new("--skip-malformed") { Description = "Pass malformed records over; each is told on standard error." };
        Command command = new("parse", About) { files, format, output, parallel, skip };
        command.SetAction((parsed, cancellationToken) => new ParseRun(console, new ParseRequest
        {
            Files = parsed.GetRequiredValue(files),
            Format = (ParseFormat)Array.IndexOf(s_formats, parsed.GetValue(format)),
            Output = parsed.GetValue(output) is { } name && name != ParseRequest.StandardInput ? name : null, // "-" is standard output here
            Parallel = parsed.GetValue(parallel),
            SkipMalformed = parsed.GetValue(skip),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static Argument<string[]> Files(string[] arguments)
    {
        Argument<string[]> files = new("FILE") { Description = "The files, in order; - is standard input. Gzip is seen by content, not by name.", Arity = ArgumentArity.OneOrMore };
        string[] beforeDashes = [.. arguments.TakeWhile(static argument => argument != "--")];
        files.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(static token => token.Value))
            {
                if (name.Length == 0)
                {
                    result.AddError("The name of a FILE is empty.");
                }
                else if (name.StartsWith('-') && name != ParseRequest.StandardInput && beforeDashes.Contains(name))
                {
                    result.AddError($"There is no option {name}. (A file of that name is ./{name}.)");
                }
            }
        });
        return files;
    }

    private static Option<string> Format()
    {
        Option<string> format = new("--format", "-f") { Description = "summary: counts; jsonl: one record a line as JSON; xml: one PubmedArticleSet.", HelpName = "summary|jsonl|xml", DefaultValueFactory = static _ => s_formats[0] };
        format.Validators.Add(static result => Require(result, static value => s_formats.Contains(value), "--format is summary, jsonl or xml"));
        format.CompletionSources.Add(s_formats);
        return format;
    }

    private static Option<string?> Output()
    {
        Option<string?> output = new("--output", "-o") { Description = "Where to write; it appears only when all is written. Default, and -: standard output.", HelpName = "FILE" };
        output.Validators.Add(static result => Require(result, static value => value.Length > 0, "--output is the name of a file"));
        return output;
    }

    private static Option<int> Parallel()
    {
        Option<int> parallel = new("--parallel", "-p") { Description = "How many records are parsed at once, 1 to 64; their order stays.", HelpName = "N", DefaultValueFactory = static _ => Math.Min(Environment.ProcessorCount, 2) };
        parallel.Validators.Add(static result => Require(result, static value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 64, "--parallel is a number from 1 to 64"));
        return parallel;
    }

    private static void Require(OptionResult result, Func<string, bool> isValid, string rule)
    {
        if (result.Tokens is [{ Value: string value }] && !isValid(value))
        {
            result.AddError($"{rule}, not '{value}'.");
        }
    }
}
