using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace NcbiClient.Cli;

/// <summary>The streams and the clock that a command works with.</summary>
internal sealed record ToolConsole
{
    public required Func<Stream> OpenInput { get; init; }

    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Help and other texts for people go to standard output too.</summary>
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at <see cref="Error"/>.</summary>
    public bool IsErrorTerminal { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static ToolConsole Open() => new()
    {
        OpenInput = static () => new StandardInput(Console.OpenStandardInput()),
        OpenOutput = OpenStandardOutput,
        Output = Console.Out,
        Error = Console.Error,
        IsErrorTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>The console's own stream does not tell when the reader of a pipe has gone; a file's does. For files the former is right, since it appends.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The handle does not own the process's output.")]
    private static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!pipe.CanSeek)
        {
            return pipe;
        }

        pipe.Dispose();
        return Console.OpenStandardOutput();
    }
}
