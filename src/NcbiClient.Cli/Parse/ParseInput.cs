using System.Diagnostics.CodeAnalysis;

namespace NcbiClient.Cli.Parse;

/// <summary>The files that are read.</summary>
internal static class ParseInput
{
    /// <summary>What can be told before any work.</summary>
    public static void Check(IReadOnlyList<string> files)
    {
        if (files.Count(static file => file == ParseRequest.StandardInput) > 1)
        {
            throw new ParseFailureException($"{ParseRequest.StandardInput}: standard input can be read only once", ExitCode.Usage);
        }

        foreach (string file in files.Where(static file => file != ParseRequest.StandardInput && !File.Exists(file)))
        {
            throw new ParseFailureException(Directory.Exists(file) ? $"{file}: it is a directory" : $"{file}: there is no such file", ExitCode.File);
        }
    }

    public static string NameOf(string file) => file == ParseRequest.StandardInput ? "standard input" : file;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller disposes of the stream, which disposes of the one within.")]
    public static async Task<Stream> OpenAsync(ToolConsole console, string file, CancellationToken cancellationToken)
    {
        if (file == ParseRequest.StandardInput)
        {
            return console.OpenInput();
        }

        try
        {
            // A named pipe keeps one waiting already here.
            FileStream stream = await Task.Run(() => Open(file), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            return stream.CanSeek ? stream : new WaitingInput(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ParseFailureException($"{file}: {FileFault.OfReading(e)}", ExitCode.File, e);
        }
    }

    private static FileStream Open(string file) => new(file, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
}
