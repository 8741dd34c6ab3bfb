using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary><c>PubDate</c> and all other dates ⇄ <see cref="PartialDate"/>.</summary>
internal static class PartialDateMapper
{
    public static PartialDate Read(ref PubMedCursor xml)
    {
        PartialDateParts date = default;
        date.ReadUsual(ref xml);
        while (xml.NextChild())
        {
            if (!date.Read(ref xml))
            {
                xml.KeepUnknown();
            }
        }

        return date.ToDate();
    }

    public static void Write(Utf8XmlWriter xml, ReadOnlySpan<byte> name, PartialDate? date)
    {
        if (date is not null)
        {
            xml.Start(name);
            WriteParts(xml, date);
            xml.End(name);
        }
    }

    public static void WriteParts(Utf8XmlWriter xml, PartialDate date)
    {
        xml.Element("Year"u8, date.YearText);
        xml.Element("Month"u8, date.MonthText);
        xml.Element("Day"u8, date.DayText);
        xml.Element("Season"u8, date.Season);
        xml.Element("MedlineDate"u8, date.MedlineDate);
    }
}
