using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>ECitMatch.</content>
public partial class EutilsClient
{
    private const string CitMatch = "ecitmatch";

    /// <summary>NCBI names no limit. So many lines are some 10 kilobytes, and their answer comes within an attempt's time.</summary>
    private const int MostCitationsPerRequest = 200;

    /// <summary>Finds the articles that citations mean (<c>ecitmatch</c>): by journal, year, volume, first page and author.</summary>
    /// <remarks>
    /// As many requests as are needed, one after the other. A match says that these parts agree, not that the title does.
    /// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ECitMatch">ECitMatch</see>.
    /// </remarks>
    /// <param name="request">The citations.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>One answer for each citation, in the order asked.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<CitationMatchResult> MatchCitationsAsync(CitationMatchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        CitationMatch[] matches =
            [.. request.Citations.Select(static citation => new CitationMatch { Citation = citation, Kind = CitationMatchKind.Unanswered })];
        IEnumerable<int> sendable = Enumerable.Range(0, matches.Length).Where(at => !string.IsNullOrWhiteSpace(matches[at].Citation.Journal));
        foreach (int[] batch in sendable.Chunk(MostCitationsPerRequest))
        {
            await MatchBatchAsync(batch, matches, cancellationToken).ConfigureAwait(false);
        }

        return new CitationMatchResult { Matches = [.. matches] };
    }

    /// <summary>Asks until every citation is answered, or was the one at which an answer stopped.</summary>
    private async Task MatchBatchAsync(int[] batch, CitationMatch[] matches, CancellationToken cancellationToken)
    {
        while (batch.Length > 0)
        {
            batch = await MatchOnceAsync(batch, matches, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks once.</summary>
    /// <returns>What is to be asked again: all that was not answered, but for the citation at which a whole answer stopped.</returns>
    private async Task<int[]> MatchOnceAsync(int[] batch, CitationMatch[] matches, CancellationToken cancellationToken)
    {
        EutilsForm form = new EutilsForm()
            .Add("db", EntrezDatabase.PubMed.Value)
            .Add("retmode", "xml")
            .Add("bdata", string.Join('\r', batch.Select(at => CitationMatchLines.Write(matches[at].Citation, at))));
        EutilsCall call = new() { Utility = CitMatch, Form = form, Expected = ExpectedBody.PlainText };
        using EutilsAnswer answer = await Transport.SendAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            Dictionary<string, string> results = CitationMatchLines.Read(answer.Body.Span);
            foreach (int at in batch)
            {
                if (results.TryGetValue(Text(at)!, out string? result))
                {
                    matches[at] = CitationMatchLines.Match(matches[at].Citation, result);
                }
            }

            int[] missing = [.. batch.Where(at => !results.ContainsKey(Text(at)!))];
            bool goesOn = missing.Length < batch.Length && !CitationMatchLines.IsWhole(answer.Body.Span);
            return missing.Length == 0 || goesOn ? missing : missing[1..];
        }
        catch (NcbiFormatException failure)
        {
            throw failure.During(CitMatch, answer.Attempts);
        }
    }
}
