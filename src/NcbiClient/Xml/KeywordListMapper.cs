using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>KeywordList</c> ⇄ <see cref="KeywordList"/>.</summary>
internal static class KeywordListMapper
{
    public static KeywordList Read(ref PubMedCursor xml)
    {
        string? owner = xml.Attribute(A.Owner);
        EquatableListBuilder<Keyword> keywords = default;
        while (xml.TryLeaf(E.Keyword, A.MajorTopicYN, out ByteRange major, out ByteRange text))
        {
            keywords.Add(new Keyword { MajorTopic = xml.IsYesAt(major), Text = MarkedText.FromText(xml.TextAt(text)) });
        }

        while (xml.NextChild())
        {
            if (xml.Element == E.Keyword)
            {
                keywords.Add(new Keyword { MajorTopic = xml.YesNo(A.MajorTopicYN), Text = xml.Mixed() });
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return new KeywordList { Owner = owner is null ? null : new KeywordOwner(owner), Keywords = keywords.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<KeywordList> lists)
    {
        foreach (KeywordList list in lists)
        {
            xml.Start("KeywordList"u8);
            xml.Attribute("Owner"u8, list.Owner?.Value);
            foreach (Keyword keyword in list.Keywords)
            {
                xml.Start("Keyword"u8);
                xml.YesNo("MajorTopicYN"u8, keyword.MajorTopic);
                xml.Text(keyword.Text);
                xml.End("Keyword"u8);
            }

            xml.End("KeywordList"u8);
        }
    }
}
