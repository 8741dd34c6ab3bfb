using NcbiClient.Cli;

using StopSignals signals = new();
return signals.End(await NcbiCommand.RunAsync(args, ToolConsole.Open(), signals.Token).ConfigureAwait(false));
