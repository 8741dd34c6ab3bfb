using System.Text;
using ReviewReferences;

Console.OutputEncoding = Encoding.UTF8;
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The second Ctrl+C ends the process at once.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

return await new ReviewCommand(Console.Out, Console.Error, Environment.GetEnvironmentVariable, PubMedConnection.Open).RunAsync(args, stop.Token);
