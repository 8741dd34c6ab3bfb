namespace NcbiClient.Citations;

/// <summary>Where in a journal a citation says that the article stands, and where in the text it says so.</summary>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where in the text it ends.</param>
/// <param name="Strength">How sure it is that this is the place of the article, and no other numbers.</param>
internal readonly record struct CitationPlace(int Start, int End, int Strength)
{
    public int? Year { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public CitationPages? Pages { get; init; }
}
