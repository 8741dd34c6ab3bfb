namespace NcbiClient.Eutils;

/// <summary>A stretch of a query whose spelling was checked. Immutable, hence thread-safe.</summary>
public sealed record SpellPiece
{
    /// <summary>The stretch, with the blanks that belong to it: the pieces side by side are the suggestion.</summary>
    /// <value>May be empty.</value>
    public string Text { get; init; } = "";

    /// <summary>Whether NCBI put this in place of what was asked (<c>Replaced</c>); if not, it was left as it is (<c>Original</c>).</summary>
    public bool IsReplaced { get; init; }
}
