using System.Buffers;
using NcbiClient.Records;

namespace NcbiClient.Cli.Parse;

/// <summary>Writes records in one of the formats.</summary>
internal interface IParseWriter
{
    /// <summary>One more record, in order.</summary>
    void Write(Article article, IBufferWriter<byte> destination);

    /// <summary>What stands outside of the records and the DTD does not know, in order among them.</summary>
    void Write(UnknownContent content, IBufferWriter<byte> destination);

    /// <summary>A file has been read to its end.</summary>
    void EndFile(string file, ParseCounts counts, EquatableList<VersionedPmid> deleted);

    /// <summary>All files have been read.</summary>
    void End(IBufferWriter<byte> destination);
}
