namespace NcbiClient.Testing;

/// <summary>The ways in which a scripted answer goes wrong.</summary>
internal enum FaultKind
{
    Status,
    HtmlPage,
    ErrorElement,
    JsonError,
    CutBody,
    HangBody,
    Hang,
    Reset,
    EmptyBody,
    PrologOnly,
    RateLimited,
    Slow,
}
