namespace NcbiClient.Benchmarks.Ratios;

/// <summary>What the ratios compare.</summary>
internal enum WorkloadKind
{
    XmlReader,
    XmlReaderTwice,
    Tokens,
    Records,
    RecordsOnTwoCores,
    TwoReaders,
    Gunzip,
    GzipOnOneThread,
    GzipOnTwoThreads,
    WriteXml,
    WriteJson,
}
