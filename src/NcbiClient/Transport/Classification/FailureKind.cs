namespace NcbiClient.Transport.Classification;

/// <summary>Which exception a failed attempt becomes.</summary>
internal enum FailureKind
{
    /// <summary>No failure.</summary>
    None,

    /// <summary>No whole answer: <see cref="NcbiConnectionException"/>.</summary>
    Connection,

    /// <summary>An answer that says no: <see cref="NcbiServiceException"/>.</summary>
    Service,

    /// <summary>Too many requests: <see cref="NcbiRateLimitException"/>.</summary>
    RateLimit,

    /// <summary>The same request will be refused again: <see cref="NcbiRequestRejectedException"/>.</summary>
    Rejection,
}
