namespace NcbiClient.Records;

/// <summary>Pages from a first to a last one, both in full: <c>1639-41</c> is 1639 to 1641.</summary>
/// <remarks>
/// Pages are text: they may have letters (<c>e12</c>, <c>S1</c>, <c>12A</c>, <c>xii</c>) or be an article's number. <see cref="Text"/> keeps the words of the record.
/// Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pagination">NLM's element descriptions</see>.
/// </remarks>
public sealed record PageRange
{
    /// <summary>The words before the pages, such as <c>discussion</c> in <c>discussion 310-1</c>, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The first page; the whole text when it names no pages.</summary>
    public string First { get; init; } = "";

    /// <summary>The last page in full; the first again when there is one page, or when the text names no pages.</summary>
    public string Last { get; init; } = "";

    /// <summary>The range as written, abbreviated and with its label.</summary>
    public string Text { get; init; } = "";

    /// <summary>The ranges of a text such as <c>304-10; discussion 310-1, 320</c>, in order.</summary>
    /// <remarks>
    /// Ranges are separated by commas or semicolons, first and last page by a hyphen or dash. A shorter last page takes the digits that it lacks from
    /// the first (<c>1639-41</c>), and its letters and section if it has none (<c>S1-7</c>, <c>e12-9</c>, <c>734.e1-5</c>). <c>e00185-17</c> is one page: an article's number and its year. What cannot be expanded stays as written
    /// (<c>xii-xv</c>, <c>1639-12</c>). A text of which any part names no page is one range, unchanged.
    /// </remarks>
    /// <param name="text">The pages as written; null or white space gives an empty list.</param>
    public static EquatableList<PageRange> ParseAll(string? text) => PageRangeText.Read(text);

    /// <summary>The pages in full, with their label: <c>discussion 310-311</c>.</summary>
    public override string ToString()
    {
        string pages = First == Last ? First : $"{First}-{Last}";
        return Label is null ? pages : $"{Label} {pages}";
    }
}
