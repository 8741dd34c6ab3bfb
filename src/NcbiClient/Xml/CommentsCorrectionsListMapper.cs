using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>CommentsCorrectionsList</c> ⇄ <see cref="CommentsCorrections"/>.</summary>
internal static class CommentsCorrectionsListMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<CommentsCorrections> links)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild(E.CommentsCorrections, A.RefType))
        {
            if (xml.Element == E.CommentsCorrections)
            {
                links.Add(ReadLink(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: links.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<CommentsCorrections> links)
    {
        if (links.IsEmpty)
        {
            return;
        }

        xml.Start("CommentsCorrectionsList"u8);
        foreach (CommentsCorrections link in links)
        {
            xml.Start("CommentsCorrections"u8);
            xml.Attribute("RefType"u8, link.RefType?.Value);
            xml.Element("RefSource"u8, link.RefSource);
            if (link.Pmid is { } pmid)
            {
                PmidMapper.Write(xml, pmid, link.PmidVersion);
            }

            xml.Element("Note"u8, link.Note);
            xml.End("CommentsCorrections"u8);
        }

        xml.End("CommentsCorrectionsList"u8);
    }

    private static CommentsCorrections ReadLink(ref PubMedCursor xml)
    {
        string? type = xml.Attribute(A.RefType);
        string? source = xml.NextText(E.RefSource);
        VersionedPmid? pmid = null;
        string? note = null;
        while (xml.NextChild(E.PMID, A.Version))
        {
            switch (xml.Element)
            {
                case E.RefSource when source is null:
                    source = xml.Text();
                    break;
                case E.PMID when pmid is null:
                    pmid = xml.PmidOrUnknown();
                    break;
                case E.Note when note is null:
                    note = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new CommentsCorrections
        {
            RefType = type is null ? null : new CommentsCorrectionsType(type), RefSource = source, Pmid = pmid?.Pmid, PmidVersion = pmid?.Version, Note = note,
        };
    }
}
