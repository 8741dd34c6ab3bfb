using System.CommandLine;
using System.Globalization;

namespace NcbiClient.Cli.Parse;

/// <summary><c>ncbi parse</c>: its arguments and options.</summary>
internal static class ParseCommand
{
    private const string About = """
        Reads PubMed XML of any size, plain or gzip, and counts it or writes it anew.

        Exit codes: 0 all was read; 1 an input is malformed, cut or no PubMed XML; 2 wrong usage; 3 all was read, but malformed records were skipped;
        4 a file cannot be found, read or written; 130 stopped by Ctrl+C; 141 the reader of the output went away.
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = new("FILE") { Description = "The files, in order; - is standard input. Gzip is seen by content, not by name.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(static result =>
        {
            foreach (string name in result.Tokens.Select(static token => token.Value).Where(static name => name.StartsWith('-') && name != ParseRequest.StandardInput))
            {
                result.AddError($"There is no option {name}. (A file of that name is ./{name}.)");
            }
        });
        Option<ParseFormat> format = new("--format", "-f") { Description = "summary: counts; jsonl: one record a line as JSON; xml: one PubmedArticleSet.", DefaultValueFactory = static _ => ParseFormat.Summary };
        format.AcceptOnlyFromAmong("summary", "jsonl", "xml");
        Option<string?> output = new("--output", "-o") { Description = "Where to write; it appears only when all is written. Default, and -: standard output." };
        output.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError("--output is the name of a file.");
            }
        });
        Option<int> parallel = new("--parallel", "-p") { Description = "How many records are parsed at once, 1 to 64; their order stays.", DefaultValueFactory = static _ => Math.Min(Environment.ProcessorCount, 2) };
        parallel.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string value }] && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 64))
            {
                result.AddError("--parallel is a number from 1 to 64.");
            }
        });
        Option<bool> skip = new("--skip-malformed") { Description = "Pass malformed records over; each is told on standard error." };
        Command command = new("parse", About) { files, format, output, parallel, skip };
        command.SetAction((parsed, cancellationToken) => new ParseRun(console, new ParseRequest
        {
            Files = parsed.GetRequiredValue(files),
            Format = parsed.GetValue(format),
            Output = parsed.GetValue(output) is { } name && name != ParseRequest.StandardInput ? name : null, // "-" is standard output here
            Parallel = parsed.GetValue(parallel),
            SkipMalformed = parsed.GetValue(skip),
        }).RunAsync(cancellationToken));
        return command;
    }
}
