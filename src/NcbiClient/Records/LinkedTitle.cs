namespace NcbiClient.Records;

/// <summary>A title with the place in NCBI's Bookshelf that it points to.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record LinkedTitle
{
    /// <summary>The words of the title with their markup.</summary>
    public MarkedText Text { get; init; }

    /// <summary>The place, or null.</summary>
    public BookLink? Link { get; init; }

    /// <summary>The title as plain text.</summary>
    public override string ToString() => Text.Text;
}
