using System.Diagnostics.Metrics;

namespace NcbiClient.Xml;

/// <summary>What reading counts, on the meter <c>NcbiClient.Xml</c>.</summary>
internal static class PubMedXmlMetrics
{
    private static readonly Meter s_meter = new("NcbiClient.Xml");

    /// <summary>Elements, attributes and texts that the PubMed DTD does not know.</summary>
    public static readonly Counter<long> UnknownContent = s_meter.CreateCounter<long>(
        "ncbi.xml.unknown_content", "{item}", "Elements, attributes and texts in records that the PubMed DTD does not know.");
}
