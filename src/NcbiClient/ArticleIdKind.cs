namespace NcbiClient;

/// <summary>Which identifier an <see cref="ArticleId"/> holds.</summary>
public enum ArticleIdKind
{
    /// <summary>None: the value of <c>default(ArticleId)</c>.</summary>
    None = 0,

    /// <summary>A PubMed identifier, see <see cref="NcbiClient.Pmid"/>.</summary>
    Pmid = 1,

    /// <summary>A PubMed Central identifier, see <see cref="NcbiClient.Pmcid"/>.</summary>
    Pmcid = 2,

    /// <summary>A Digital Object Identifier, see <see cref="NcbiClient.Doi"/>.</summary>
    Doi = 3,
}
