using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Citations;

/// <summary>What a citation's text says, part by part, as <see cref="CitationParser"/> reads it.</summary>
/// <remarks>A part that is not surely there is null: nothing is guessed or completed, but for <see cref="LastPage"/>. Immutable, hence thread-safe.</remarks>
public sealed record CitationParts
{
    /// <summary>What kind of work is cited, as far as the text shows it.</summary>
    public CitedWorkKind Kind { get; init; }

    /// <summary>The authors named, in order; empty if none could be read.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<CitationAuthor>))]
    public EquatableList<CitationAuthor> Authors { get; init; }

    /// <summary>Whether the text says that there are more authors than it names (<c>et al.</c>).</summary>
    public bool HasMoreAuthors { get; init; }

    /// <summary>The year of publication, 1600 to 2099, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The title of the work, without a final full stop, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The journal as the text has it, in full or abbreviated, without a final full stop, or null.</summary>
    public string? Journal { get; init; }

    /// <summary>The volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue, part or supplement, <c>3</c>, <c>Suppl 1</c>, <c>Pt 15</c>; or null.</summary>
    public string? Issue { get; init; }

    /// <summary>The first page, or what stands for it, such as <c>S12</c>, <c>e123</c> or an article number; null if there is none.</summary>
    public string? FirstPage { get; init; }

    /// <summary>The last page in full: <c>129</c> where the text says <c>123-9</c>; null if the text names one page only.</summary>
    public string? LastPage { get; init; }

    /// <summary>The electronic page or article number, if <see cref="FirstPage"/> is one; else null.</summary>
    public string? ArticleNumber { get; init; }

    /// <summary>The DOI in the text, or null.</summary>
    public Doi? Doi { get; init; }

    /// <summary>The PMID in the text, or null.</summary>
    public Pmid? Pmid { get; init; }

    /// <summary>The PMCID in the text, or null.</summary>
    public Pmcid? Pmcid { get; init; }

    /// <summary>Whether the text says that the work had not appeared in an issue yet (<c>in press</c>, <c>Epub ahead of print</c>).</summary>
    public bool IsAheadOfPrint { get; init; }

    /// <summary>What stands behind the parts that were read, such as a publisher or a remark; null if nothing does.</summary>
    public string? Rest { get; init; }

    /// <summary>The first of <see cref="Authors"/>, or null.</summary>
    [JsonIgnore]
    public CitationAuthor? FirstAuthor => Authors.IsEmpty ? null : Authors[0];
}
