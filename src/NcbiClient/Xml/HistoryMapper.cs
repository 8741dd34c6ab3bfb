using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>History</c> ⇄ <see cref="HistoryDate"/>.</summary>
internal static class HistoryMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<HistoryDate> history)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild(E.PubMedPubDate, A.PubStatus))
        {
            if (xml.Element == E.PubMedPubDate)
            {
                history.Add(ReadDate(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: history.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<HistoryDate> history)
    {
        if (history.IsEmpty)
        {
            return;
        }

        xml.Start("History"u8);
        foreach (HistoryDate entry in history)
        {
            xml.Start("PubMedPubDate"u8);
            xml.Attribute("PubStatus"u8, entry.Status?.Value);
            if (entry.Date is not null)
            {
                PartialDateMapper.WriteParts(xml, entry.Date);
            }

            xml.Element("Hour"u8, entry.HourText);
            xml.Element("Minute"u8, entry.MinuteText);
            xml.Element("Second"u8, entry.SecondText);
            xml.End("PubMedPubDate"u8);
        }

        xml.End("History"u8);
    }

    private static HistoryDate ReadDate(ref PubMedCursor xml)
    {
        string? status = xml.Attribute(A.PubStatus);
        PartialDateParts date = default;
        date.ReadUsual(ref xml);
        DateTexts time = xml.NextTime();
        while (xml.NextChild())
        {
            int place = xml.Element switch { E.Hour => DateTexts.Hour, E.Minute => DateTexts.Minute, E.Second => DateTexts.Second, _ => -1 };
            if (place >= 0 && time[place] is null)
            {
                time = time.With(place, xml.DateNumber());
            }
            else if (!date.Read(ref xml))
            {
                xml.KeepUnknown();
            }
        }

        return new HistoryDate(time) { Status = status is null ? null : new PublicationStatus(status), Date = date.ToDate() };
    }
}
