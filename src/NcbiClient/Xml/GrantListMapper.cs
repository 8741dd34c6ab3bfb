using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>GrantList</c> ⇄ <see cref="GrantList"/>.</summary>
internal static class GrantListMapper
{
    public static GrantList Read(ref PubMedCursor xml)
    {
        bool? isComplete = xml.YesNo(A.CompleteYN);
        EquatableListBuilder<Grant> grants = default;
        while (xml.NextChild(E.Grant))
        {
            if (xml.Element == E.Grant)
            {
                grants.Add(GrantMapper.Read(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return new GrantList { IsComplete = isComplete, Grants = grants.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, GrantList list)
    {
        xml.Start("GrantList"u8);
        xml.YesNo("CompleteYN"u8, list.IsComplete);
        foreach (Grant grant in list.Grants)
        {
            GrantMapper.Write(xml, grant);
        }

        xml.End("GrantList"u8);
    }
}
