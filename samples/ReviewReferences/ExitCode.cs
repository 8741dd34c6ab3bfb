namespace ReviewReferences;

/// <summary>What the program's exit code says; <see cref="Usage.Text"/> documents it.</summary>
public static class ExitCode
{
    public const int Success = 0;
    public const int Usage = 2;
    public const int NotFound = 3;
    public const int NcbiFailed = 4;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
