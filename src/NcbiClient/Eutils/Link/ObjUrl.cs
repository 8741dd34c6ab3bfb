using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A site outside of NCBI about a record (<c>ObjUrl</c>). Immutable, hence thread-safe.</summary>
public sealed record ObjUrl
{
    /// <summary>The site.</summary>
    /// <value>Null if the answer has none, against its DTD.</value>
    public Uri? Url { get; init; }

    /// <summary>The language of the site (<c>LNG</c>), by NCBI's codes, such as <c>EN</c> and <c>DE</c>.</summary>
    /// <value>Null if the answer does not say, which by its DTD means <c>EN</c>.</value>
    public string? UrlLanguage { get; init; }

    /// <summary>An icon; the address can be relative to NCBI's.</summary>
    /// <value>Null if there is none.</value>
    public Uri? IconUrl { get; init; }

    /// <summary>The language of the icon.</summary>
    /// <value>Null if the answer does not say.</value>
    public string? IconUrlLanguage { get; init; }

    /// <summary>What the site calls its page.</summary>
    /// <value>Null if it has no name.</value>
    public string? LinkName { get; init; }

    /// <summary>What kind of site it is, such as <c>publishers/providers</c>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> SubjectTypes { get; init; }

    /// <summary>Where PubMed shows it, such as <c>Full Text Sources</c>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Categories { get; init; }

    /// <summary>Terms of access and the like, such as <c>free resource</c>.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Attributes { get; init; }

    /// <summary>Who offers it.</summary>
    /// <value>Null if the answer does not say, against its DTD.</value>
    public LinkProvider? Provider { get; init; }

    /// <summary>For whom the provider offers it.</summary>
    /// <value>Null if nobody is named.</value>
    public string? SubProvider { get; init; }
}
