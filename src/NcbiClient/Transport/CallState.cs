using NcbiClient.Transport.RateLimiting;
using Polly;

namespace NcbiClient.Transport;

/// <summary>What the strategies and the attempts of one call tell each other. Used by one call, one attempt at a time.</summary>
internal sealed class CallState(EutilsCall call, TimeProvider time, TimeSpan totalTimeout)
{
    private readonly long _started = time.GetTimestamp();
    private EutilsForm? _form;

    public static ResiliencePropertyKey<CallState> Key { get; } = new("NcbiClient.CallState");

    public EutilsCall Call { get; } = call;

    /// <summary>The parameters; a late form is made when they are first asked for.</summary>
    public EutilsForm Form => _form ??= Call.FormAtPermit?.Invoke() ?? Call.Form;

    /// <summary>Cancelled when the caller, or the client's disposal, stops the call; a timeout does not.</summary>
    public CancellationToken Stopped { get; set; }

    /// <summary>Requests sent so far.</summary>
    public int Attempts { get; set; }

    /// <summary>The permit of the attempt under way.</summary>
    public RequestLease? Lease { get; set; }

    /// <summary>The last attempt that ended with a verdict.</summary>
    public Attempt? LastAttempt { get; set; }

    public bool TotalTimeoutPassed { get; set; }

    /// <summary>What is left of the total timeout.</summary>
    public TimeSpan TimeLeft => totalTimeout - time.GetElapsedTime(_started);

    public static CallState Of(ResilienceContext context) => context.Properties.GetValue(Key, null!);
}
