using System.Diagnostics.Metrics;

namespace NcbiClient.Xml;

/// <summary>What reading counts, on the meter <c>NcbiClient.Xml</c>.</summary>
internal static class PubMedXmlMetrics
{
    private static readonly Meter s_meter = new("NcbiClient.Xml");

    private static readonly Counter<long> s_unknownContent = s_meter.CreateCounter<long>(
        "ncbi.xml.unknown_content", "{item}", "Elements, attributes and texts that the PubMed DTD does not know or allow.");

    /// <summary>Records of a stream that were passed over, because the caller chose so.</summary>
    public static readonly Counter<long> MalformedRecords = s_meter.CreateCounter<long>(
        "ncbi.xml.malformed_records", "{record}", "Records of a bulk file that could not be read and were passed over.");

    /// <summary>Counts elements, attributes and texts that were kept as unknown content.</summary>
    public static void CountUnknown(int items)
    {
        if (items > 0)
        {
            s_unknownContent.Add(items);
        }
    }
}
