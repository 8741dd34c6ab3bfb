namespace NcbiClient.Cli;

/// <summary>Why a file cannot be used, in words that do not name it again, or a file that the user does not know.</summary>
internal static class FileFault
{
    public static string OfReading(Exception exception) => exception is UnauthorizedAccessException ? "you may not read it" : WithoutPath(exception);

    public static string OfWriting(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "you may not write there",
        PathTooLongException => "the name is too long",
        _ => WithoutPath(exception),
    };

    private static string WithoutPath(Exception exception)
    {
        int path = exception.Message.IndexOf(" : '", StringComparison.Ordinal);
        return path < 0 ? exception.Message : exception.Message[..path];
    }
}
