using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>Journal</c> ⇄ <see cref="Journal"/>.</summary>
internal static class JournalMapper
{
    public static Journal Read(ref PubMedCursor xml)
    {
        Issn? issn = xml.TryLeaf(E.ISSN, A.IssnType, out ByteRange type, out ByteRange number) ? NewIssn(xml.TermAt(type), xml.TextAt(number)) : null;
        string? title = null;
        string? isoAbbreviation = null;
        JournalIssue? issue = null;
        while (xml.NextChild(E.JournalIssue, A.CitedMedium))
        {
            switch (xml.Element)
            {
                case E.ISSN when issn is null:
                    issn = NewIssn(xml.Attribute(A.IssnType), xml.Text());
                    break;
                case E.JournalIssue when issue is null:
                    issue = ReadIssue(ref xml);
                    title ??= xml.NextText(E.Title);
                    isoAbbreviation ??= xml.NextText(E.ISOAbbreviation);
                    break;
                case E.Title when title is null:
                    title = xml.Text();
                    break;
                case E.ISOAbbreviation when isoAbbreviation is null:
                    isoAbbreviation = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        xml.NoticeAbsence(issue is null);
        return (issue ?? default).ToJournal(issn, title, isoAbbreviation);
    }

    public static void Write(Utf8XmlWriter xml, Journal journal, bool complete)
    {
        xml.Start("Journal"u8);
        if (journal.Issn is { } issn)
        {
            xml.Start("ISSN"u8);
            xml.Attribute("IssnType"u8, issn.Type?.Value);
            xml.Text(issn.Value);
            xml.End("ISSN"u8);
        }

        xml.Start("JournalIssue"u8);
        xml.Attribute("CitedMedium"u8, journal.CitedMedium?.Value ?? (complete ? CitedMedium.Internet.Value : null));
        xml.Element("Volume"u8, journal.Volume);
        xml.Element("Issue"u8, journal.Issue);
        PartialDateMapper.Write(xml, "PubDate"u8, journal.PubDate ?? (complete ? new PartialDate { MedlineDate = "" } : null));
        xml.End("JournalIssue"u8);
        xml.Element("Title"u8, journal.Title);
        xml.Element("ISOAbbreviation"u8, journal.IsoAbbreviation);
        xml.End("Journal"u8);
    }

    private static Issn NewIssn(string? type, string value) => new() { Type = type is null ? null : new IssnType(type), Value = value };

    private static JournalIssue ReadIssue(ref PubMedCursor xml)
    {
        string? medium = xml.Attribute(A.CitedMedium);
        string? volume = xml.NextText(E.Volume);
        string? issue = xml.NextTerm(E.Issue);
        PartialDate? pubDate = null;
        while (xml.NextChild(E.PubDate))
        {
            switch (xml.Element)
            {
                case E.Volume when volume is null:
                    volume = xml.Text();
                    break;
                case E.Issue when issue is null:
                    issue = xml.Term();
                    break;
                case E.PubDate when pubDate is null:
                    pubDate = PartialDateMapper.Read(ref xml);
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new JournalIssue(medium, volume, issue, pubDate);
    }

    private readonly record struct JournalIssue(string? Medium, string? Volume, string? Issue, PartialDate? PubDate)
    {
        public Journal ToJournal(Issn? issn, string? title, string? isoAbbreviation) => new()
        {
            Issn = issn, CitedMedium = Medium is null ? null : new CitedMedium(Medium), Volume = Volume, Issue = Issue, PubDate = PubDate, Title = title,
            IsoAbbreviation = isoAbbreviation,
        };
    }
}
