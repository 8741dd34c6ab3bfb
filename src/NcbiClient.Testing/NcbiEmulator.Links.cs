using NcbiClient.Eutils;

namespace NcbiClient.Testing;

public sealed partial class NcbiEmulator
{
    /// <summary>Adds links that the articles do not show, such as references that NCBI knows from a full text although the record lists none.</summary>
    /// <remarks>Links to references also make links back, to the articles that cite. Links of other names stand for themselves.</remarks>
    /// <param name="name">The kind of link, such as <see cref="LinkName.PubMedReferences"/>.</param>
    /// <param name="from">The article that has the links.</param>
    /// <param name="to">The articles that it leads to; they need not be in the emulator.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is default.</exception>
    public NcbiEmulator AddLinks(LinkName name, Pmid from, params Pmid[] to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (name == default)
        {
            throw new ArgumentException("The name of the links must not be default: it has no text.", nameof(name));
        }

        _engine.Links.Add(name.Value, from.Value, to.Select(static pmid => pmid.Value));
        return this;
    }

    /// <summary>Lets elink fail for one article: its set of links is an error, while the others of the same answer are sound.</summary>
    /// <param name="pmid">The article.</param>
    /// <param name="error">The text of the error, for example <c>TXCLIENT EOF</c>.</param>
    /// <returns>This emulator.</returns>
    public NcbiEmulator FailLinksOf(Pmid pmid, string error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _engine.Links.Fail(pmid.Value, error);
        return this;
    }
}
