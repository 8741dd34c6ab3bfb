namespace NcbiClient.Testing;

/// <summary>How an answer ends on the wire: what a transport has to do after, or instead of, sending it.</summary>
public enum ResponseEnding
{
    /// <summary>Send headers and body, end properly.</summary>
    Complete = 0,

    /// <summary>Send headers and body, then break the connection: the body is incomplete.</summary>
    CutAfterBody,

    /// <summary>Send headers and body, then send nothing more and keep the connection open.</summary>
    HangAfterBody,

    /// <summary>Send nothing and keep the connection open.</summary>
    HangBeforeHeaders,

    /// <summary>Send nothing and break the connection.</summary>
    ResetBeforeHeaders,
}
