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

    /// <summary>Whether standard output goes to a file: nobody looks at it while it is written.</summary>
    public bool IsOutputFile { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static ToolConsole Open() => new()
    {
        OpenInput = static () => new WaitingInput(Console.OpenStandardInput()),
        OpenOutput = OpenStandardOutput,
        Output = Console.Out,
        Error = Console.Error,
        IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        IsOutputFile = IsRedirectedToFile(),
    };

    /// <summary>Writes to <see cref="Error"/>. If that is closed or full nobody can be told so, and the run goes on.</summary>
    public void Tell(string text)
    {
        try
        {
            Error.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>The console's own stream does not tell when the reader of a pipe has gone; a file's does. For files the former is right, since it appends.</summary>
    private static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        FileStream pipe = OpenDescriptor();
        if (!pipe.CanSeek)
        {
            return pipe;
        }

        pipe.Dispose();
        return Console.OpenStandardOutput();
    }

    /// <summary>Windows does not say; its users miss a progress bar, at worst.</summary>
    private static bool IsRedirectedToFile()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return false;
        }

        try
        {
            using FileStream output = OpenDescriptor();
            return output.CanSeek;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false; // closed: told when it is written to
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The handle does not own the process's output.")]
    private static FileStream OpenDescriptor() => new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
}
