namespace NcbiClient.Transport;

/// <summary>Which method of <see cref="IEutilsApi"/> speaks to which utility.</summary>
internal static class UtilityRoutes
{
    public static Task<HttpResponseMessage> SendAsync(this IEutilsApi api, string utility, HttpContent form, CancellationToken cancellationToken) => utility switch
    {
        "esearch" => api.SearchAsync(form, cancellationToken),
        "elink" => api.LinkAsync(form, cancellationToken),
        "ecitmatch" => api.MatchCitationsAsync(form, cancellationToken),
        "efetch" => api.FetchAsync(form, cancellationToken),
        "einfo" => api.InfoAsync(form, cancellationToken),
        "epost" => api.PostAsync(form, cancellationToken),
        "esummary" => api.SummarizeAsync(form, cancellationToken),
        "espell" => api.SpellAsync(form, cancellationToken),
        "egquery" => api.GlobalQueryAsync(form, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(utility), utility, "No such utility."),
    };
}
