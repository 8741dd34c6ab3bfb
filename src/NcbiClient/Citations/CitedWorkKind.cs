using System.Text.Json.Serialization;

namespace NcbiClient.Citations;

/// <summary>What kind of work a citation names.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CitedWorkKind>))]
public enum CitedWorkKind
{
    /// <summary>The text does not show it.</summary>
    Unknown = 0,

    /// <summary>A journal is named, with a volume, or with a year and a page.</summary>
    JournalArticle,

    /// <summary>A book, or a report with a publisher.</summary>
    Book,

    /// <summary>A part of a work that has editors, as <c>In: …, editors</c> shows.</summary>
    BookChapter,

    /// <summary>A paper in the proceedings of a conference.</summary>
    ConferencePaper,

    /// <summary>A preprint that names its server.</summary>
    Preprint,

    /// <summary>A thesis or dissertation.</summary>
    Thesis,

    /// <summary>A page or file on the web.</summary>
    WebPage,
}
