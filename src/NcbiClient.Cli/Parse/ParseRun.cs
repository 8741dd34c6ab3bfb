using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Cli.Parse;

/// <summary>One run of <c>ncbi parse</c>.</summary>
internal sealed class ParseRun(ToolConsole console, ParseRequest request)
{
    private const int BrokenPipe = 32; // EPIPE

    private readonly ParseProgress _progress = new(console, request);
    private long _skipped;

    /// <summary>Reads and writes; the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
            return _skipped > 0 ? Tell($"{_skipped} malformed records were skipped", ExitCode.RecordsSkipped) : ExitCode.Ok;
        }
        catch (ParseFailureException e)
        {
            return Tell(e.Message, e.ExitCode);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Tell("stopped", ExitCode.Cancelled);
        }
        catch (IOException e) when (request.Output is null && e.HResult == BrokenPipe)
        {
            return ExitCode.BrokenPipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Tell($"{request.Output ?? "standard output"}: {FileFault.OfWriting(e)}", ExitCode.File);
        }
        finally
        {
            _progress.Clear();
        }
    }

    private int Tell(string what, int exitCode)
    {
        _progress.Clear();
        console.Tell($"ncbi: {what.ReplaceLineEndings(" ")}\n");
        return exitCode;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        ParseInput.Check(request.Files);
        ParseOutput output = await ParseOutput.OpenAsync(console, request.Output, cancellationToken).ConfigureAwait(false);
        await using (output.ConfigureAwait(false))
        {
            if (request.Files.FirstOrDefault(output.Replaces) is { } replaced)
            {
                throw new ParseFailureException($"{ParseInput.NameOf(replaced)}: it is the file of --output too, and would be lost; give that another name", ExitCode.Usage);
            }

            using JsonLinesWriter lines = new();
            IParseWriter writer = request.Format switch { ParseFormat.Jsonl => lines, ParseFormat.Xml => new XmlSetWriter(), _ => new SummaryWriter() };
            try
            {
                await WriteFilesAsync(writer, output, cancellationToken).ConfigureAwait(false);
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

    private async Task WriteFilesAsync(IParseWriter writer, ParseOutput output, CancellationToken cancellationToken)
    {
        try
        {
            foreach (string file in request.Files)
            {
                _progress.StartFile();
                await WriteFileAsync(file, writer, output, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _progress.Clear(); // what is written last may go to the same terminal
        }
    }

    private async Task WriteFileAsync(string file, IParseWriter writer, ParseOutput output, CancellationToken cancellationToken)
    {
        ParseCounts counts = new();
        long start = console.Time.GetTimestamp();
        Stream input = await ParseInput.OpenAsync(console, file, cancellationToken).ConfigureAwait(false);
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
                    output.FlushIfFull(cancellationToken); // there may be more of it than of records
                },
            });
            IAsyncEnumerator<Article> articles = reading.GetAsyncEnumerator(cancellationToken);
            await using (articles.ConfigureAwait(false))
            {
                while (await MoveNextAsync(file, articles, output).ConfigureAwait(false))
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

    /// <summary>Failures of reading name the input, unlike those of writing.</summary>
    private static async ValueTask<bool> MoveNextAsync(string file, IAsyncEnumerator<Article> articles, ParseOutput output)
    {
        try
        {
            return await articles.MoveNextAsync().ConfigureAwait(false);
        }
        catch (NcbiFormatException e)
        {
            throw new ParseFailureException($"{ParseInput.NameOf(file)}: {e.Message}", ExitCode.BrokenInput, e);
        }
        catch (Exception e) when (e is (IOException or UnauthorizedAccessException) && !output.IsBroken)
        {
            throw new ParseFailureException($"{ParseInput.NameOf(file)}: {FileFault.OfReading(e)}", ExitCode.File, e);
        }
    }

    private void Skip(string file, NcbiFormatException error)
    {
        _progress.Clear();
        _skipped++;
        console.Tell($"ncbi: {ParseInput.NameOf(file)}: skipped: {error.Message.ReplaceLineEndings(" ")}\n");
    }
}
