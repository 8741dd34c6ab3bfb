using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What a database is, what can be searched in it, and where its links lead: the whole answer of <c>einfo</c> for one database.</summary>
/// <remarks>
/// Parts that the answer did not have are null or empty. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EInfo">EInfo</see>.
/// </remarks>
public sealed record DatabaseInfo
{
    /// <summary>The database (<c>DbName</c>).</summary>
    public EntrezDatabase Database { get; init; }

    /// <summary>Its name in menus, such as <c>PubMed</c>.</summary>
    public string? MenuName { get; init; }

    /// <summary>What it holds, in a few words.</summary>
    public string? Description { get; init; }

    /// <summary>The build that answers, such as <c>Build-2025.06.25.07.12</c> (<c>DbBuild</c>).</summary>
    public string? Build { get; init; }

    /// <summary>What NCBI warns of.</summary>
    public string? Warning { get; init; }

    /// <summary>How many records it has.</summary>
    /// <value>Null if the answer did not say.</value>
    public long? Count { get; init; }

    /// <summary>When it was last updated.</summary>
    /// <value>Null if the answer did not say.</value>
    public EntrezDateTime? LastUpdate { get; init; }

    /// <summary>What can be searched.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<DatabaseField>))]
    public EquatableList<DatabaseField> Fields { get; init; }

    /// <summary>Links to records of this and other databases.</summary>
    /// <value>Not all of them: for PubMed NCBI leaves out <c>pubmed_pubmed_citedin</c> and others, which <c>elink</c> knows nevertheless.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<DatabaseLink>))]
    public EquatableList<DatabaseLink> Links { get; init; }

    /// <summary>Finds a field by its short or full name, in any letter case.</summary>
    /// <param name="name">For example <c>TIAB</c> or <c>Title/Abstract</c>.</param>
    /// <returns>The field, or null.</returns>
    public DatabaseField? FindField(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? Fields.FirstOrDefault(field => string.Equals(field.FullName, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads a saved answer of <c>einfo</c>, so that a program can know a database's fields without asking.</summary>
    /// <param name="answer">The bytes, XML or JSON, of version 1.0 or 2.0.</param>
    /// <returns>The same as <see cref="EutilsClient.GetDatabaseInfoAsync"/> gives.</returns>
    /// <exception cref="NcbiFormatException">The bytes are no such answer.</exception>
    public static DatabaseInfo Read(ReadOnlyMemory<byte> answer) =>
        answer.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? DatabaseInfoJson.Read(answer) : DatabaseInfoXml.Read(answer);
}
