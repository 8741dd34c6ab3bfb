namespace NcbiClient.Transport;

/// <summary>Counts the physical requests that serve one purpose, such as a stream. Thread-safe.</summary>
internal sealed class RequestTally
{
    private int _requests;
    private int _retries;

    /// <summary>Requests sent, retries included.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Those of them that repeat one that failed.</summary>
    public int Retries => Volatile.Read(ref _retries);

    public void Count(bool isRetry)
    {
        Interlocked.Increment(ref _requests);
        if (isRetry)
        {
            Interlocked.Increment(ref _retries);
        }
    }
}
