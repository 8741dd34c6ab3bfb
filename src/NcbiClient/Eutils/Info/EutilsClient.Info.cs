using NcbiClient.Records;
using NcbiClient.Transport;

namespace NcbiClient.Eutils;

/// <content>EInfo.</content>
public partial class EutilsClient
{
    private const string Info = "einfo";

    /// <summary>Lists the databases there are (<c>einfo</c> without a database).</summary>
    /// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EInfo">EInfo</see>.</remarks>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>Their names, in NCBI's order.</returns>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual Task<EquatableList<EntrezDatabase>> ListDatabasesAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(InfoCall(null), DatabaseInfoXml.ReadList, cancellationToken);

    /// <summary>Describes a database (<c>einfo</c>): its size and age, its fields, its links.</summary>
    /// <remarks>Asks for version 2.0, which tells of ranges and truncation. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EInfo">EInfo</see>.</remarks>
    /// <param name="database">Which database.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="database"/> has no text; nothing was sent.</exception>
    /// <exception cref="NcbiRequestRejectedException">NCBI does not know the database.</exception>
    /// <exception cref="NcbiException">NCBI, or the way to it, failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public virtual async Task<DatabaseInfo> GetDatabaseInfoAsync(EntrezDatabase database, CancellationToken cancellationToken = default)
    {
        RequestRule.Require(database != default, "database must not be default: it has no text.", nameof(database));
        return await ReadAsync(InfoCall(database), DatabaseInfoXml.Read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>XML, since version 2.0 is recorded in XML only.</summary>
    private static EutilsCall InfoCall(EntrezDatabase? database) => new()
    {
        Utility = Info,
        Form = new EutilsForm().Add("db", database?.Value).Add("version", database is null ? null : "2.0").Add("retmode", "xml"),
        Expected = ExpectedBody.Xml(DatabaseInfoXml.Root),
    };
}
