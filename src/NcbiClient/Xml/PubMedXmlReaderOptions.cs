using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>How PubMed XML is read. Immutable, hence thread-safe.</summary>
public sealed record PubMedXmlReaderOptions
{
    /// <summary>What <see cref="MaxDepth"/> may be at most.</summary>
    internal const int MaxDepthLimit = 128; // nested records go through XML, JSON and equality by recursion: JSON takes 4 kB or more for a level, and a thread may have 1 MB

    internal static readonly PubMedXmlReaderOptions Default = new();

    private readonly int _maxDepth = MaxDepthLimit;
    private readonly int _parallelism = 1;
    private readonly int _maxRecordBytes = 64 * 1024 * 1024;

    /// <summary>Whether content that the DTD does not know is an <see cref="NcbiFormatException"/>.</summary>
    /// <value>The default is false: such content is kept in <see cref="Article.UnknownContent"/>, or in <see cref="ArticleSet.UnknownContent"/> if it stands in no record.</value>
    public bool Strict { get; init; }

    /// <summary>How deep elements may be nested; a deeper document is an <see cref="NcbiFormatException"/>.</summary>
    /// <value>16 to 128 levels; the default is 128, and no record of NLM is known to pass 30.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxDepthLimit);
            _maxDepth = value;
        }
    }

    /// <summary>How many records <see cref="PubMedXml.ReadAsync"/> parses at once. Their order stays.</summary>
    /// <value>
    /// 1 to 64; the default is 1: all work is done by the caller that enumerates, one record at a time. With more, the caller and tasks, together as many, parse, and the tasks read and
    /// decompress ahead; some records more are held in memory (a few MB as a rule), and who has nothing to do waits awake for up to a millisecond before it sleeps. More than the machine has processors gains nothing.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Parallelism
    {
        get => _parallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 64);
            _parallelism = value;
        }
    }

    /// <summary>How many bytes, decompressed, one record of <see cref="PubMedXml.ReadAsync"/> may have. A hostile file can ask for that memory once for each batch under way, of which there are ten more than <see cref="Parallelism"/> if that is not 1. A longer one ends the reading with an <see cref="NcbiFormatException"/>.</summary>
    /// <value>1024 bytes to 1 GiB; the default is 64 MiB. The longest records of NLM, with thousands of investigators, have a few MB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxRecordBytes
    {
        get => _maxRecordBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024 * 1024);
            _maxRecordBytes = value;
        }
    }

    /// <summary>Called by <see cref="PubMedXml.ReadAsync"/> for each malformed record, which is then passed over: the stream goes on with the next one.</summary>
    /// <value>
    /// The default is null: a malformed record ends the stream with the exception. It is called in the order of the document, by the caller that enumerates;
    /// what it throws ends the enumeration. What is broken between records, and a list of deleted ones, counts as a malformed record; what follows one, up to the next record, is
    /// taken for its rest. A document that is cut, or broken before or behind its records, always ends with an exception.
    /// </value>
    public Action<NcbiFormatException>? OnMalformed { get; init; }

    /// <summary>Called by <see cref="PubMedXml.ReadAsync"/> for each thing outside of the records that the DTD does not know or allow, which is then not held: for documents with so
    /// much of it that it should not be, and for writing it on at its place, by <see cref="PubMedXmlWriter.Write(UnknownContent)"/>.</summary>
    /// <value>
    /// The default is null: it goes to <see cref="PubMedXmlReading.UnknownContent"/>. It is called by the caller that enumerates, in the order of the document, before the record behind
    /// the thing is delivered; what it throws ends the enumeration. What is among the deleted records comes at the end; that, and what stands between a list of them and the next record
    /// or the end, is held until then, within the bound of <see cref="PubMedXmlReading.UnknownContent"/>. A <see cref="PubMedXmlWriter"/> that it is
    /// handed to holds the same things, until <see cref="PubMedXmlWriter.Complete"/> writes the deleted records, and writes all else at once.
    /// </value>
    public Action<UnknownContent>? OnUnknownContent { get; init; }
}
