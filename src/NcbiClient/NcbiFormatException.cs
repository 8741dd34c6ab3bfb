namespace NcbiClient;

/// <summary>A whole answer, or a file, that does not have the shape its DTD or documentation gives it.</summary>
/// <remarks>Not transient unless said otherwise. It says where, as far as known. Immutable and thread-safe.</remarks>
public sealed class NcbiFormatException : NcbiException
{
    private const string DefaultNextStep = "Check that it is what it should be, and whole; if it is, NCBI's format may have changed: update NcbiClient or report the place named here.";

    /// <summary>Makes a failure of the format; <see cref="NcbiException.IsTransient"/> is <see langword="false"/>.</summary>
    /// <param name="message">What is wrong, in one sentence; where it is belongs to the properties.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiFormatException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException)
    {
    }

    /// <summary>The record that broke the format.</summary>
    /// <value><see langword="null"/> (the default) if it was not reached or has none.</value>
    public Pmid? Pmid { get; init; }

    /// <summary>Where in the answer or file, counted in bytes from 0.</summary>
    /// <value><see langword="null"/> (the default) if unknown.</value>
    public long? ByteOffset { get; init; }

    /// <summary>
    /// Where in the answer or file, as a path of element or member names. In PubMed XML a number is the element's position among all child elements of
    /// its parent, whatever their names: <c>/PubmedArticleSet/PubmedArticle[7]/MedlineCitation[1]/Article[4]</c>, which is <c>/*/*[7]/*[1]/*[4]</c> in XPath.
    /// </summary>
    /// <value><see langword="null"/> (the default) if unknown.</value>
    public string? ElementPath { get; init; }

    /// <summary>What is wrong, without where: for a reader that knows more about the place.</summary>
    internal string? Fault { get; init; }

    /// <summary>The same failure, as that of a call: who reads bytes does not know whence they came.</summary>
    internal NcbiFormatException During(string utility, int attempts) => new(What, this)
    {
        Utility = utility,
        Attempts = attempts,
        Pmid = Pmid,
        ByteOffset = ByteOffset,
        ElementPath = ElementPath,
        NextStep = NextStep,
        IsTransient = IsTransient,
    };
}
