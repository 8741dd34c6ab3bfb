using System.Diagnostics;

namespace NcbiClient.Transport;

/// <summary>The activity source <c>NcbiClient</c>: one activity for each call, with all its attempts and waits.</summary>
internal static class TransportActivity
{
    private static readonly ActivitySource Source = new("NcbiClient", TransportVersion.Text);

    public static Activity? Start(string utility) =>
        Source.StartActivity(utility, ActivityKind.Client)?.SetTag("ncbi.utility", utility);

    public static void End(Activity? activity, int attempts, string outcome)
    {
        activity?.SetTag("ncbi.attempts", attempts).SetTag("ncbi.outcome", outcome);
        if (outcome != "ok")
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
