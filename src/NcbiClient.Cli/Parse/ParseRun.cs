using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Cli.Parse;

/// <summary>One run of <c>ncbi parse</c>.</summary>
internal sealed class ParseRun(ToolConsole console, ParseRequest request)
{
    private const int BrokenPipe = 32; // EPIPE

    private readonly ParseProgress _progress = new(console);
    private long _skipped;

    /// <summary>Reads and writes; the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
            return _skipped > 0 ? await TellAsync($"{_skipped} malformed records were skipped", ExitCode.RecordsSkipped).ConfigureAwait(false) : ExitCode.Ok;
        }
        catch (ParseFailureException e)
        {
            return await TellAsync(e.Message, e.ExitCode).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await TellAsync("stopped", ExitCode.Cancelled).ConfigureAwait(false);
        }
        catch (IOException e) when (request.Output is null && e.HResult == BrokenPipe)
        {
            return ExitCode.BrokenPipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await TellAsync($"{request.Output ?? "standard output"}: {e.Message}", ExitCode.File).ConfigureAwait(false);
        }
        finally
        {
            _progress.Clear();
        }
    }

    private async Task<int> TellAsync(string what, int exitCode)
    {
        _progress.Clear();
        await console.Error.WriteLineAsync($"ncbi: {what.ReplaceLineEndings(" ")}").ConfigureAwait(false);
        return exitCode;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (string file in request.Files.Where(static file => file != ParseRequest.StandardInput && !File.Exists(file)))
        {
            throw new ParseFailureException(Directory.Exists(file) ? $"{file}: it is a directory" : $"{file}: there is no such file", ExitCode.File);
        }

        if (Directory.Exists(request.Output))
        {
            throw new ParseFailureException($"{request.Output}: it is a directory", ExitCode.File);
        }

        ParseOutput output = new(console, request.Output);
        await using (output.ConfigureAwait(false))
        {
            using JsonLinesWriter lines = new();
            IParseWriter writer = request.Format switch { ParseFormat.Jsonl => lines, ParseFormat.Xml => new XmlSetWriter(), _ => new SummaryWriter() };
            try
            {
                foreach (string file in request.Files)
                {
                    await WriteFileAsync(file, writer, output, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (ParseFailureException)
            {
                await output.FlushAsync(cancellationToken).ConfigureAwait(false); // the records before it are whole
                throw;
            }

            writer.End(output.Buffer);
            await output.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteFileAsync(string file, IParseWriter writer, ParseOutput output, CancellationToken cancellationToken)
    {
        ParseCounts counts = new();
        long start = console.Time.GetTimestamp();
        Stream input = OpenInput(file);
        await using (input.ConfigureAwait(false))
        {
            PubMedXmlReading reading = PubMedXml.ReadAsync(input, new PubMedXmlReaderOptions
            {
                Parallelism = request.Parallel,
                OnMalformed = request.SkipMalformed ? error => Skip(file, error) : null,
                OnUnknownContent = content =>
                {
                    counts.UnknownContent++;
                    writer.Write(content, output.Buffer);
                },
            });
            IAsyncEnumerator<Article> articles = reading.GetAsyncEnumerator(cancellationToken);
            await using (articles.ConfigureAwait(false))
            {
                while (await MoveNextAsync(file, articles).ConfigureAwait(false))
                {
                    counts.Add(articles.Current);
                    writer.Write(articles.Current, output.Buffer);
                    if (output.IsFull)
                    {
                        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
                    }

                    _progress.Show(input, reading.RecordCount, reading.BytesRead);
                }
            }

            counts.Malformed = reading.MalformedCount;
            counts.Bytes = reading.BytesRead;
            counts.Deleted = reading.Deleted.Count;
            counts.Elapsed = console.Time.GetElapsedTime(start);
            writer.EndFile(file, counts, reading.Deleted);
        }
    }

    private Stream OpenInput(string file)
    {
        try
        {
            if (file == ParseRequest.StandardInput)
            {
                return console.OpenInput();
            }

            return new FileStream(file, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ParseFailureException($"{file}: {e.Message}", ExitCode.File, e);
        }
    }

    /// <summary>Failures of reading name the input, unlike those of writing.</summary>
    private static async ValueTask<bool> MoveNextAsync(string file, IAsyncEnumerator<Article> articles)
    {
        try
        {
            return await articles.MoveNextAsync().ConfigureAwait(false);
        }
        catch (NcbiFormatException e)
        {
            throw new ParseFailureException($"{NameOf(file)}: {e.Message}", ExitCode.BrokenInput, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ParseFailureException($"{NameOf(file)}: {e.Message}", ExitCode.File, e);
        }
    }

    private void Skip(string file, NcbiFormatException error)
    {
        _progress.Clear();
        _skipped++;
        console.Error.WriteLine($"ncbi: {NameOf(file)}: skipped: {error.Message}".ReplaceLineEndings(" "));
    }

    private static string NameOf(string file) => file == ParseRequest.StandardInput ? "standard input" : file;
}
