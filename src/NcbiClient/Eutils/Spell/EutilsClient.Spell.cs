using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>ESpell.</content>
public partial class EutilsClient
{
    private const string Spell = "espell";

    /// <summary>Asks how a query should be spelled (<c>espell</c>).</summary>
    /// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESpell">ESpell</see>.</remarks>
    /// <param name="request">The query.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The suggestion, if NCBI has one, in its pieces.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent; nothing was.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<SpellResult> SpellAsync(SpellRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        EutilsForm form = new EutilsForm().Add("db", request.Database.Value).Add("term", request.Term);
        EutilsCall call = new() { Utility = Spell, Form = form, Expected = ExpectedBody.Xml(SpellResultReader.Root) };
        return await ReadAsync(call, xml => SpellResultReader.Read(xml, request.Database), cancellationToken).ConfigureAwait(false);
    }
}
