namespace NcbiClient.Testing.Engine;

/// <summary>What epost and espell answer when they are asked for JSON, which they do not have.</summary>
internal static class UnknownFormat
{
    public static EmulatorResponse InternalError() =>
        Answers.Text("<!DOCTYPE html>\n<html>\n<head><title>500 Internal Server Error</title></head>\n<body><h1>Internal Server Error</h1></body>\n</html>\n", Answers.Html, 500);
}
