using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>
/// Walks a record for the mappers: child by child, text by text. What no mapper asks for is kept as <see cref="UnknownContent"/>,
/// so that a mapper cannot lose anything by not knowing it.
/// </summary>
/// <remarks>What the mappers call is not inlined: forty mappers with a copy each of all of it would not fit into a processor's instruction cache.</remarks>
internal ref partial struct PubMedCursor
{
    private readonly PubMedReadContext _context;
    private Utf8XmlReader _reader;
    private int _attributesLeft; // of the current element, which no mapper has asked for yet

    public PubMedCursor(ReadOnlySpan<byte> xml, PubMedReadContext context)
        : this(xml, context, XmlByteSurvey.Of(xml))
    {
    }

    /// <summary>Begins to read a document of which is known what it does not have.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="context">What is kept from record to record.</param>
    /// <param name="survey">What the document does not have.</param>
    /// <param name="spare">How many bytes there are behind it in memory.</param>
    public PubMedCursor(ReadOnlySpan<byte> xml, PubMedReadContext context, XmlByteSurvey survey, int spare = 0)
    {
        _context = context;
        _reader = new Utf8XmlReader(xml, context.Buffers, survey, spare);
    }

    /// <summary>The child element that <see cref="NextChild()"/> moved to.</summary>
    public PubMedElement Element { get; private set; }

    public readonly PubMedReadContext Context => _context;

    /// <summary>Where the next token begins, in bytes.</summary>
    public readonly int Offset => _reader.Offset;

    /// <summary>The name of the current element, for messages.</summary>
    public readonly string Name => Encoding.UTF8.GetString(_reader.Name);

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot()
    {
        _reader.Read();
        Element = PubMedNames.FindElement(_reader.Name);
        _reader.Innermost.Element = Element;
        _attributesLeft = _reader.AttributeCount;
        NameAttributes();
    }

    /// <summary>Checks that nothing but comments follows the root element.</summary>
    public void MoveToEnd() => _reader.Read();

    /// <summary>A new record begins at the current element, which will be written within <paramref name="wrapper"/>, if there is one.</summary>
    public readonly void BeginRecord(string wrapper) => _context.BeginRecord(_reader.Depth - 1, wrapper);

    public readonly NcbiFormatException Error(string what) => Error(_reader.Error(what), _context.Pmid);

    /// <summary>The same error, with the record it is in.</summary>
    public static NcbiFormatException Error(NcbiFormatException error, Pmid? pmid) =>
        pmid is null ? error : new NcbiFormatException($"{error.What} (PMID {pmid})", error.InnerException)
        {
            ByteOffset = error.ByteOffset, ElementPath = error.ElementPath, Pmid = pmid, Fault = error.Fault,
        };
}
