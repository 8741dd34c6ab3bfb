using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>PubMed's citation matcher.</content>
public partial class EutilsClient
{
    private const string CitationSearch = "citmatch";

    /// <summary>Looks for a citation, by its text or its parts (PubMed's citation matcher). For many citations with parts, <see cref="MatchCitationsAsync"/> is quicker.</summary>
    /// <remarks>
    /// <para>The service has an address of its own (<see cref="NcbiOptions.CitationMatcherAddress"/>) and gets no API key. It wants one request at a time,
    /// and 3 in a second at most: the calls of a process wait for each other.</para>
    /// <para>A match is a guess: compare the article with the citation.
    /// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#citation-matcher-api">the citation matcher</see>.</para>
    /// </remarks>
    /// <param name="request">The citation.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The articles that it may mean.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<CitationSearchResult> SearchCitationAsync(CitationSearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        EutilsForm form = new();
        foreach ((string name, string? value) in request.Parameters)
        {
            form.Add(name, string.IsNullOrWhiteSpace(value) ? null : value.Trim());
        }

        EutilsCall call = new() { Utility = CitationSearch, Service = NcbiService.CitationMatcher, Form = form, Expected = ExpectedBody.Json() };
        using EutilsAnswer answer = await Transport.SendAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            return CitationSearchReader.Read(answer.Body, answer.Attempts);
        }
        catch (NcbiFormatException failure)
        {
            throw failure.During(CitationSearch, answer.Attempts);
        }
    }
}
