using NcbiClient.Cli;

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The second Ctrl+C ends the process at once.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

return await NcbiCommand.RunAsync(args, ToolConsole.Open(), stop.Token).ConfigureAwait(false);
